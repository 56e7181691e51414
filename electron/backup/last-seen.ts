/**
 * What is remembered of the data outside of their folder: that there were some, how far they had got, and where backups go
 * besides. Without it a folder that was moved away looks like a first start, and an older copy of it like the data.
 */
import { existsSync } from 'node:fs';
import * as z from 'zod';
import type { StartCheck } from '../../shared/ipc/backup-contract.ts';
import { isBehind } from '../../shared/ipc/backup-mark.ts';
import { type JsonFile, jsonFile } from '../files/json-file.ts';
import { storeFolder } from './stored-data.ts';

const lastSeenSchema = z.object({
  /** The data folder that this is about. */
  folder: z.string(),
  /** When data were seen there, ISO date-time. */
  at: z.string(),
  /** False once the user has chosen to begin empty. */
  hasData: z.boolean(),
  /** Of the newest backup there: when it was made (ISO date-time), and what the window said of the data then. */
  newest: z.object({ at: z.string(), mark: z.string() }).optional(),
  besides: z.object({ folder: z.string(), installation: z.string(), isEncrypting: z.boolean() }).optional(),
});
export type Seen = z.infer<typeof lastSeenSchema>;

/** The folder chosen for backups besides, and what is needed to find those of this installation in it. */
export type PlaceBesides = NonNullable<Seen['besides']>;

export interface LastSeen {
  /** Of this folder: where its backups went besides, for settings that are gone with it. */
  besides(): PlaceBesides | undefined;
  /**
   * Where data were seen that an empty folder does not hold: here, or by a portable program in another folder.
   *
   * @param isOwnLoss this folder held data itself: those of another one are not what it lacks
   */
  missing(isOwnLoss?: boolean): StartCheck['lastSeen'];
  /** When a backup was made of more than what the newest backup known to the folder holds. @param mark said of that one */
  ahead(mark: string | undefined): NonNullable<Seen['newest']> | undefined;
  /** Never rejects: the place may be one that cannot be written to. */
  note(change: Partial<Pick<Seen, 'hasData' | 'newest' | 'besides'>>): Promise<void>;
}

/** Where nothing is remembered. */
export const NOTHING_SEEN: LastSeen = {
  besides: () => undefined,
  missing: () => undefined,
  ahead: () => undefined,
  note: async () => undefined,
};

/**
 * @param userData the data folder; what is known of it is kept in a file beside it
 * @param portable a second file, for programs that keep their data beside themselves: whoever moves such a program without its
 *   data would leave the first one behind, too
 */
export function lastSeen(userData: string, portable?: string, now: () => Date = () => new Date()): LastSeen {
  const open = (path: string): JsonFile<Seen | null> => jsonFile(path, lastSeenSchema.nullable());
  const beside = open(`${userData}.last-seen.json`);
  const elsewhere = portable === undefined ? undefined : open(portable);
  const found = { here: beside.read(null), elsewhere: elsewhere?.read(null) ?? null };
  let current: Seen = { ...(found.here ?? { hasData: false }), folder: userData, at: now().toISOString() };
  return {
    besides: () => current.besides,
    missing(isOwnLoss = false) {
      if (found.here?.hasData) return { folder: userData, at: found.here.at };
      const { elsewhere: other } = found;
      if (isOwnLoss || !other?.hasData || other.folder === userData) return undefined;
      return { folder: other.folder, at: other.at, ...(holdsData(other) && { isThere: true as const }) };
    },
    ahead(mark) {
      const known = [current.newest, found.elsewhere?.newest].filter((one) => one !== undefined);
      return known.find((newest) => mark === undefined || isBehind(mark, newest.mark));
    },
    async note(change) {
      current = { ...current, ...change, at: now().toISOString() };
      // Who begins empty beside another program with data of its own leaves that to be missed, should it lose them.
      const isOfOther = change.hasData === false && found.elsewhere?.folder !== userData && holdsData(found.elsewhere);
      const files = isOfOther ? [beside] : [beside, elsewhere];
      // From now on this folder is where data are.
      if (change.hasData !== undefined) Object.assign(found, { here: current, elsewhere: null });
      for (const file of files) await file?.write(current).catch(() => undefined);
    },
  };
}

const holdsData = (seen: Seen | null): boolean => seen?.hasData === true && existsSync(storeFolder(seen.folder));
