import { parseDate } from '../../../../shared/lib/parse-date.ts';
import { type CommitDraft, useDraft } from '../../../data/drafts.ts';
import { formatDate } from '../../../text/format.ts';
import { useLanguage } from '../../../text/use-text.ts';
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

/** A date that is stored while it is typed, as soon as it means a day. `value` and what is committed are ISO dates. */
export function DraftDate({ label, draftId, value, commit }: DraftDateProps) {
  const language = useLanguage();
  const commitDay: CommitDraft = async (text, visit) => {
    const date = parseDate(text);
    if (date !== null) await commit(date, visit);
  };
  const draft = useDraft(formatDate(value, language), commitDay, { id: draftId });
  return <FormRow label={label}>{(ids) => <DateInput {...ids} draft={draft} className={css.short} />}</FormRow>;
}
