/** How long what can wait may be put off while the window is busy, in milliseconds. */
const PATIENCE = 200;

/** Runs later, when the window has nothing else to do; answers how to call it off. */
export function whenIdle(run: () => void): () => void {
  if ('requestIdleCallback' in globalThis) {
    const handle = requestIdleCallback(run, { timeout: PATIENCE });
    return () => cancelIdleCallback(handle);
  }
  const timer = setTimeout(run, 0);
  return () => clearTimeout(timer);
}

/** Longest piece of work in one go, in milliseconds, besides its last step. */
const SLICE = 12;

/**
 * Takes steps whenever the window has nothing else to do, and hands on what comes of them; answers how to call it off.
 *
 * @param fail told what a step has thrown; no further steps are taken then
 */
export function inSlices<T>(
  steps: Iterator<void, T>,
  goOn: (result: T) => void,
  fail: (error: unknown) => void,
): () => void {
  let callOff = whenIdle(slice);
  function slice(): void {
    try {
      const end = performance.now() + SLICE;
      do {
        const step = steps.next();
        if (step.done) {
          goOn(step.value);
          return;
        }
      } while (performance.now() < end);
      callOff = whenIdle(slice);
    } catch (error) {
      fail(error);
    }
  }
  return () => callOff();
}
