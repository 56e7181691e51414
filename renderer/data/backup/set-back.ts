import { isBehind } from '../../../shared/ipc/backup-mark.ts';
import type { EngineState } from '../meta.ts';

/**
 * Whether a data base has fallen behind what a backup of it held. LevelDB takes a log that lost its end for one that was
 * never longer, and opens without a word.
 *
 * @param mark what was said of the data when that backup was made (`markOf`)
 */
export const isSetBack = (engine: EngineState | undefined, mark: string | undefined): boolean =>
  engine !== undefined && mark !== undefined && isBehind(`${engine.replica}/${engine.counter}`, mark);
