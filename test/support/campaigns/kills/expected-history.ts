import { isDeepStrictEqual } from 'node:util';
import { type AppState, NOTHING } from './app-state.ts';

/** The state after one commit, with what undo and redo lead to. */
interface Moment {
  state: AppState;
  past: readonly Step[];
  future: readonly Step[];
}

interface Step {
  state: AppState;
  kind: StepKind;
  /** Starts of the app before it. */
  session: number;
}

/** Undo of what leads to another screen is left to other tests. */
export type StepKind = 'edit' | 'screen';

/**
 * What the data base must hold after each commit. A command is one commit and counts the data base's counter up by one,
 * so the counter tells how many of the commands given have reached the disk.
 */
export class ExpectedHistory {
  #moments: Moment[] = [{ state: NOTHING, past: [], future: [] }];
  /** Commits that the window has shown as saved. */
  #confirmed = 0;
  #session = 0;

  /** After all commands given. */
  get now(): AppState {
    return this.#newest.state;
  }

  /** Commands given. */
  get given(): number {
    return this.#moments.length - 1;
  }

  get confirmed(): number {
    return this.#confirmed;
  }

  get #newest(): Moment {
    const newest = this.#moments.at(-1);
    if (!newest) throw new Error('a history has a beginning');
    return newest;
  }

  /** A command; one that changes nothing leaves no trace. */
  give(state: AppState, kind: StepKind = 'edit'): void {
    const { state: before, past } = this.#newest;
    if (isDeepStrictEqual(before, state)) return;
    this.#moments.push({ state, past: [...past, { state: before, kind, session: this.#session }], future: [] });
  }

  get canUndo(): boolean {
    return this.#isUnasked(this.#newest.past.at(-1));
  }

  get canRedo(): boolean {
    return this.#isUnasked(this.#newest.future[0]);
  }

  /** The app asks before it touches what was done before its start. */
  #isUnasked(step: Step | undefined): boolean {
    return step?.kind === 'edit' && step.session === this.#session;
  }

  undo(): void {
    const { state, past, future } = this.#newest;
    const last = past.at(-1);
    if (!last) return;
    this.#moments.push({
      state: last.state,
      past: past.slice(0, -1),
      future: [{ ...last, state }, ...future],
    });
  }

  redo(): void {
    const { state, past, future } = this.#newest;
    const [next, ...later] = future;
    if (!next) return;
    this.#moments.push({ state: next.state, past: [...past, { ...next, state }], future: later });
  }

  /** The window shows everything given as saved. */
  confirm(): void {
    this.#confirmed = this.given;
  }

  /** After a restart: `commits` have reached the disk, and what came after them never happened. */
  cutTo(commits: number): AppState {
    this.#session += 1;
    this.#moments.length = Math.min(this.#moments.length, commits + 1);
    this.#confirmed = Math.min(this.#confirmed, commits);
    return this.now;
  }
}
