import { expect, test } from 'vitest';
import { isTrustedFrame } from '../../../../electron/ipc/sender.ts';

test("the app's own page is believed", () => {
  expect(isTrustedFrame({ url: 'app://bundle/', parent: null })).toBe(true);
});

test.each([
  ['a page from elsewhere', { url: 'https://example.org/', parent: null }],
  ['another host of the scheme', { url: 'app://other/', parent: null }],
  ['a frame inside the page', { url: 'app://bundle/', parent: {} }],
  ['an empty page', { url: 'about:blank', parent: null }],
  ['a frame that is gone', null],
])('%s is not', (_name, frame) => {
  expect(isTrustedFrame(frame)).toBe(false);
});
