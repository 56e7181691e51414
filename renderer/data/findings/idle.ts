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
