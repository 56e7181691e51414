import { randomBytes } from 'node:crypto';
import { extname } from 'node:path';
import { contentSecurityPolicy, NONCE_PLACEHOLDER } from '../security/csp.ts';

const MIME_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

export interface BundleResponse {
  body: Uint8Array | string;
  headers: Record<string, string> & { 'content-type': string };
}

/**
 * One file of the bundle as it is served: with its type and the content security policy. The policy is on every file,
 * because a worker is under the policy of its own response. The page gets a fresh nonce and is never cached.
 */
export function bundleResponse(path: string, bytes: Uint8Array): BundleResponse {
  const extension = extname(path);
  const headers = {
    'content-type': MIME_TYPES[extension] ?? 'application/octet-stream',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
  };
  if (extension !== '.html') {
    return { body: bytes, headers: { ...headers, 'content-security-policy': contentSecurityPolicy() } };
  }
  const nonce = randomBytes(16).toString('base64');
  return {
    body: new TextDecoder().decode(bytes).replaceAll(NONCE_PLACEHOLDER, nonce),
    headers: { ...headers, 'cache-control': 'no-store', 'content-security-policy': contentSecurityPolicy(nonce) },
  };
}
