import { describe, expect, it } from 'vitest';
import { webAddress } from '../../../../../../renderer/features/operations/parties/web-address.ts';
import { isExpired } from '../../../../../../renderer/features/operations/sites/is-expired.ts';

describe('the address of a web page', () => {
  it.each(['https://example.org/tom', ' https://example.org ', 'HTTPS://example.org'])('may be %j', (text) => {
    expect(webAddress(text)).toEqual({ value: text.trim() });
  });

  it('may be missing', () => {
    expect(webAddress('  ')).toEqual({ value: '' });
  });

  it.each([
    'http://example.org',
    'example.org',
    'https://',
    'https://localhost',
    'javascript:alert(1)',
    'https://a b.de',
  ])('is not %j', (text) => {
    expect(webAddress(text)).toEqual({ problem: 'link' });
  });
});

describe('a certificate', () => {
  it('holds up to and including its last day, and for ever where none is named', () => {
    expect(isExpired('2026-03-31', '2026-03-31')).toBe(false);
    expect(isExpired('2026-03-31', '2026-04-01')).toBe(true);
    expect(isExpired('', '2026-04-01')).toBe(false);
  });
});
