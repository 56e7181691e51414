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

/** So many requests were cancelled since the start; About shows it. */
export const refusedRequests = (): number => refused;

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
