import { useState } from 'react';
import { type Draft, useDraft } from './drafts.ts';

/** What a typed text means, or what is wrong with it. */
export type Checked<T, P> = { value: T } | { problem: P };

interface CheckedDraftOptions<T, P> {
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
 * A draft of what is no free text, such as a date. It is committed when the field is left and not while typing rests,
 * because half a date may mean another day ("1.3.20"). A text that is not right stays in the field with its problem, and
 * what was stored before the visit stays stored.
 */
export function useCheckedDraft<T, P>(options: CheckedDraftOptions<T, P>): Draft & { problem: P | null } {
  const { stored, check, commit, id, mayMend } = options;
  const [refused, setRefused] = useState<string | null>(null);
  const commitRight = async (text: string, visit: string) => {
    const checked = check(text);
    if ('value' in checked) await commit(checked.value, visit);
    else setRefused(text);
  };
  const draft = useDraft(stored, commitRight, { id, delay: null });
  const isBeingTyped = refused === null && draft.text !== stored;
  const checked = check(refused ?? draft.text);
  const problem = 'problem' in checked ? checked.problem : null;
  return {
    ...draft,
    text: refused ?? draft.text,
    problem: problem !== null && isBeingTyped && mayMend(problem) ? null : problem,
    setText: (text) => {
      setRefused(null);
      draft.setText(text);
    },
  };
}
