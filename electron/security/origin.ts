/** The one address under which the app's own pages live. Never change it: the data base belongs to this origin. */
export const APP_SCHEME = 'app';
export const APP_HOST = 'bundle';
export const APP_ORIGIN = `${APP_SCHEME}://${APP_HOST}`;
/** The one page that the user sees. */
export const APP_PAGE = `${APP_ORIGIN}/`;
/** What a window that nobody sees lays an annex out on, to print it. */
export const PRINT_PAGE = `${APP_ORIGIN}/print.html`;

/** The scheme of an address with its colon, or undefined when it is no address at all. */
export function schemeOf(address: string): string | undefined {
  return URL.canParse(address) ? new URL(address).protocol : undefined;
}

/** Whether an address belongs to the app itself. */
export function isOwnAddress(address: string): boolean {
  return schemeOf(address) === `${APP_SCHEME}:` && new URL(address).host === APP_HOST;
}
