import type { PlatformApi } from '../../../shared/ipc/contract.ts';
import type { AppData } from '../../data/data-context.tsx';
import { platform } from '../../platform/platform.ts';
import { readCaseInWorker, writeCaseInWorker } from './case-worker.ts';

/** What saving and opening work with: the data, the operating system, and whoever reads and writes case files. */
export interface Sharing {
  data: AppData;
  platform: Pick<PlatformApi, 'saveFile' | 'openCase' | 'showInFolder' | 'appInfo'>;
  readCase: typeof readCaseInWorker;
  writeCase: typeof writeCaseInWorker;
}

/** As it is in the app. */
export function sharingOf(data: AppData): Sharing {
  return { data, platform, readCase: readCaseInWorker, writeCase: writeCaseInWorker };
}
