import type { StartCheck } from '../../shared/ipc/backup-contract.ts';

/** In bytes. With less, a write that has failed has failed because of that. */
const NONE = 4 * 1024 * 1024;

/** Whether the disk is full. Chromium names that for some failures only; of others it says that something internal failed. */
export const isRoomGone = ({ freeBytes }: Pick<StartCheck, 'freeBytes'>): boolean =>
  freeBytes !== null && freeBytes < NONE;

/** What in the data folder keeps a write from succeeding: no room, or nothing can be written at all. */
export function whyNotStored(check: Pick<StartCheck, 'freeBytes' | 'isWritable'>): 'quota' | 'readOnly' | undefined {
  if (!check.isWritable) return 'readOnly';
  return isRoomGone(check) ? 'quota' : undefined;
}
