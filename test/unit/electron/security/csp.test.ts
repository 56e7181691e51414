import { expect, test } from 'vitest';
import { contentSecurityPolicy } from '../../../../electron/security/csp.ts';

test('everything is refused unless it comes from the app itself', () => {
  expect(contentSecurityPolicy()).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self';/);
});

test('nothing unsafe and no foreign address is ever allowed', () => {
  expect(contentSecurityPolicy('abc')).not.toMatch(/unsafe|\*|https?:/);
});

test('a nonce is for styles only', () => {
  const directives = contentSecurityPolicy('abc').split('; ');
  expect(directives.filter((directive) => directive.includes('nonce'))).toEqual(["style-src 'self' 'nonce-abc'"]);
});

test('nothing that was made in memory is ever loaded', () => {
  expect(contentSecurityPolicy('abc')).not.toContain('blob:');
});
