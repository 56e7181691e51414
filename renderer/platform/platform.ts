import type { PlatformApi, PrintApi } from '../../shared/ipc/contract.ts';
import { browserPlatform } from './browser-platform.ts';
import { withWholeFiles } from './whole-files.ts';

declare global {
  interface Window {
    /** Put there by the preload script; missing in a plain browser. */
    tomKatalog?: PlatformApi;
    /** In the window that prints, instead of it. */
    tomKatalogPrint?: PrintApi;
  }
}

const bridge = globalThis.window?.tomKatalog;

/** What the operating system offers: through the preload script in the app, through a stand-in where there is none. */
export const platform: PlatformApi = bridge ? withWholeFiles(bridge) : browserPlatform();

/** Runs the window inside the app, where files have a place and can be shown in it? */
export const isDesktop = bridge !== undefined;
