import { Checkbox, Textarea } from '@mantine/core';
import { useText } from '../../../text/use-text.ts';
import type { FormPart } from './form-part.ts';

/** Which words are found in what users write. */
export function WordFields({ draft, change, errors }: FormPart) {
  const t = useText('rules');
  return (
    <>
      <Textarea
        label={t('form.terms')}
        description={t('form.termsHint')}
        rows={4}
        value={draft.terms}
        error={errors.terms}
        onChange={(event) => change({ terms: event.currentTarget.value })}
      />
      <Checkbox
        size="xs"
        label={t('form.exactCase')}
        checked={draft.exactCase}
        onChange={(event) => change({ exactCase: event.currentTarget.checked })}
      />
    </>
  );
}
