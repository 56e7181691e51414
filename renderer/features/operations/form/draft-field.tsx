import { Textarea, TextInput } from '@mantine/core';
import { LIMITS } from '../../../../shared/domain/record-parts.ts';
import { type CommitDraft, useDraft } from '../../../data/drafts.ts';
import { useText } from '../../../text/use-text.ts';
import { draftProps } from '../../../ui/draft-props.ts';
import { FormRow } from './form-row.tsx';
import { Suggestions } from './suggestions.tsx';

interface DraftFieldProps {
  label: string;
  hint?: string;
  /** Names the record and field behind it. */
  draftId: string;
  /** As stored. */
  value: string;
  commit: CommitDraft;
  /** A name may not be empty: until there is one again, the old one stays stored. */
  isRequired?: boolean;
  /** Several lines, growing with the text. */
  isMultiline?: boolean;
  /** Does an empty field deserve a word, though it may stay so? */
  warning?: string;
  /** Entries of a list that are often right, to be put in or taken out by a click. */
  suggestions?: { label: string; entries: readonly string[] };
}

/** A text that is stored while it is typed. */
export function DraftField(props: DraftFieldProps) {
  const { label, hint, draftId, value, commit, isRequired, isMultiline, warning, suggestions } = props;
  const t = useText('ui');
  const commitText: CommitDraft = async (text, visit) => {
    if (!isRequired || text.trim()) await commit(text, visit);
  };
  const draft = useDraft(value, commitText, { id: draftId });
  const error = isRequired && !draft.text.trim() && t('nameMissing');
  return (
    <FormRow label={label} hint={(!draft.text && warning) || hint}>
      {(ids) => (
        <>
          {isMultiline ? (
            <Textarea {...ids} {...draftProps(draft, LIMITS.text)} autosize minRows={2} maxRows={12} />
          ) : (
            <TextInput {...ids} {...draftProps(draft, LIMITS.line)} error={error} required={isRequired} />
          )}
          {suggestions && <Suggestions {...suggestions} draft={draft} />}
        </>
      )}
    </FormRow>
  );
}
