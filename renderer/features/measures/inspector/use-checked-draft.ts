import { useState } from 'react';
import { useDraft } from '../../../data/drafts.ts';
import type { TypedText } from '../../../ui/draft-props.ts';

/** What a typed text means, or what is wrong with it. */
export type Checked<T, P> = { value: T } | { problem: P };

interface CheckedDraft<T, P> {
  /** What is stored, as it is written in the field. */
  stored: string;
  check: (text: string) => Checked<T, P>;
  commit: (value: T, visit: string) => Promise<unknown>;
  /** Names the record and field behind it. */
  id: string;
  /** More keys could still mend it ("1" on the way to "14"), so it is said only when the field is left. */
  mayMend: (problem: P) => boolean;
}

/**
 * A draft that only commits what is right. A text that is not stays in the field with its problem and changes nothing;
 * what was stored before stays stored.
 */
export function useCheckedDraft<T, P>(options: CheckedDraft<T, P>): TypedText & { problem: P | null } {
  const { stored, check, commit, id, mayMend } = options;
  const [refused, setRefused] = useState<string | null>(null);
  const commitRight = async (text: string, visit: string) => {
    const checked = check(text);
    if ('value' in checked) await commit(checked.value, visit);
  };
  const draft = useDraft(stored, commitRight, { id });
  const text = refused ?? draft.text;
  const checked = check(text);
  const problem = 'problem' in checked ? checked.problem : null;
  return {
    text,
    problem: problem !== null && (refused !== null || !mayMend(problem)) ? problem : null,
    setText: (typed) => {
      setRefused(null);
      draft.setText(typed);
    },
    flush: () => {
      setRefused(problem === null ? null : text);
      return draft.flush();
    },
  };
}
