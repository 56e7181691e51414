/** What must hold of any two versions. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { INTERVALS, optionsOf, type Parameter, type ParameterValue } from '../../../../shared/domain/parameter.ts';
import type { Assessment } from '../../../../shared/domain/records.ts';
import { STATUSES } from '../../../../shared/domain/status.ts';
import { readAnnexState, writeAnnexState } from '../../../../shared/versions/annex-state.ts';
import { type Change, type ChangeKind, changeKey } from '../../../../shared/versions/change.ts';
import { mirrored } from '../../../../shared/versions/strength.ts';
import { catalogue, compared, said, stateOf } from './state-samples.ts';

function aValueOf(parameter: Parameter): fc.Arbitrary<ParameterValue> {
  const ids = optionsOf(parameter).map(({ id }): string => id);
  switch (parameter.type) {
    case 'number':
      return fc.integer({ min: Math.ceil(parameter.min ?? 0), max: Math.floor(parameter.max ?? 100) });
    case 'boolean':
      return fc.boolean();
    case 'choice':
      return fc.constantFrom(...ids);
    case 'choices':
      return fc.subarray(ids);
    case 'interval':
      return fc.constantFrom(...INTERVALS);
    default:
      return fc.constantFrom('', '2026-01-01');
  }
}

const anAnswer: fc.Arbitrary<Assessment> = fc.constantFrom(...catalogue.measures.slice(0, 80)).chain((measure) =>
  fc
    .record({
      status: fc.constantFrom(...STATUSES),
      plannedFor: fc.constantFrom('', '2027-01-31', '2027-06-30'),
      condition: fc.constantFrom('', 'soweit unterstützt', 'auf Anfrage'),
      note: fc.constantFrom('', 'Nur Notebooks.'),
      values: fc.record(Object.fromEntries(measure.parameters.map((it) => [it.id, aValueOf(it)])), {
        requiredKeys: [],
      }),
    })
    .map((fields) => said(measure.id, fields)),
);
const aState = fc
  .uniqueArray(anAnswer, { selector: ({ measureId }) => measureId, maxLength: 40 })
  .map((answers) => stateOf(answers));

const OTHER_WAY: Record<ChangeKind, ChangeKind> = {
  added: 'removed',
  removed: 'added',
  weakened: 'strengthened',
  strengthened: 'weakened',
  changed: 'changed',
  reworded: 'reworded',
  moved: 'moved',
};

const byKey = (changes: readonly Change[]) => new Map(changes.map((change) => [changeKey(change), change]));

describe('any state', () => {
  test('differs from itself in nothing, also as it was kept', () => {
    fc.assert(
      fc.property(aState, (state) => {
        expect(compared(state, state).changes).toEqual([]);
        expect(compared(readAnnexState(writeAnnexState(state)) ?? stateOf([]), state).changes).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  test('seen the other way round, differs in the opposite', () => {
    fc.assert(
      fc.property(aState, aState, (one, other) => {
        const [there, back] = [byKey(compared(one, other).changes), byKey(compared(other, one).changes)];
        expect([...back.keys()].sort()).toEqual([...there.keys()].sort());
        for (const [key, change] of there) {
          const opposite = back.get(key);
          expect(opposite).toMatchObject({ before: change.after, after: change.before });
          expect(opposite?.direction).toBe(mirrored(change.direction));
          // What is in part less and in part more is less either way.
          if (change.direction === 'both') expect([change.kind, opposite?.kind]).toEqual(['weakened', 'weakened']);
          else expect(opposite?.kind).toBe(OTHER_WAY[change.kind]);
        }
      }),
      { numRuns: 20 },
    );
  });
});
