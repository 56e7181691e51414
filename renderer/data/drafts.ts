/**
 * Texts that are being typed.
 *
 * A draft is committed when the typing rests, every few seconds while it does not, when the field is left, when it disappears, and when someone calls
 * `flushDrafts`. As long as it lives, news from the data base does not replace what the user is typing. A text that could
 * not be committed outlives its field: whoever comes back to the field finds it again.
 */
import { useEffect } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { type CommitDraft, DraftSession } from './draft-session.ts';

export type { CommitDraft } from './draft-session.ts';

export interface Draft {
  /** Names the record and the field behind it. */
  id: string;
  text: string;
  setText: (text: string) => void;
  /** Ends the visit (call it on blur); answers whether everything typed is committed. Never throws. */
  flush: () => Promise<boolean>;
}

export interface DraftOptions {
  /** Names the record and the field behind it: one field, one text, however many places show it. */
  id: string;
  /** Milliseconds without a key after which is committed; null: only when the field is left or drafts are flushed. Else as long as usual. */
  delay?: number | null;
}

/** By the id of the draft. */
const sessions = new Map<string, DraftSession>();
const typedTexts = createStore<ReadonlyMap<string, string>>(() => new Map());

/** The text of a field: what is being typed, else what is stored. Problems show in `useSaveState`. */
export function useDraft(stored: string, commit: CommitDraft, { id, delay }: DraftOptions): Draft {
  const typed = useStore(typedTexts, (texts) => texts.get(id));

  useEffect(() => sessions.get(id)?.deliver(stored), [id, stored]);
  useEffect(() => () => void endDraft(id), [id]);

  return {
    id,
    text: typed ?? stored,
    setText: (text) => sessionOf(id).type({ text, stored, commit, delay: delay === undefined ? usualDelay() : delay }),
    flush: () => endDraft(id),
  };
}

const USUAL_DELAY = 500;
const HURRIED_DELAY = 200;
let hurrying = 0;
const usualDelay = (): number => (hurrying > 0 ? HURRIED_DELAY : USUAL_DELAY);

/** Texts are committed sooner from now on, because somebody waits for what comes of them. Returns the function that ends it. */
export function hurryDrafts(): () => void {
  hurrying += 1;
  return () => {
    hurrying -= 1;
  };
}

/**
 * Commits everything that is being typed. To be awaited before closing, export, undo and navigation.
 *
 * @returns whether all of it was committed; what was not is still in its field
 */
export async function flushDrafts(): Promise<boolean> {
  const outcomes = await Promise.all([...sessions.values()].map((session) => session.end()));
  return outcomes.every(Boolean);
}

async function endDraft(id: string): Promise<boolean> {
  return (await sessions.get(id)?.end()) ?? true;
}

function sessionOf(id: string): DraftSession {
  const session = sessions.get(id) ?? new DraftSession((text) => show(id, text));
  sessions.set(id, session);
  return session;
}

function show(id: string, text: string | null): void {
  const texts = new Map(typedTexts.getState());
  if (text === null) texts.delete(id);
  else texts.set(id, text);
  if (text === null) sessions.delete(id);
  typedTexts.setState(texts, true);
}
