/** One text being typed into one field of one record. */
import { CommandProblem, toCommandProblem } from './commands/command-problem.ts';
import { type Hold, saveTracker } from './save-state.ts';

/** Writes the text. All commits of one visit of a field carry the same `visit`, so that they are one undo step. */
export type CommitDraft = (text: string, visit: string) => Promise<unknown>;

/** A key was pressed: what the field holds now, what is stored behind it, and how to write it. */
export interface Typed {
  text: string;
  stored: string;
  commit: CommitDraft;
  /** Milliseconds without a key after which is committed; null: only when the visit ends. */
  delay: number | null;
}

/** Whoever types without a rest loses no more than this, in milliseconds, whatever happens to the machine. */
const LONGEST_UNSAVED = 3000;

/**
 * How long a finished draft stays visible while the live query catches up, in milliseconds: a busy machine takes its time, and
 * whoever comes back to the field meanwhile must not type on in what was there before.
 */
const CATCH_UP = 900;

/**
 * Lives from the first key to the moment when the field shows what is stored: beyond the field that began it when the
 * text could not be committed.
 */
export class DraftSession {
  /** Tells the text to show instead of the stored one; null = the stored one, and the session is over. */
  readonly #show: (text: string | null) => void;
  #text = '';
  #stored = '';
  #visit: string | null = null;
  #commit: CommitDraft | null = null;
  #hold: Hold | null = null;
  #resting: ReturnType<typeof setTimeout> | undefined;
  #overdue: ReturnType<typeof setTimeout> | undefined;
  #catchingUp: ReturnType<typeof setTimeout> | undefined;
  #saving: Promise<boolean> = Promise.resolve(true);

  constructor(show: (text: string | null) => void) {
    this.#show = show;
  }

  /** Keeps the text, and writes it when the typing rests, every few seconds while it does not, and when the visit ends. */
  type({ text, stored, commit, delay }: Typed): void {
    this.#visit ??= crypto.randomUUID();
    this.#hold ??= saveTracker.hold();
    this.#commit = commit;
    this.#text = text;
    this.#stored = stored;
    clearTimeout(this.#resting);
    clearTimeout(this.#catchingUp);
    if (delay !== null) {
      this.#resting = setTimeout(() => void this.#save(), delay);
      this.#overdue ??= setTimeout(() => void this.#save(), LONGEST_UNSAVED);
    }
    this.#show(text);
  }

  /** The data base says what is stored. During a visit that is no news. */
  deliver(stored: string): void {
    const isNews = stored !== this.#stored;
    this.#stored = stored;
    if (isNews && !this.#visit) this.#finish();
  }

  /** Ends the visit; answers whether everything is committed. A text that could not be committed stays. */
  async end(): Promise<boolean> {
    do {
      if (!(await this.#save())) return false;
    } while (this.#commit);
    if (!this.#visit) return true;
    this.#visit = null;
    this.#catchingUp = setTimeout(() => this.#finish(), CATCH_UP);
    return true;
  }

  /** One commit after the other, so that whoever waits for the last one has waited for all. */
  #save(): Promise<boolean> {
    clearTimeout(this.#resting);
    clearTimeout(this.#overdue);
    this.#overdue = undefined;
    this.#saving = this.#saving.then(() => this.#write());
    return this.#saving;
  }

  async #write(): Promise<boolean> {
    const commit = this.#commit;
    if (!commit || !this.#visit) return true;
    this.#commit = null;
    try {
      await commit(this.#text, this.#visit);
    } catch (error) {
      const problem = toCommandProblem(error);
      if (!(error instanceof CommandProblem)) reportError(error);
      // Gone is gone; in every other case the text is tried again at the next occasion.
      if (problem.kind !== 'notFound') {
        this.#commit ??= commit;
        this.#hold?.fail(problem);
        return false;
      }
    }
    if (!this.#commit) this.#letGo();
    return true;
  }

  #letGo(): void {
    this.#hold?.release();
    this.#hold = null;
  }

  #finish(): void {
    clearTimeout(this.#catchingUp);
    this.#show(null);
  }
}
