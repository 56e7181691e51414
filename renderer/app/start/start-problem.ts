import type { StartCheck } from '../../../shared/ipc/backup-contract.ts';
import type { DatabaseProblemKind } from '../../data/open-data.ts';

/** `notWritable`: nothing can be stored in the user's data folder; `diskFull`: next to nothing. */
export type StartProblemKind = DatabaseProblemKind | 'notWritable' | 'diskFull' | 'other';

/** Why the data base is better not opened. */
export class StartProblem extends Error {
  readonly kind: 'notWritable' | 'diskFull' | 'damaged';

  constructor(kind: StartProblem['kind'], { freeBytes }: StartCheck) {
    super(`the data folder is ${kind}; free: ${freeBytes ?? 'unknown'} bytes`);
    this.name = 'StartProblem';
    this.kind = kind;
  }
}

/** With less, Chromium may give a data base up as damaged when a write fails (electron#41877). */
const LEAST = 50 * 1024 * 1024;
/** With less, somebody should make room before it comes to that. */
const LITTLE = 500 * 1024 * 1024;

/** Throws a `StartProblem` when opening the data base could do harm. */
export function assertUsable(check: StartCheck, { ignoreFullDisk }: { ignoreFullDisk: boolean }): void {
  if (check.isHeadless) throw new StartProblem('damaged', check);
  if (!check.isWritable) throw new StartProblem('notWritable', check);
  if (!ignoreFullDisk && check.freeBytes !== null && check.freeBytes < LEAST) throw new StartProblem('diskFull', check);
}

export const isRoomLittle = ({ freeBytes }: StartCheck): boolean => freeBytes !== null && freeBytes < LITTLE;
