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

/** What the operating system offers: through the preload script in the app, through a stand-in in a plain browser. */
export const platform: PlatformApi = window.tomKatalog ? withWholeFiles(window.tomKatalog) : browserPlatform();

/** Runs the window inside the app, where files have a place and can be shown in it? */
export const isDesktop = window.tomKatalog !== undefined;
