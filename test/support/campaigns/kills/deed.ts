/** Something the app does at one go, during which it is killed. */
import type { AppUnderTest } from '../../../e2e/fixtures/app-under-test.ts';

/** A deed under way. */
export interface Begun {
  /** Resolves when the window shows it as done and saved; never where nothing is shown. */
  done: Promise<void>;
  /** Ends the app at once, with all its processes. */
  kill: () => Promise<void>;
}

export interface Deed {
  /** Names the report, too. */
  name: string;
  /** Brings the app, started with an empty data folder, to where the deed can be done. `files`: a folder for files it needs. */
  prepare(app: AppUnderTest, files: string): Promise<void>;
  /** Starts the app on prepared data and begins. */
  begin(app: AppUnderTest): Promise<Begun>;
  /** Does what the start after a kill asks of the user; answers what that was, for the report. */
  recover?(app: AppUnderTest): Promise<string>;
  /** The next start finishes it unasked: it is never found undone. */
  isFinishedByStart?: boolean;
  /** The part of its duration that passes before it is worth while to kill; 0 unless said. */
  from?: number;
  /** What may stand on the console afterwards. */
  problems?: RegExp;
}

/** A deed that a click begins. `approach`: until that click is all that is missing. `act`: until it is shown as done. */
export function clicked(
  deed: Omit<Deed, 'begin'> & {
    approach(app: AppUnderTest): Promise<void>;
    act(app: AppUnderTest): Promise<void>;
  },
): Deed {
  return {
    ...deed,
    async begin(app) {
      await app.start();
      await deed.approach(app);
      return { done: deed.act(app), kill: () => app.kill() };
    },
  };
}
