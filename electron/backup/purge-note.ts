/** Remembers what is being deleted for good: a window that dies meanwhile would leave it in the older backups. */
import { join } from 'node:path';
import * as z from 'zod';
import { PURGE_TABLES, type PurgeTarget } from '../../shared/ipc/backup-contract.ts';
import { jsonFile } from '../files/json-file.ts';

/** Far more than a trash ever held: it only bounds what a broken page could have written. */
const MOST_TARGETS = 100_000;

/** Ids only: a name would be a copy of what goes. */
export const purgeNoteSchema = z.strictObject({
  targets: z.array(z.strictObject({ table: z.enum(PURGE_TABLES), id: z.string().min(1).max(100) })).max(MOST_TARGETS),
});

export interface PurgeNote {
  /** What was begun and is not finished. */
  targets(): PurgeTarget[];
  /** Rejects with the file system's error. @param targets none = finished */
  note(targets: PurgeTarget[]): Promise<void>;
}

export function purgeNote(userData: string): PurgeNote {
  const file = jsonFile(join(userData, 'unfinished-purge.json'), purgeNoteSchema);
  let noted = file.read({ targets: [] });
  return {
    targets: () => noted.targets,
    async note(targets) {
      if (targets.length === 0 && noted.targets.length === 0) return;
      await file.write({ targets });
      noted = { targets };
    },
  };
}
