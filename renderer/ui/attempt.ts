import { toCommandProblem } from '../data/commands/command-problem.ts';
import { notifyFailure } from './notify-failure.ts';

/**
 * An action that says so when it fails, instead of throwing where nobody listens. It answers what the action answers, or
 * undefined after a failure. `consequence` names what the failure took back from the screen.
 */
export function attempt<A extends unknown[], T>(
  action: (...args: A) => Promise<T>,
  consequence?: (...args: A) => string,
): (...args: A) => Promise<T | undefined> {
  return async (...args) => {
    try {
      return await action(...args);
    } catch (problem) {
      notifyFailure(toCommandProblem(problem).kind, consequence?.(...args));
      return undefined;
    }
  };
}
