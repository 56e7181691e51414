import { CommandProblem } from '../../data/commands/command-problem.ts';
import { textFor } from '../../text/i18n.ts';

/** Why a command failed and what to do about it, in the interface language. */
export function problemText(problem: unknown): string {
  return textFor('measures')(`problem.${problem instanceof CommandProblem ? problem.kind : 'other'}`);
}
