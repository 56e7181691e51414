/** Serves the renderer's files as app://bundle/…: a proper origin, unlike file://. */
import { readFile } from 'node:fs/promises';
import { protocol, type Session } from 'electron';
import { contentSecurityPolicy } from '../security/csp.ts';
import { APP_SCHEME } from '../security/origin.ts';
import { bundlePath } from './bundle-path.ts';
import { bundleResponse } from './response.ts';

/** Makes app:// a secure, standard scheme with IndexedDB and fetch. Must run before the app is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: APP_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/** Answers every app:// request of `session` with a file out of `folder`, else with 404. */
export function serveBundle(session: Session, folder: string): void {
  session.protocol.handle(APP_SCHEME, async (request) => {
    const path = bundlePath(request.url, folder);
    const bytes = path && (await readFile(path).catch(() => undefined));
    if (!path || !bytes) return notFound();
    const { body, headers } = bundleResponse(path, bytes);
    return new Response(body, { headers });
  });
}

function notFound(): Response {
  return new Response(null, { status: 404, headers: { 'content-security-policy': contentSecurityPolicy() } });
}
