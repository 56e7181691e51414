import { FileProblemError } from '../files/problem.ts';

/**
 * Does something and rejects with `unresponsive` when that takes too long; it goes on all the same.
 *
 * @param longest milliseconds that anybody waits, where it is not the usual time
 */
export type Patience = <T>(work: () => Promise<T>, longest?: number) => Promise<T>;

let underWay = 0;

/** Whether some work still holds a thread, or may for ever: a process that ends in the usual way would wait for it. */
export const somethingIsUnderWay = (): boolean => underWay > 0;

/**
 * Keeps what may never answer, such as a server that is away, from holding up everything else. As long as something hangs,
 * nothing new is begun: each would take one of the four threads by which all files are read and written.
 *
 * @param usual milliseconds that anybody waits
 */
export function patience(usual: number): Patience {
  let hanging = 0;
  return async (work, longest = usual) => {
    if (hanging > 0) throw new FileProblemError('unresponsive');
    let timer: NodeJS.Timeout | undefined;
    let isLate = false;
    underWay += 1;
    const working = work().finally(() => {
      clearTimeout(timer);
      underWay -= 1;
      if (isLate) hanging -= 1;
    });
    const late = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => {
        isLate = true;
        hanging += 1;
        reject(new FileProblemError('unresponsive'));
      }, longest);
    });
    return Promise.race([working, late]);
  };
}
