import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Kept, superfluous } from '../../../../electron/backup/thin-out.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const NOW = Date.parse('2026-11-22T12:00:00.000Z');
const RULES = { maximumAge: 12, maximumBytes: 1_000_000 };

const backup = (ago: number, over: Partial<Kept> = {}): Kept => ({
  at: new Date(NOW - ago).toISOString(),
  reason: 'interval',
  bytes: 100,
  ...over,
});
const kept = (backups: Kept[], rules = RULES, now = NOW) => {
  const gone = superfluous(backups, rules, now);
  return backups.filter((one) => !gone.includes(one));
};

describe('thinning out backups', () => {
  test('keeps all of the last two hours', () => {
    const backups = Array.from({ length: 11 }, (_, index) => backup(index * 600_000));
    expect(kept(backups)).toEqual(backups);
  });

  test('keeps one an hour, one a day and one a week further back', () => {
    const everyTenMinutes = Array.from({ length: 6 * 24 * 60 }, (_, index) => backup(index * 600_000));
    const ages = kept(everyTenMinutes).map(({ at }) => NOW - Date.parse(at));
    expect(ages.filter((age) => age < 2 * HOUR)).toHaveLength(12);
    expect(ages.filter((age) => age >= 2 * HOUR && age < 2 * DAY).length).toBeLessThanOrEqual(47);
    expect(ages.filter((age) => age >= 2 * DAY && age < 31 * DAY).length).toBeLessThanOrEqual(30);
    expect(ages.filter((age) => age >= 31 * DAY).length).toBeLessThanOrEqual(6);
    expect(Math.max(...ages)).toBeGreaterThan(50 * DAY);
  });

  test('keeps for a week every backup made because something was about to change', () => {
    const before = [1, 2, 3, 4].map((minutes) => backup(3 * DAY + minutes * 60_000, { reason: 'import' }));
    expect(kept(before)).toEqual(before);
    const longAgo = [1, 2, 3, 4].map((minutes) => backup(9 * DAY + minutes * 60_000, { reason: 'import' }));
    expect(kept([backup(0), ...longAgo])).toHaveLength(2);
  });

  test('deletes what is older than the maximum age, but never the only one', () => {
    const [old, older] = [backup(380 * DAY), backup(400 * DAY)];
    const lately = [backup(0), backup(3 * DAY)];
    expect(kept([...lately, old, older])).toEqual(lately);
    expect(kept([backup(3 * DAY)], { ...RULES, maximumAge: 0.05 })).toHaveLength(1);
    expect(kept([backup(0), old], { ...RULES, maximumAge: 0 })).toHaveLength(2);
  });

  test('deletes the oldest while all together are too large, but never the newest three', () => {
    const large = Array.from({ length: 6 }, (_, index) => backup(index * 600_000, { bytes: 400_000 }));
    expect(kept(large)).toEqual(large.slice(0, 3));
    const [first, ...small] = large.map((one) => ({ ...one, bytes: 300_000 }));
    expect(kept([first as Kept, ...small])).toHaveLength(3);
  });

  test('takes a backup from the future, after the clock was put right, for a new one', () => {
    const future = backup(-400 * DAY);
    expect(kept([future, backup(0), backup(HOUR)])).toHaveLength(3);
  });

  test('keeps what was just written although a wrong clock had dated large ones later', () => {
    const large = [1, 2, 3, 4].map((days) => backup(-days * DAY, { bytes: 400_000 }));
    const left = kept([...large, backup(0, { bytes: 400_000 })]);
    expect(left).toContainEqual(backup(0, { bytes: 400_000 }));
    expect(left).toHaveLength(3);
  });

  test('loses nothing to a clock that leaps forward, until backups were made for two days by the new time', () => {
    const before = Array.from({ length: 40 }, (_, index) => backup(4 * 365 * DAY + index * HOUR));
    const lately = [backup(0), backup(DAY)];
    expect(kept([...lately, ...before])).toEqual([...lately, ...before]);
    expect(kept([...lately, backup(3 * DAY), ...before])).toEqual([...lately, backup(3 * DAY)]);
  });

  test('loses no backup from before to a single wrong clock, whichever way and however far', () => {
    const day = fc.integer({ min: 0, max: 400 });
    const leap = fc.integer({ min: -20 * 365, max: 20 * 365 });
    fc.assert(
      fc.property(fc.uniqueArray(day, { minLength: 1, maxLength: 30 }), leap, (days, by) => {
        const earlier = kept(days.map((days) => backup(days * DAY)));
        const wrong = NOW + by * DAY;
        const first = { ...backup(0), at: new Date(wrong).toISOString() };
        const gone = superfluous([...earlier, first], { maximumAge: 12, maximumBytes: 1_000_000 }, wrong);
        expect(gone).not.toContain(first);
        if (Math.abs(by) > 31) expect(gone).toEqual([]);
      }),
    );
  });

  test('never leaves nothing, never deletes the newest, and thins out no further the second time', () => {
    const anyBackup = fc.record({
      ago: fc.integer({ min: 0, max: 3 * 365 * 24 * 60 }),
      bytes: fc.integer({ min: 1, max: 400_000 }),
      reason: fc.constantFrom('interval', 'import', 'quit', 'asked') as fc.Arbitrary<Kept['reason']>,
    });
    fc.assert(
      fc.property(fc.array(anyBackup, { minLength: 1, maxLength: 60 }), (wanted) => {
        const backups = wanted.map(({ ago, ...rest }) => backup(ago * 60_000, rest));
        const left = kept(backups);
        const newest = backups.reduce((one, other) => (one.at >= other.at ? one : other));
        expect(left.map(({ at }) => at)).toContain(newest.at);
        expect(kept(left)).toEqual(left);
        expect(left.slice().reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(
          Math.max(RULES.maximumBytes, 3 * 400_000),
        );
      }),
    );
  });
});
