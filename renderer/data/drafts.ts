/**
 * Texts that are being typed.
 *
 * A draft is committed when the typing rests, when the field is left, when it disappears, and when someone calls
 * `flushDrafts`. As long as it lives, news from the data base does not replace what the user is typing.
 */
import { useEffect, useState, useSyncExternalStore } from 'react';
import { type CommitDraft, DraftSession } from './draft-session.ts';

export { type CommitDraft, flushDrafts } from './draft-session.ts';

export interface Draft {
  text: string;
  setText: (text: string) => void;
  /** Ends the visit (call it on blur); answers whether everything typed is committed. Never throws. */
  flush: () => Promise<boolean>;
}

export interface DraftOptions {
  /** Milliseconds without a key after which is committed. */
  delay?: number;
  /** Names the record behind the field. When it changes, what was typed goes to the old record. */
  id?: string;
}

/** The text of a field: what is being typed, else what is stored. Problems show in `useSaveState`. */
export function useDraft(stored: string, commit: CommitDraft, { delay = 500, id = '' }: DraftOptions = {}): Draft {
  const [session, setSession] = useState(() => new DraftSession(id));
  if (session.id !== id) setSession(new DraftSession(id));
  const typed = useSyncExternalStore(session.subscribe, () => session.text);

  useEffect(() => session.deliver(stored), [session, stored]);
  useEffect(() => () => void session.end(), [session]);

  return {
    text: typed ?? stored,
    setText: (text) => session.type(text, commit, delay),
    flush: () => session.end(),
  };
}
