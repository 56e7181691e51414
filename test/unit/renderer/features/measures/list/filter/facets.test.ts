import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  FACETS,
  type Facet,
  type Filter,
  facetCounts,
  NO_FILTER,
  passes,
  type Subject,
  toggledValue,
  valuesOf,
  withValues,
} from '../../../../../../../renderer/features/measures/list/filter/facets.ts';
import type { OperationId } from '../../../../../../../shared/domain/ids.ts';
import { emptyAssessment } from '../../../../../../../shared/domain/new-records.ts';
import type { Assessment } from '../../../../../../../shared/domain/records.ts';
import { STATUSES } from '../../../../../../../shared/domain/status.ts';
import type { JudgedFinding } from '../../../../../../../shared/findings/accepted.ts';
import { smallCatalogue } from '../../small-catalogue.ts';

const MOMENT = { today: '2027-03-15', now: Date.parse('2027-03-15T12:00:00Z') };
const SCOPE = { kind: 'operation', id: 'o' as OperationId } as const;
const MEASURES = smallCatalogue().measures;
const [first] = MEASURES;
if (!first) throw new Error('the small catalogue has lost its measures');

function layered(fields: Partial<Assessment>, above?: Partial<Assessment>) {
  const answer = { ...emptyAssessment(SCOPE, first?.id as never), ...fields };
  return { answer, own: answer, above: above && { ...answer, ...above } };
}

const subject = (fields: Partial<Assessment>, change: Partial<Subject> = {}): Subject => ({
  ...{ measure: first, status: fields.status ?? 'open', applicability: 'possible', changedAt: undefined },
  ...{ answers: [layered(fields)], allAnswers: [layered(fields)], findings: [] },
  ...change,
});
const finding = (fields: Partial<JudgedFinding>): JudgedFinding => ({
  ...{ ruleId: 'SDT-01.1' as JudgedFinding['ruleId'], severity: 'error', basis: 'b', standing: 'open' },
  place: { kind: 'measure', id: 'ZUG-01', target: '-', field: '' },
  ...fields,
});
const evidence = (validUntil: string) => ({ reference: 'R', hash: '', issuer: '', validUntil, remark: '' });
const ago = (hours: number) => MOMENT.now - hours * 3_600_000;

describe('values of facets', () => {
  it('do not count as open what is ruled out, as progress does not', () => {
    const ruledOut = { applicability: 'ruledOut' } as const;
    expect(valuesOf(subject({}), 'status', MOMENT)).toEqual(['open']);
    expect(valuesOf(subject({}, ruledOut), 'status', MOMENT)).toEqual([]);
    expect(valuesOf(subject({ status: 'partial' }, ruledOut), 'status', MOMENT)).toEqual(['partial']);
  });

  it.each([
    ['a date that has passed', 'due', { due: '2027-03-14' }, ['overdue']],
    ['today', 'due', { due: '2027-03-15' }, ['soon']],
    ['the thirtieth day', 'due', { due: '2027-04-14' }, ['soon']],
    ['the day after', 'due', { due: '2027-04-15' }, ['later']],
    ['no date', 'due', {}, ['-']],
    ['a review that is due', 'review', { reviewOn: '2026-12-31' }, ['overdue']],
    ['nobody', 'responsible', {}, ['-']],
    ['somebody', 'responsible', { responsible: 'IT-Leitung ' }, ['IT-Leitung']],
    ['no evidence', 'evidence', {}, ['missing']],
    ['evidence without an end', 'evidence', { evidence: [evidence('')] }, ['there']],
    ['expired evidence', 'evidence', { evidence: [evidence(''), evidence('2027-03-14')] }, ['there', 'expired']],
    ['marks', 'marks', { internalOnly: true, toConfirm: true }, ['toConfirm', 'internalOnly']],
    ['whom it was answered for', 'target', { status: 'partial', target: 'client' }, ['client']],
    ['nobody it was answered for', 'target', { target: 'client' }, []],
    ['an own answer', 'origin', { status: 'partial' }, ['own']],
  ] as [string, Facet, Partial<Assessment>, string[]][])('%s', (_, facet, fields, expected) => {
    expect(valuesOf(subject(fields), facet, MOMENT)).toEqual(expected);
  });

  it('tell findings by severity, accepted ones apart; what nobody has answered is no fault', () => {
    const of = (...findings: JudgedFinding[]) => valuesOf(subject({}, { findings }), 'findings', MOMENT);
    expect(of(finding({}), finding({ severity: 'info' }))).toEqual(['error', 'info']);
    expect(of(finding({ standing: 'accepted' }))).toEqual(['accepted']);
    expect(of(finding({ standing: 'changed' }))).toEqual(['error']);
    expect(of(finding({ isUnanswered: true }))).toEqual(['-']);
    expect(of()).toEqual(['-']);
  });

  it('says where answers come from', () => {
    const deviating = subject({}, { answers: [layered({ status: 'partial' }, { status: 'implemented' })] });
    expect(valuesOf(deviating, 'origin', MOMENT)).toEqual(['deviating']);
  });

  it('knows changes of a day as changes of the week and the month', () => {
    const changed = (hours: number) => valuesOf(subject({}, { changedAt: ago(hours) }), 'changed', MOMENT);
    expect(changed(1)).toEqual(['day', 'week', 'month']);
    expect(changed(30)).toEqual(['week', 'month']);
    expect(changed(24 * 31)).toEqual([]);
    expect(valuesOf(subject({}), 'changed', MOMENT)).toEqual([]);
  });

  it('names references with their source', () => {
    expect(valuesOf(subject({}), 'reference', MOMENT)).toEqual([
      'iso27001 5.17',
      'bsi2023 ORP.4.A8',
      'sdm VT',
      'law Art. 32 DSGVO',
    ]);
  });
});

describe('a filter', () => {
  it('takes a value in and out again, and forgets a facet without values', () => {
    const once = toggledValue(NO_FILTER, 'status', 'open');
    expect(once).toEqual({ status: ['open'] });
    expect(toggledValue(once, 'status', 'open')).toEqual({});
    expect(withValues({ kind: ['both'] }, 'kind', [])).toEqual({});
  });
});

const answers = fc.array(
  fc
    .record({
      due: fc.constantFrom('', '2027-01-01', '2027-03-20', '2028-01-01'),
      responsible: fc.constantFrom('', 'IT', 'HR'),
      internalOnly: fc.boolean(),
      target: fc.constantFrom('-', 'client'),
      status: fc.constantFrom(...STATUSES),
    })
    .map((fields) => layered(fields)),
  { maxLength: 2 },
);
const FINDING = {
  severity: fc.constantFrom('error' as const, 'warning' as const),
  standing: fc.constantFrom('open' as const, 'accepted' as const),
};
const subjects = fc.array(
  fc.record({
    measure: fc.constantFrom(...MEASURES),
    status: fc.constantFrom(...STATUSES),
    answers,
    allAnswers: answers,
    applicability: fc.constantFrom('expected' as const, 'possible' as const, 'ruledOut' as const),
    findings: fc.array(fc.record(FINDING), { maxLength: 2 }).map((all) => all.map(finding)),
    changedAt: fc.option(fc.integer({ min: ago(1000), max: MOMENT.now }), { nil: undefined }),
  }),
  { maxLength: 12 },
);
const filters: fc.Arbitrary<Filter> = fc.record(
  {
    status: fc.subarray([...STATUSES]),
    findings: fc.subarray(['error', 'accepted', '-']),
    due: fc.subarray(['overdue', 'soon', '-']),
    responsible: fc.subarray(['-', 'IT']),
    target: fc.subarray(['client']),
    kind: fc.subarray(['technical', 'organisational']),
    changed: fc.subarray(['week']),
  },
  { requiredKeys: [] },
);

describe('filtering, whatever is chosen', () => {
  it('shows what has one of the values of every facet', () => {
    fc.assert(
      fc.property(subjects, filters, (all, filter) => {
        const naive = all.filter((one) => {
          for (const [facet, wanted] of Object.entries(filter)) {
            if (wanted.length === 0) continue;
            const found = valuesOf(one, facet as Facet, MOMENT).filter((value) => (wanted as string[]).includes(value));
            if (found.length === 0) return false;
          }
          return true;
        });
        expect(all.filter((one) => passes(one, filter, MOMENT))).toEqual(naive);
      }),
    );
  });

  it('counts for each value what would be shown by it alone', () => {
    fc.assert(
      fc.property(subjects, filters, fc.constantFrom(...FACETS), (all, filter, facet) => {
        const counts = facetCounts(all, filter, MOMENT)[facet];
        const values = new Set(all.flatMap((one) => valuesOf(one, facet, MOMENT)));
        for (const value of values) {
          const shown = all.filter((one) => passes(one, withValues(filter, facet, [value]), MOMENT));
          expect(counts.get(value) ?? 0).toBe(shown.length);
        }
        expect([...counts.keys()].every((value) => values.has(value))).toBe(true);
      }),
    );
  });
});
