import { describe, expect, test } from 'vitest';
import { bundleResponse } from '../../../../electron/protocol/response.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('the page', () => {
  const page = () => bundleResponse('/x/index.html', bytes('<meta name="csp-nonce" content="__CSP_NONCE__">'));

  test('holds the same nonce as its policy', () => {
    const { body, headers } = page();
    const nonce = /content="(.+)"/.exec(String(body))?.[1];
    expect(headers['content-security-policy']).toContain(`style-src 'self' 'nonce-${nonce}'`);
  });

  test('has another nonce at every load and is never kept', () => {
    expect(page().body).not.toBe(page().body);
    expect(page().headers['cache-control']).toBe('no-store');
  });
});

describe('every other file', () => {
  test.each([
    ['a.js', 'text/javascript; charset=utf-8'],
    ['a.css', 'text/css; charset=utf-8'],
    ['a.woff2', 'font/woff2'],
    ['a.unknown', 'application/octet-stream'],
  ])('%s is served as %s', (name, type) => {
    expect(bundleResponse(`/x/${name}`, bytes('')).headers['content-type']).toBe(type);
  });

  test('comes unchanged, under a policy without a nonce, because a worker obeys that of its own file', () => {
    const { body, headers } = bundleResponse('/x/worker.js', bytes('"__CSP_NONCE__"'));
    expect(body).toEqual(bytes('"__CSP_NONCE__"'));
    expect(headers['content-security-policy']).toContain("script-src 'self'");
    expect(headers['content-security-policy']).not.toContain('nonce-');
  });
});
