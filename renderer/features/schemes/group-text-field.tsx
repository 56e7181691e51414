import { Textarea, TextInput } from '@mantine/core';
import { useId } from 'react';
import type { OwnGroup } from '../../../shared/domain/house-records.ts';
import type { Language } from '../../../shared/domain/localised.ts';
import { LIMITS } from '../../../shared/domain/record-parts.ts';
import { useData } from '../../data/data-context.tsx';
import { useDraft } from '../../data/drafts.ts';
import { useText } from '../../text/use-text.ts';
import { draftProps } from '../../ui/draft-props.ts';
import { Field } from '../../ui/field.tsx';

interface GroupTextFieldProps {
  group: OwnGroup;
  field: 'title' | 'purpose' | 'legalReference';
  language: Language;
}

/** A text of a group in one language, stored while it is typed. A group keeps its title in at least one language. */
export function GroupTextField({ group, field, language }: GroupTextFieldProps) {
  const t = useText('schemes');
  const id = useId();
  const { commands } = useData();
  const stored = group[field];
  const other = stored[language === 'de' ? 'en' : 'de'];
  const draft = useDraft(
    stored[language],
    (text, visit) => commands.updateGroup(group.id, { [field]: { [language]: text } }, { visit }),
    { id: `${group.id}/${field}/${language}` },
  );
  const isMissing = field === 'title' && !draft.text.trim() && !other;
  return (
    <Field label={t(`fields.${field}.${language}`)} htmlFor={id} wide>
      {field === 'purpose' ? (
        <Textarea id={id} autosize minRows={2} maxRows={8} {...draftProps(draft, LIMITS.text)} />
      ) : (
        <TextInput id={id} {...draftProps(draft, LIMITS.line)} error={isMissing && t('titleMissing')} />
      )}
    </Field>
  );
}
