import { APP_PAGE, isOwnAddress, schemeOf } from './origin.ts';

/**
 * What the app's own page may do beyond the ordinary: keep its data base for good, and copy text on a click.
 * Everything else (camera, location, reading the clipboard, notifications, devices …) is refused.
 */
const ALLOWED: ReadonlySet<string> = new Set(['persistent-storage', 'clipboard-sanitized-write']);

/** Whether a page at `address` gets a permission; one answer for both of Electron's questions. */
export function isAllowedPermission(permission: string, address: string): boolean {
  return ALLOWED.has(permission) && isOwnAddress(address);
}

/** Whether a request stays on this machine: the app itself, data in memory, and developer tools where they exist. */
export function isAllowedRequest(address: string, options: { developerTools: boolean }): boolean {
  const scheme = schemeOf(address);
  if (scheme === 'devtools:') return options.developerTools;
  return scheme === 'blob:' || scheme === 'data:' || isOwnAddress(address);
}

/** Whether a frame may go to an address: only the page itself, and only to itself, which is what a reload does. */
export function isAllowedNavigation({ url, isMainFrame }: { url: string; isMainFrame: boolean }): boolean {
  return isMainFrame && url === APP_PAGE;
}
