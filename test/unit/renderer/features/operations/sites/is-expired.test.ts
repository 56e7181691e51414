import { describe, expect, it } from 'vitest';
import { isExpired } from '../../../../../../renderer/features/operations/sites/is-expired.ts';

describe('a certificate', () => {
  it('holds up to and including its last day, and for ever where none is named', () => {
    expect(isExpired('2026-03-31', '2026-03-31')).toBe(false);
    expect(isExpired('2026-03-31', '2026-04-01')).toBe(true);
    expect(isExpired('', '2026-04-01')).toBe(false);
  });
});
