/** Remembers beside the data base that there is one: its loss would else look like a first start. */
import { join } from 'node:path';
import * as z from 'zod';
import { jsonFile } from '../files/json-file.ts';

const markerSchema = z.object({
  /** Something was written to the data base, and has not been given up since. */
  hasData: z.boolean(),
  /** When the user chose to begin empty, ISO date-time: backups from before say nothing about a loss. */
  emptySince: z.string().optional(),
});

export interface DataMarker {
  /**
   * Whether there should be data.
   *
   * @param newestBackup ISO date-time of the newest backup
   * @param wasSeen data were here, as is remembered outside of the folder; counts only where the folder itself knows nothing
   */
  expectsData(newestBackup: string | undefined, wasSeen?: boolean): boolean;
  /** `true`: something was written; `false`: the user begins empty. */
  note(hasData: boolean): Promise<void>;
}

export function dataMarker(userData: string, now: () => Date = () => new Date()): DataMarker {
  const file = jsonFile(join(userData, 'data-marker.json'), markerSchema);
  let marker = file.read({ hasData: false });
  let isKnown = marker.hasData || marker.emptySince !== undefined;
  return {
    expectsData: (newestBackup, wasSeen = false) =>
      marker.hasData ||
      (wasSeen && !isKnown) ||
      (newestBackup !== undefined && newestBackup > (marker.emptySince ?? '')),
    async note(hasData) {
      if (hasData === marker.hasData && hasData) return;
      isKnown = true;
      marker = hasData ? { ...marker, hasData } : { hasData, emptySince: now().toISOString() };
      await file.write(marker);
    },
  };
}
