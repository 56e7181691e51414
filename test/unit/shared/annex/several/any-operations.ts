/** Operations of one organisation with any answers and group states, over the sample catalogue. */
import * as fc from 'fast-check';
import type { GroupState, Operation } from '../../../../../shared/domain/records.ts';
import { CLIENT, GENERAL, siteTarget } from '../../../../../shared/domain/target.ts';
import { assessment, groupState, sampleCatalogue } from '../annex-samples.ts';
import { DATA_CENTRE } from '../target-samples.ts';

const catalogue = sampleCatalogue();
const groups = catalogue.schemes.find(({ id }) => id === 'b')?.groups ?? [];

const answer = fc.record({
  measureId: fc.constantFrom(...catalogue.measures.map(({ id }) => id)),
  target: fc.constantFrom(GENERAL, GENERAL, siteTarget(DATA_CENTRE.id), CLIENT),
  status: fc.constantFrom('implemented', 'implemented', 'partial', 'planned', 'notImplemented'),
  note: fc.constantFrom('', '', 'Nur nachts.'),
});
const answers = fc
  .uniqueArray(answer, { selector: ({ measureId, target }) => `${measureId}/${target}`, maxLength: 12 })
  .map((list) => list.map(({ measureId, ...fields }) => assessment(measureId, fields)));

const state: fc.Arbitrary<GroupState> = fc
  .record({
    groupId: fc.constantFrom(...groups.map(({ id }) => id)),
    state: fc.constantFrom('normal' as const, 'normal' as const, 'notRelevant' as const, 'hidden' as const),
    reason: fc.constantFrom('', 'Ohne Belang'),
    textInstead: fc.constantFrom('', '', 'Stattdessen.'),
    textBefore: fc.constantFrom('', 'Davor.'),
  })
  .map(({ groupId, state: kind, reason, ...texts }) => ({ ...groupState('b', groupId, kind, reason), ...texts }));
const states = fc.uniqueArray(state, { selector: ({ groupId }) => groupId, maxLength: 3 });

interface AnyOperation {
  assessments: ReturnType<typeof assessment>[];
  groupStates: GroupState[];
  siteIds: Operation['siteIds'];
}

const single: fc.Arbitrary<AnyOperation> = fc.record({
  assessments: answers,
  groupStates: states,
  siteIds: fc.constantFrom([DATA_CENTRE.id], [DATA_CENTRE.id], []),
});

/** Most of the later ones are like the first, with some changes: else there would be next to nothing in common. */
const varied = (first: AnyOperation): fc.Arbitrary<AnyOperation> =>
  fc
    .record({ other: single, kept: fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }), isSame: fc.boolean() })
    .map(({ other, kept, isSame }) => {
      const left = first.assessments.filter((_, index) => kept[index]);
      const known = new Set(left.map((it) => `${it.measureId}/${it.target}`));
      const more = other.assessments.filter((it) => !known.has(`${it.measureId}/${it.target}`)).slice(0, 3);
      return { ...(isSame ? first : other), assessments: [...left, ...more] };
    });

export const anyOperations = single.chain((first) =>
  fc.record({
    repeats: fc.constantFrom('reference' as const, 'everywhere' as const),
    operations: fc.array(varied(first), { minLength: 1, maxLength: 3 }).map((others) => [first, ...others]),
  }),
);
