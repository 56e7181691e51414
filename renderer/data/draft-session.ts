/** One text being typed into one field of one record. */
import { CommandProblem } from './commands/command-problem.ts';
import { saveTracker } from './save-state.ts';

/** Writes the text. All commits of one visit of a field carry the same `visit`, so that they are one undo step. */
export type CommitDraft = (text: string, visit: string) => Promise<unknown>;

/** How long a finished draft stays visible while the live query catches up, in milliseconds. */
const CATCH_UP = 200;

const openSessions = new Set<DraftSession>();

/**
 * Commits everything that is being typed. To be awaited before closing, export, undo and navigation.
 *
 * @returns whether all of it was committed; what was not is still in its field
 */
export async function flushDrafts(): Promise<boolean> {
  const outcomes = await Promise.all([...openSessions].map((session) => session.end()));
  return outcomes.every(Boolean);
}

export class DraftSession {
  readonly id: string;
  /** What the field shows instead of the stored value; null = the stored value. */
  text: string | null = null;
  #stored = '';
  #visit: string | null = null;
  #commit: CommitDraft | null = null;
  #resting: ReturnType<typeof setTimeout> | undefined;
  #catchingUp: ReturnType<typeof setTimeout> | undefined;
  #release: (() => void) | null = null;
  #listener: (() => void) | null = null;
  #saving: Promise<boolean> = Promise.resolve(true);

  constructor(id: string) {
    this.id = id;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listener = listener;
    return () => {
      this.#listener = null;
    };
  };

  /** A key was pressed: keeps the text and writes it when the typing rests. */
  type(text: string, commit: CommitDraft, delay: number): void {
    this.#visit ??= crypto.randomUUID();
    this.#release ??= saveTracker.hold();
    this.#commit = commit;
    openSessions.add(this);
    clearTimeout(this.#resting);
    clearTimeout(this.#catchingUp);
    this.#resting = setTimeout(() => void this.#save(), delay);
    this.#show(text);
  }

  /** The data base says what is stored. During a visit that is no news. */
  deliver(stored: string): void {
    const isNews = stored !== this.#stored;
    this.#stored = stored;
    if (isNews && !this.#visit) this.#show(null);
  }

  /** Ends the visit; answers whether everything is committed. A text that could not be committed stays. */
  async end(): Promise<boolean> {
    do {
      if (!(await this.#save())) return false;
    } while (this.#commit);
    if (!this.#visit) return true;
    this.#visit = null;
    openSessions.delete(this);
    this.#catchingUp = setTimeout(() => this.#show(null), CATCH_UP);
    return true;
  }

  /** One commit after the other, so that whoever waits for the last one has waited for all. */
  #save(): Promise<boolean> {
    clearTimeout(this.#resting);
    this.#saving = this.#saving.then(() => this.#write());
    return this.#saving;
  }

  async #write(): Promise<boolean> {
    const { text } = this;
    const commit = this.#commit;
    const release = this.#release;
    if (!commit || text === null || !this.#visit) return true;
    this.#commit = null;
    this.#release = null;
    try {
      await commit(text, this.#visit);
      return true;
    } catch (error) {
      // Gone is gone; in every other case the text is tried again at the next occasion.
      if (error instanceof CommandProblem && error.kind === 'notFound') return true;
      if (!(error instanceof CommandProblem)) reportError(error);
      this.#commit ??= commit;
      return false;
    } finally {
      release?.();
    }
  }

  #show(text: string | null): void {
    this.text = text;
    this.#listener?.();
  }
}
