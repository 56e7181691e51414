/** Serves the renderer's files as app://bundle/…: a proper origin, unlike file://. */
import { readFileSync } from 'node:fs';
import { type ProtocolResponse, protocol, type Session } from 'electron';
import { contentSecurityPolicy } from '../security/csp.ts';
import { APP_SCHEME } from '../security/origin.ts';
import { bundlePath } from './bundle-path.ts';
import { type BundleResponse, bundleResponse } from './response.ts';

/** Makes app:// a secure, standard scheme with IndexedDB and fetch. Must run before the app is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: APP_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/**
 * Answers every app:// request of `session` with a file out of `folder`, else with 404.
 *
 * By the older of Electron's two ways, which it calls deprecated and has kept since version 25: `protocol.handle` speaks in
 * `Request` and `Response`. Loading these takes the main process 70 to 100 ms, a sixth of what starting an empty window takes,
 * before the first line of the page is read; and each file then passes through a stream, in pieces, on the same thread.
 * For the same reason nothing is read in the background: outside the package it would come in pieces of half a megabyte, each
 * with a turn of its own, and in the package with one.
 */
export function serveBundle(session: Session, folder: string): void {
  session.protocol.registerBufferProtocol(APP_SCHEME, (request, answer) => {
    const path = bundlePath(request.url, folder);
    const bytes = path && readAtOnce(path);
    if (!path || !bytes) answer(notFound());
    else answer(found(bundleResponse(path, bytes)));
  });
}

/** Undefined where there is no such file. */
function readAtOnce(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

function found({ body, headers }: BundleResponse): ProtocolResponse {
  const [mimeType, charset] = headers['content-type'].split('; charset=');
  return { statusCode: 200, data: Buffer.from(body), headers, mimeType, charset };
}

function notFound(): ProtocolResponse {
  const headers = { 'content-security-policy': contentSecurityPolicy() };
  return { statusCode: 404, data: Buffer.alloc(0), headers };
}
