import type { PlatformApi } from '../../../shared/ipc/contract.ts';
import type { AppData } from '../../data/data-context.tsx';
import { platform } from '../../platform/platform.ts';
import { readCaseInWorker } from './case-reader.ts';

/** What saving and opening work with: the data, the operating system, and a reader of case files. */
export interface Sharing {
  data: AppData;
  platform: Pick<PlatformApi, 'saveFile' | 'openCase' | 'showInFolder' | 'appInfo'>;
  readCase: typeof readCaseInWorker;
}

/** As it is in the app. */
export function sharingOf(data: AppData): Sharing {
  return { data, platform, readCase: readCaseInWorker };
}
