import type { EngineState } from '../meta.ts';

/**
 * Whether a data base has fallen behind what a backup of it held. LevelDB takes a log that lost its end for one that was
 * never longer, and opens without a word. Counters are never given out again, so a smaller one is a loss.
 *
 * @param mark what was said of the data when that backup was made (`markOf`)
 */
export function isSetBack(engine: EngineState | undefined, mark: string | undefined): boolean {
  const [replica, counter] = mark?.split('/') ?? [];
  // Data of another origin, such as those of a restored backup, count anew.
  return engine !== undefined && replica === engine.replica && engine.counter < Number(counter);
}
