import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COPY_FIELDS, type CopyField } from '../../../../../shared/domain/copying/copy-parts.ts';
import { type CopyChoice, type CopySituation, planCopy } from '../../../../../shared/domain/copying/copy-plan.ts';
import type { MeasureId } from '../../../../../shared/domain/ids.ts';
import { isSilent } from '../../../../../shared/domain/layers.ts';
import { emptyAssessment } from '../../../../../shared/domain/new-records.ts';
import { withField } from '../../../../../shared/domain/record-paths.ts';
import type { Assessment, Scope } from '../../../../../shared/domain/records.ts';
import { STATUSES } from '../../../../../shared/domain/status.ts';

const THERE: Scope = { kind: 'operation', id: 'there' as never };
const HERE: Scope = { kind: 'operation', id: 'here' as never };
const TARGETS = ['-', 'client', 'site:a', 'site:b', 'party:p'];
const ALL: ReadonlySet<CopyField> = new Set(COPY_FIELDS);

const keyOf = ({ measureId, target }: Pick<Assessment, 'measureId' | 'target'>) => `${measureId}/${target}`;
const answer = (scope: Scope, id: string, fields: Partial<Assessment> = {}): Assessment => ({
  ...emptyAssessment(scope, id as MeasureId, fields.target),
  ...fields,
});
const mapOf = (answers: readonly Assessment[]) => new Map(answers.map((it) => [keyOf(it), it]));

function situation(source: Assessment[], mine: Assessment[], changes: Partial<CopySituation> = {}): CopySituation {
  return {
    source,
    mine: mapOf(mine),
    isHere: () => true,
    targets: new Set(['-', 'client', 'site:a2', 'party:p2']),
    others: new Map([
      ['a', 'a2'],
      ['p', 'p2'],
    ]),
    known: new Set(['a', 'b', 'p', 'q']),
    ...changes,
  };
}

/** What holds here afterwards. */
function applied({ mine }: CopySituation, steps: ReturnType<typeof planCopy>): ReadonlyMap<string, Assessment> {
  const after = new Map(mine);
  for (const { measureId, to, wanted } of steps) {
    if (!to || Object.keys(wanted).length === 0) continue;
    const before = after.get(`${measureId}/${to}`) ?? answer(HERE, measureId, { target: to });
    const next = Object.entries(wanted).reduce((record, [path, value]) => withField(record, path, value), before);
    after.set(keyOf(next), next);
  }
  return after;
}

const text = fc.constantFrom('', 'a', 'b');
const fields = fc.record({
  status: fc.constantFrom(...STATUSES),
  reason: text,
  note: text,
  internalNote: text,
  responsible: text,
  internalOnly: fc.boolean(),
  values: fc.dictionary(fc.constantFrom('x', 'y'), fc.constantFrom(1, 'a', 'q', ['p', 'q'], ['b'])),
});
const answersOf = (scope: Scope, targets: readonly string[]): fc.Arbitrary<Assessment[]> =>
  fc
    .array(fc.tuple(fc.constantFrom('M-1', 'M-2', 'M-3'), fc.constantFrom(...targets), fields), { maxLength: 8 })
    .map((all) => [
      ...mapOf(all.map(([id, target, said]) => answer(scope, id, { ...said, target } as never))).values(),
    ]);
const anySituation = fc
  .tuple(answersOf(THERE, TARGETS), answersOf(HERE, ['-', 'client', 'site:a2']), fc.constantFrom('M-1', 'none'))
  .map(([source, mine, missing]) => situation(source, mine, { isHere: (id) => id !== missing }));
const anyChoice: fc.Arbitrary<CopyChoice> = fc.record({
  fields: fc.subarray([...COPY_FIELDS]).map((chosen) => new Set(chosen)),
  existing: fc.constantFrom('keep', 'replace'),
});

describe('for any answers and any choice', () => {
  it('after the copy there is nothing left to do: what was new or replaced is the same', () => {
    fc.assert(
      fc.property(anySituation, anyChoice, (given, choice) => {
        const steps = planCopy(given, choice);
        const again = planCopy({ ...given, mine: applied(given, steps) }, choice);
        const done = steps.flatMap(({ outcome, from }) => (outcome === 'new' || outcome === 'replaced' ? [from] : []));
        const outcomes = again.filter(({ from }) => done.includes(from)).map(({ outcome }) => outcome);
        expect(new Set(outcomes)).toEqual(new Set(done.length > 0 ? ['same'] : []));
      }),
    );
  });

  it('keeping mine never changes an answer that says anything', () => {
    fc.assert(
      fc.property(anySituation, anyChoice, (given, choice) => {
        const after = applied(given, planCopy(given, { ...choice, existing: 'keep' }));
        for (const [key, mine] of given.mine) if (!isSilent(mine)) expect(after.get(key)).toEqual(mine);
      }),
    );
  });

  it('nothing changes outside of what the steps name, and nothing that is never printed becomes printed', () => {
    fc.assert(
      fc.property(anySituation, anyChoice, (given, choice) => {
        const steps = planCopy(given, choice);
        const after = applied(given, steps);
        const named = new Set(
          steps.filter(({ wanted }) => Object.keys(wanted).length > 0).map((it) => `${it.measureId}/${it.to}`),
        );
        for (const [key, it] of after) {
          if (!named.has(key)) expect(it).toEqual(given.mine.get(key));
          if (given.mine.get(key)?.internalOnly) expect(it.internalOnly).toBe(true);
        }
        for (const { from, to, measureId, wanted } of steps)
          if (from.internalOnly && Object.keys(wanted).length > 0)
            expect(after.get(`${measureId}/${to}`)?.internalOnly).toBe(true);
      }),
    );
  });
});

describe('what becomes of an answer', () => {
  const outcomeOf = (from: Partial<Assessment>, mine: Partial<Assessment> | null, choice: Partial<CopyChoice> = {}) =>
    planCopy(situation([answer(THERE, 'M-1', from)], mine ? [answer(HERE, 'M-1', mine)] : []), {
      fields: ALL,
      existing: 'keep',
      ...choice,
    })[0];

  it('is new where nothing was said, kept or replaced where something was, and the same where both agree', () => {
    expect(outcomeOf({ status: 'implemented' }, null)?.outcome).toBe('new');
    expect(outcomeOf({ status: 'implemented' }, { note: 'meine' })?.outcome).toBe('kept');
    expect(outcomeOf({ status: 'implemented' }, { note: 'meine' }, { existing: 'replace' })?.outcome).toBe('replaced');
    expect(outcomeOf({ status: 'implemented' }, { status: 'implemented', note: 'meine' })?.outcome).toBe('same');
  });

  it('leaves alone what the source says nothing about', () => {
    const step = outcomeOf({ note: 'von dort' }, { status: 'implemented', note: 'meine' }, { existing: 'replace' });
    expect(step?.wanted).toEqual({ note: 'von dort' });
    expect(outcomeOf({ internalNote: 'x' }, null, { fields: new Set(['note']) })).toBeUndefined();
  });

  it('takes the values of a measure as a whole', () => {
    const step = outcomeOf({ values: { x: 1 } as never }, { values: { y: 2 } as never }, { existing: 'replace' });
    expect(step?.wanted).toEqual({ 'values.x': 1, 'values.y': undefined });
  });

  it('names what has no counterpart, and leaves such names out of values', () => {
    expect(outcomeOf({ status: 'planned', target: 'site:b' }, null)).toMatchObject({ obstacle: 'noSite' });
    expect(outcomeOf({ status: 'planned', target: 'site:a' }, null)).toMatchObject({ outcome: 'new', to: 'site:a2' });
    const step = outcomeOf({ values: { x: ['p', 'q'] } as never }, null);
    expect(step).toMatchObject({ outcome: 'new', lost: 1, wanted: { 'values.x': ['p2'] } });
    expect(outcomeOf({ values: { x: 'q' } as never }, null)).toMatchObject({ outcome: 'impossible' });
  });

  it('is impossible for a site that the operation does not use', () => {
    const given = situation([answer(THERE, 'M-1', { status: 'planned', target: 'site:a' })], [], {
      targets: new Set(['-']),
    });
    expect(planCopy(given, { fields: ALL, existing: 'keep' })).toMatchObject([{ obstacle: 'unusedSite' }]);
  });
});
