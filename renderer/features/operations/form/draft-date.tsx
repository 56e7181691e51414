import type { CommitDraft } from '../../../data/drafts.ts';
import { DateInput } from '../../../ui/date-input.tsx';
import css from './form.module.css';
import { FormRow } from './form-row.tsx';

interface DraftDateProps {
  label: string;
  /** Names the record and field behind it. */
  draftId: string;
  value: string;
  commit: CommitDraft;
}

/** A row with a date. `value` and what is committed are ISO dates. */
export function DraftDate({ label, draftId, value, commit }: DraftDateProps) {
  return (
    <FormRow label={label}>
      {(ids) => <DateInput {...ids} draftId={draftId} isoDate={value} commit={commit} className={css.short} />}
    </FormRow>
  );
}
