import { Textarea, TextInput } from '@mantine/core';
import { LIMITS } from '../../../../shared/domain/record-parts.ts';
import { type CommitDraft, useDraft } from '../../../data/drafts.ts';
import { useText } from '../../../text/use-text.ts';
import { draftProps } from '../../../ui/draft-props.ts';
import table from '../../../ui/table.module.css';

/** Fields of a table: they look like text until the mouse or the focus comes near. */
export const CELL = { classNames: { input: table.input } };

interface TextCellProps {
  label: string;
  /** Names the record and field behind it. */
  draftId: string;
  value: string;
  commit: CommitDraft;
  placeholder?: string;
  /** Several lines, growing with the text. */
  isMultiline?: boolean;
  /** A name may not become empty: until there is one again, the old one stays stored. */
  isRequired?: boolean;
}

/** A text in a table, stored while it is typed. */
export function TextCell({ label, draftId, value, commit, placeholder, isMultiline, isRequired }: TextCellProps) {
  const t = useText('ui');
  const commitText: CommitDraft = async (text, visit) => {
    if (!isRequired || text.trim()) await commit(text, visit);
  };
  const draft = useDraft(value, commitText, { id: draftId });
  const props = { ...CELL, 'aria-label': label, placeholder };
  return isMultiline ? (
    <Textarea {...props} {...draftProps(draft, LIMITS.text)} autosize minRows={1} maxRows={6} />
  ) : (
    <TextInput
      {...props}
      {...draftProps(draft, LIMITS.line)}
      // Columns are narrower than what some texts need.
      title={draft.text || undefined}
      error={isRequired && !draft.text.trim() && t('nameMissing')}
    />
  );
}
