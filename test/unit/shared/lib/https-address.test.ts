import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { httpsAddress } from '../../../../shared/lib/https-address.ts';

test.each([
  ['https://haus.example/a?b=c&d=e#f', 'https://haus.example/a?b=c&d=e#f'],
  [' https://Haus.Example:8443 ', 'https://haus.example:8443'],
  ['https://müller.example/ä ö', ''],
  ['https://müller.example/äö', 'https://müller.example/%C3%A4%C3%B6'],
  ['https://haus.example/100%25', 'https://haus.example/100%25'],
])('%s → %s', (text, expected) => {
  expect(httpsAddress(text)).toBe(expected);
});

test.each([
  ['without encryption', 'http://haus.example'],
  ['of a program', 'javascript:alert(1)'],
  ['of a file', 'file:///C:/a.docx'],
  ['that hides its host behind a name', 'https://bank.example@haus.test/'],
  ['without a host', 'https:///a'],
  ['with a host of one word', 'https://localhost/a'],
  ['with markup', 'https://haus.example/"><w:p/>'],
  ['that is mere text', 'siehe unsere Seite'],
  ['that is nothing', ''],
])('an address %s is no link', (_, text) => {
  expect(httpsAddress(text)).toBe('');
});

test('what is taken for an address is one, and stays the same when asked again', () => {
  fc.assert(
    fc.property(fc.oneof(fc.webUrl({ withFragments: true, withQueryParameters: true }), fc.string()), (text) => {
      const address = httpsAddress(text);
      expect(httpsAddress(address)).toBe(address);
      if (address) expect(new URL(address).protocol).toBe('https:');
    }),
  );
});
