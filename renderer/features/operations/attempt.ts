import { toCommandProblem } from '../../data/commands/command-problem.ts';
import { notifyFailure } from '../../ui/notify-failure.ts';

/** An action that says so when it fails, instead of throwing where nobody listens. */
export function attempt<A extends unknown[]>(action: (...args: A) => Promise<void>): (...args: A) => Promise<void> {
  return (...args) => action(...args).catch((problem: unknown) => notifyFailure(toCommandProblem(problem).kind));
}
