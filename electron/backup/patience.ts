import { FileProblemError } from '../files/problem.ts';

/** Does something and rejects with `unresponsive` when that takes too long; it goes on all the same. */
export type Patience = <T>(work: () => Promise<T>) => Promise<T>;

let hangingAnywhere = 0;

/** Whether some work still holds a thread: a process that ends in the usual way would wait for it. */
export const somethingHangs = (): boolean => hangingAnywhere > 0;

/**
 * Keeps what may never answer, such as a server that is away, from holding up everything else. As long as something hangs,
 * nothing new is begun: each would take one of the four threads by which all files are read and written.
 *
 * @param milliseconds how long anybody waits
 */
export function patience(milliseconds: number): Patience {
  let hanging = 0;
  return async (work) => {
    if (hanging > 0) throw new FileProblemError('unresponsive');
    let timer: NodeJS.Timeout | undefined;
    let isLate = false;
    const working = work().finally(() => {
      clearTimeout(timer);
      if (!isLate) return;
      hanging -= 1;
      hangingAnywhere -= 1;
    });
    const late = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => {
        isLate = true;
        hanging += 1;
        hangingAnywhere += 1;
        reject(new FileProblemError('unresponsive'));
      }, milliseconds);
    });
    return Promise.race([working, late]);
  };
}
