import type { AppInfo } from '../shared/ipc/contract.ts';

/** The operating system that the app runs on; what is neither Windows nor macOS behaves as Linux does. */
export const PLATFORM: AppInfo['platform'] =
  process.platform === 'win32' || process.platform === 'darwin' ? process.platform : 'linux';
