import { app } from 'electron';
import { devDependencies } from '../../package.json';
import { PLATFORM } from '../platform.ts';
import { systemLanguage } from '../preferences/system-language.ts';
import { refusedRequests } from '../security/network.ts';
import { handle } from './handle.ts';

/** Registers `app:info`, `app:insight` and `app:restart`. */
export function handleAppInfo(): void {
  handle('app:info', () => ({
    appVersion: app.getVersion(),
    electronVersion: process.versions.electron ?? '',
    isTestRuntime: process.versions.electron !== devDependencies.electron,
    chromeVersion: process.versions.chrome ?? '',
    platform: PLATFORM,
    language: systemLanguage(app.getPreferredSystemLanguages()),
  }));
  handle('app:insight', () => ({ dataFolder: app.getPath('userData'), refusedRequests: refusedRequests() }));
  handle('app:restart', () => {
    // Of what unpacks itself to run, the running file is gone by then.
    const { PORTABLE_EXECUTABLE_FILE, APPIMAGE } = process.env;
    app.relaunch({ execPath: PORTABLE_EXECUTABLE_FILE ?? APPIMAGE ?? process.execPath });
    app.exit(0);
    return undefined;
  });
}
