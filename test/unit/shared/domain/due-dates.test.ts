import { describe, expect, it } from 'vitest';
import { dueByMonth, dueDatesOfSite, urgencyOf } from '../../../../shared/domain/due-dates.ts';

describe('how near a date is', () => {
  it.each([
    ['2026-11-21', 'overdue'],
    ['2026-11-22', 'soon'],
    ['2026-12-22', 'soon'],
    ['2026-12-23', 'later'],
  ] as const)('%s is %s', (date, urgency) => {
    expect(urgencyOf(date, '2026-11-22', '2026-12-22')).toBe(urgency);
  });
});

it('counts by month from today on, over the turn of the year, without what is overdue', () => {
  const dates = ['2026-11-01', '2026-11-22', '2026-12-31', '2027-01-01', '2027-01-31', '2027-03-01'];
  const counted = dueByMonth(
    dates.map((date) => ({ date })),
    '2026-11-22',
    4,
  );
  expect(counted).toEqual([
    { month: '2026-11-01', count: 1 },
    { month: '2026-12-01', count: 1 },
    { month: '2027-01-01', count: 2 },
    { month: '2027-02-01', count: 0 },
  ]);
});

it('knows when the certificate of a site expires, if anybody has said so', () => {
  expect(dueDatesOfSite({ certificate: 'Testat', certificateUntil: '2027-01-01' })).toMatchObject([
    { kind: 'certificate', name: 'Testat' },
  ]);
  expect(dueDatesOfSite({ certificate: 'Testat', certificateUntil: '' })).toEqual([]);
});
