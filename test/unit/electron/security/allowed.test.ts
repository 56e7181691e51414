import { describe, expect, test } from 'vitest';
import { isAllowedNavigation, isAllowedPermission, isAllowedRequest } from '../../../../electron/security/allowed.ts';

const inApp = { developerTools: false };

describe('requests', () => {
  test.each(['app://bundle/', 'app://bundle/assets/a.js', 'blob:app://bundle/1', 'data:image/png;base64,AA'])(
    'allow %s',
    (address) => expect(isAllowedRequest(address, inApp)).toBe(true),
  );

  test.each([
    'https://example.org/',
    'http://localhost:5173/',
    'ws://127.0.0.1/',
    'file:///etc/hostname',
    'app://other/',
    'app://bundle.example.org/',
    'devtools://devtools/bundled/x.js',
    'chrome://gpu',
    'not an address',
    '',
  ])('refuse "%s"', (address) => expect(isAllowedRequest(address, inApp)).toBe(false));

  test('allow developer tools to load themselves where they exist', () => {
    expect(isAllowedRequest('devtools://devtools/bundled/x.js', { developerTools: true })).toBe(true);
  });
});

describe('navigation', () => {
  test('lets the page be loaded again', () => {
    expect(isAllowedNavigation({ url: 'app://bundle/', isMainFrame: true })).toBe(true);
  });

  test('lets nothing of it into a frame', () => {
    expect(isAllowedNavigation({ url: 'app://bundle/', isMainFrame: false })).toBe(false);
  });

  test.each(['app://bundle/index.html', 'app://bundle/?q', 'app://bundle', 'app://other/', 'https://example.org/', ''])(
    'refuses "%s"',
    (url) => expect(isAllowedNavigation({ url, isMainFrame: true })).toBe(false),
  );
});

describe('permissions', () => {
  test('let the app keep its data base and copy text', () => {
    expect(isAllowedPermission('persistent-storage', 'app://bundle/')).toBe(true);
    expect(isAllowedPermission('clipboard-sanitized-write', 'app://bundle')).toBe(true);
  });

  test.each(['media', 'geolocation', 'clipboard-read', 'notifications', 'usb', 'unknown'])(
    'refuse %s',
    (permission) => {
      expect(isAllowedPermission(permission, 'app://bundle/')).toBe(false);
    },
  );

  test('refuse everything to strangers', () => {
    expect(isAllowedPermission('persistent-storage', 'https://example.org')).toBe(false);
    expect(isAllowedPermission('persistent-storage', '')).toBe(false);
  });
});
