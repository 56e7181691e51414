/** Keeps the app offline: nothing that is not the app itself leaves the machine or comes in. */
import { app, type Session } from 'electron';
import { isAllowedRequest } from './allowed.ts';

/** Set before the app is ready: no name is ever looked up, not by Chromium's own services either. */
export function refuseNameResolution(): void {
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  app.commandLine.appendSwitch('disable-background-networking');
  app.commandLine.appendSwitch('disable-component-update');
}

let refused = 0;

/** So many attempts to get out were refused since the start; About shows it. */
export const refusedRequests = (): number => refused;

/** Counts what would have led out of the app and was refused before it became a request. */
export function countIfOutward(url: string): void {
  if (/^(https?|wss?|ftp):/i.test(url)) refused += 1;
}

/** Cancels every request of `session` that is not the app's own, and counts it. */
export function refuseNetwork(session: Session): void {
  session.webRequest.onBeforeRequest((details, answer) => {
    const cancel = !isAllowedRequest(details.url, { developerTools: !app.isPackaged });
    if (cancel) refused += 1;
    answer({ cancel });
  });
  // Chromium fetches a spelling dictionary at the first start, past webRequest, unless no language is set.
  session.setSpellCheckerLanguages([]);
}
