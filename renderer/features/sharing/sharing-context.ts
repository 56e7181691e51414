import type { PlatformApi } from '../../../shared/ipc/contract.ts';
import type { AppData } from '../../data/data-context.tsx';
import { platform } from '../../platform/platform.ts';
import { readFileInWorker, writeCaseInWorker, writeHouseInWorker } from './case-worker.ts';
import { mergeInWorker } from './merge/work/merge-in-worker.ts';

/** What saving and opening work with: the data, the operating system, and whoever reads and writes files. */
export interface Sharing {
  data: AppData;
  platform: Pick<
    PlatformApi,
    | 'saveFile'
    | 'openCase'
    | 'openRecent'
    | 'changeRecent'
    | 'takeWaitingFile'
    | 'onFileWaiting'
    | 'showInFolder'
    | 'appInfo'
  >;
  readFile: typeof readFileInWorker;
  writeCase: typeof writeCaseInWorker;
  writeHouse: typeof writeHouseInWorker;
  mergeWork: typeof mergeInWorker;
}

/** As it is in the app. */
export function sharingOf(data: AppData): Sharing {
  return {
    data,
    platform,
    readFile: readFileInWorker,
    writeCase: writeCaseInWorker,
    writeHouse: writeHouseInWorker,
    mergeWork: mergeInWorker,
  };
}
