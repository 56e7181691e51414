import { app } from 'electron';
import type { AppInfo } from '../../shared/ipc/contract.ts';
import { systemLanguage } from '../preferences/system-language.ts';
import { handle } from './handle.ts';

/** Registers `app:info`. */
export function handleAppInfo(): void {
  handle('app:info', () => ({
    appVersion: app.getVersion(),
    electronVersion: process.versions.electron ?? '',
    chromeVersion: process.versions.chrome ?? '',
    platform: platform(),
    language: systemLanguage(app.getPreferredSystemLanguages()),
  }));
}

function platform(): AppInfo['platform'] {
  return process.platform === 'win32' || process.platform === 'darwin' ? process.platform : 'linux';
}
