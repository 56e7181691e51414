/**
 * Runs actions one after the other, for steps that begin where the one before has ended: keys come faster than the screen
 * shows what they did. A failure does not hold up those that wait.
 */
export function createTurns(): <T>(action: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (action) => {
    const next = last.then(action);
    last = next.catch(() => undefined);
    return next;
  };
}
