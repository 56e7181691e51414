import { TextInput, type TextInputProps } from '@mantine/core';
import { isMissingDay, parseDate } from '../../shared/lib/parse-date.ts';
import { type Checked, useCheckedDraft } from '../data/checked-draft.ts';
import type { CommitDraft } from '../data/drafts.ts';
import { formatDate } from '../text/format.ts';
import { useLanguage, useText } from '../text/use-text.ts';
import { checkedDraftProps } from './draft-props.ts';

interface DateInputProps extends Omit<TextInputProps, 'value' | 'onChange'> {
  /** Names the record and field behind it. */
  draftId: string;
  /** As stored; '' for none. */
  isoDate: string;
  /** Gets an ISO date, or '' for none. */
  commit: CommitDraft;
}

/**
 * A date in a text field: typed tolerantly ("1.3.26"), stored and written out when the field is left. A text that means no
 * day stays in the field with a message, so that nobody has to type it again.
 */
export function DateInput({ draftId, isoDate, commit, ...props }: DateInputProps) {
  const t = useText('ui');
  const language = useLanguage();
  const draft = useCheckedDraft({
    stored: formatDate(isoDate, language),
    check: dayOf,
    commit,
    id: draftId,
    mayMend: () => true,
  });
  return (
    <TextInput
      placeholder={t('date.placeholder')}
      autoComplete="off"
      {...props}
      {...checkedDraftProps(draft)}
      error={draft.problem && t(`date.${draft.problem}`)}
    />
  );
}

function dayOf(text: string): Checked<string, 'invalid' | 'missing'> {
  const date = parseDate(text);
  if (date !== null) return { value: date };
  return { problem: isMissingDay(text) ? 'missing' : 'invalid' };
}
