import { app } from 'electron';
import { devDependencies } from '../../package.json';
import { PLATFORM } from '../platform.ts';
import { systemLanguage } from '../preferences/system-language.ts';
import { refusedRequests } from '../security/network.ts';
import { handle } from './handle.ts';
import { restartOptions } from './restart-options.ts';

/** Registers `app:info`, `app:insight` and `app:restart`. */
export function handleAppInfo(): void {
  handle('app:info', () => ({
    appVersion: app.getVersion(),
    electronVersion: process.versions.electron ?? '',
    isTestRuntime: process.versions.electron !== devDependencies.electron,
    chromeVersion: process.versions.chrome ?? '',
    platform: PLATFORM,
    systemVersion: process.getSystemVersion(),
    language: systemLanguage(app.getPreferredSystemLanguages()),
  }));
  handle('app:insight', () => ({ dataFolder: app.getPath('userData'), refusedRequests: refusedRequests() }));
  handle('app:restart', () => {
    app.relaunch(restartOptions(process));
    app.exit(0);
    return undefined;
  });
}
