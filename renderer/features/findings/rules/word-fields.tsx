import { Checkbox, Textarea } from '@mantine/core';
import { MOST_TERMS } from '../../../../shared/findings/rule-size.ts';
import { useText } from '../../../text/use-text.ts';
import type { FormPart } from './form-part.ts';
import { termsOf } from './rule-draft.ts';

/** Which words are found in what users write. */
export function WordFields({ draft, change, errors }: FormPart) {
  const t = useText('rules');
  return (
    <>
      <Textarea
        label={t('form.terms')}
        description={`${t('form.termsHint')} ${t('form.termsCount', { count: termsOf(draft).length, most: MOST_TERMS })}`}
        rows={4}
        value={draft.terms}
        error={errors.terms}
        onChange={(event) => change({ terms: event.currentTarget.value })}
      />
      {(['exactCase', 'unlessNegated', 'unlessCapitals'] as const).map((field) => (
        <Checkbox
          key={field}
          size="xs"
          label={t(`form.${field}`)}
          checked={draft[field]}
          onChange={(event) => change({ [field]: event.currentTarget.checked })}
        />
      ))}
    </>
  );
}
