/** Protections of the whole app, after Electron's security checklist; each has a test in test/e2e/specs/security-*. */
import { app, type Session, type WebContents } from 'electron';
import { isAllowedNavigation, isAllowedPermission } from './allowed.ts';
import { countIfOutward, refuseNameResolution, refuseNetwork } from './network.ts';

/** Set before the app is ready. */
export function hardenApp(): void {
  refuseNameResolution();
  // enableSandbox() would take --no-sandbox away again; as root (tests in a container) no window could open then.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  // What a made document may tell about this machine: the app, and what libraries need to know of the engine.
  app.userAgentFallback = `${app.name} Chrome/${process.versions.chrome?.split('.')[0]}.0.0.0`;
  app.on('web-contents-created', (_event, contents) => confineContents(contents));
}

/** Set on the session before its first page loads. */
export function hardenSession(session: Session): void {
  refuseNetwork(session);
  session.setPermissionCheckHandler((_contents, permission, origin) => isAllowedPermission(permission, origin));
  session.setPermissionRequestHandler((_contents, permission, answer, details) => {
    answer(isAllowedPermission(permission, details.requestingUrl));
  });
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event) => event.preventDefault());
}

/** A page stays where it is, opens nothing and embeds nothing. It may only be loaded again. */
function confineContents(contents: WebContents): void {
  contents.setWindowOpenHandler(({ url }) => {
    countIfOutward(url);
    return { action: 'deny' };
  });
  // Raised for every frame, the page itself included.
  contents.on('will-frame-navigate', (event) => {
    if (isAllowedNavigation(event)) return;
    countIfOutward(event.url);
    event.preventDefault();
  });
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
}
