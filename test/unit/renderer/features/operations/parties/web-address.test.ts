import { describe, expect, it } from 'vitest';
import { webAddress } from '../../../../../../renderer/features/operations/parties/web-address.ts';

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
