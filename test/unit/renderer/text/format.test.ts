import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byName } from '../../../../renderer/text/collate.ts';
import { formatAgo, formatDate, formatMoment, formatNumber, formatPercent } from '../../../../renderer/text/format.ts';

describe('formatDate', () => {
  it('writes dates as the language does', () => {
    expect(formatDate('2027-03-31', 'de')).toBe('31.03.2027');
    expect(formatDate('2027-03-31', 'en')).toBe('31 Mar 2027');
  });

  it('leaves out what is no date', () => {
    expect(formatDate('', 'de')).toBe('');
    expect(formatDate('bald', 'de')).toBe('');
  });
});

it('formatMoment leaves out what is no moment: a release in a file need not say when it was', () => {
  expect(formatMoment(Date.parse(''), 'de')).toBe('');
  expect(formatMoment(0, 'de')).not.toBe('');
});

describe('formatAgo', () => {
  it('counts in the largest unit that fits', () => {
    expect(formatAgo(60_000, 'de')).toBe('vor 1 Min.');
    expect(formatAgo(7_199_999, 'en')).toMatch(/^1 hr\.? ago$/);
    expect(formatAgo(50 * 3_600_000, 'de')).toBe('vor 2 Tagen');
  });

  it('counts nothing within the first minute', () => {
    expect(formatAgo(0, 'de')).toBe('gerade eben');
    expect(formatAgo(59_999, 'en')).toBe('just now');
  });
});

describe('formatNumber', () => {
  it('groups thousands as the language does', () => {
    expect(formatNumber(1900, 'de')).toBe('1.900');
    expect(formatNumber(1900, 'en')).toBe('1,900');
  });
});

describe('formatPercent', () => {
  const percent = (share: number) => Number.parseInt(formatPercent(share, 'de').replace('<\u00a01', '0'), 10);

  it('says 100 % only when all is done, 0 % only when nothing is, and never more than there is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.nat(), (total, part) => {
        const done = part % (total + 1);
        const said = percent(done / total);
        expect(said === 100).toBe(done === total);
        expect(formatPercent(done / total, 'de') === '0\u00a0%').toBe(done === 0);
        expect(said).toBeLessThanOrEqual((100 * done) / total + 1e-9);
      }),
    );
  });

  it('calls what has hardly begun less than one per cent', () => {
    expect(formatPercent(1 / 454, 'de')).toBe('<\u00a01\u00a0%');
    expect(formatPercent(1 / 454, 'en')).toBe('<1%');
  });

  it('is not misled by rounding errors of fractions', () => {
    expect(percent(0.29)).toBe(29);
    expect(percent(0.57)).toBe(57);
  });
});

describe('byName', () => {
  it('sorts umlauts beside their letters and numbers by value', () => {
    const names = ['Zahnarzt', 'Akte 10', 'Ärztehaus', 'Akte 9', 'auto'].map((name) => ({ name }));
    expect(names.sort(byName('de')).map(({ name }) => name)).toEqual([
      'Akte 9',
      'Akte 10',
      'Ärztehaus',
      'auto',
      'Zahnarzt',
    ]);
  });
});
