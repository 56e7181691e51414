import fc from 'fast-check';
import { expect, it } from 'vitest';
import { overallStatus, STATUSES, type Status } from '../../../../shared/domain/status.ts';

const statuses = fc.array(fc.constantFrom<Status[]>(...STATUSES), { maxLength: 4 });

it('is what was said in general, as soon as something was', () => {
  fc.assert(
    fc.property(fc.constantFrom<Status[]>(...STATUSES.slice(1)), statuses, (general, each) => {
      expect(overallStatus(general, each)).toBe(general);
    }),
  );
});

it('is else what all answers have in common', () => {
  expect(overallStatus(undefined, ['implemented', 'implemented'])).toBe('implemented');
  expect(overallStatus('open', ['planned', 'open'])).toBe('planned');
  expect(overallStatus(undefined, [])).toBe('open');
});

it('is partial when one of them has it in place and another says otherwise, in whatever order', () => {
  fc.assert(
    fc.property(statuses, (each) => {
      const answered = each.filter((status) => status !== 'open');
      const isMixed = new Set(answered).size > 1;
      const isAnywhere = answered.some((status) => status === 'implemented' || status === 'partial');
      if (isMixed && isAnywhere) expect(overallStatus(undefined, each)).toBe('partial');
    }),
  );
});
