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

/** Takes steps whenever the window has nothing else to do, and then goes on; answers how to call it off. */
export function inSlices(steps: Iterator<void>, goOn: () => void): () => void {
  let callOff = whenIdle(slice);
  function slice(): void {
    const end = performance.now() + SLICE;
    do {
      if (steps.next().done) {
        goOn();
        return;
      }
    } while (performance.now() < end);
    callOff = whenIdle(slice);
  }
  return () => callOff();
}
