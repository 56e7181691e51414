import { expect, test } from 'vitest';
import { type CaseContent, emptyContent } from '../../../../shared/domain/case-content.ts';
import type { MeasureId, OperationId, OrganisationId, ParameterId, PartyId } from '../../../../shared/domain/ids.ts';
import { narrowedTo } from '../../../../shared/domain/narrow-case.ts';
import { newOwnMeasure } from '../../../../shared/domain/new-house-records.ts';
import {
  emptyAssessment,
  newOperation,
  newOrganisation,
  newParty,
  newVersion,
  normalGroupState,
} from '../../../../shared/domain/new-records.ts';
import type { Scope } from '../../../../shared/domain/records.ts';

const organisationId = 'org' as OrganisationId;
const [kept, left] = ['kept', 'left'] as OperationId[] as [OperationId, OperationId];
const party = (id: string) => newParty({ id: id as PartyId, organisationId });
const own = (id: string) => newOwnMeasure({ id: id as never }, { organisationId, areaId: 'zug' as never });
const scopeOf = (id: OperationId): Scope => ({ kind: 'operation', id });
const answer = (scope: Scope, measureId: string, fields = {}) => ({
  ...emptyAssessment(scope, measureId as MeasureId),
  ...fields,
});

const content: CaseContent = {
  ...emptyContent(),
  organisations: [newOrganisation({ id: organisationId })],
  operations: [
    newOperation({ id: kept, organisationId }, { partyIds: ['listed' as PartyId] }),
    newOperation({ id: left, organisationId }, { partyIds: ['elsewhere' as PartyId] }),
  ],
  parties: ['listed', 'value', 'values', 'target', 'elsewhere'].map(party),
  ownMeasures: ['own-kept', 'own-left'].map(own),
  versions: [kept, left].map((operationId) => newVersion({ id: `v-${operationId}` as never, operationId })),
  assessments: [
    answer({ kind: 'organisation', id: organisationId }, 'ZUG-01'),
    answer(scopeOf(kept), 'own-kept', { values: { by: 'value', others: ['values'] } as Record<ParameterId, string> }),
    answer(scopeOf(kept), 'ZUG-02', { target: 'party:target' }),
    answer(scopeOf(left), 'own-left', { values: { by: 'elsewhere' } as Record<ParameterId, string> }),
  ],
  groupStates: [kept, left].map((id) => normalGroupState(scopeOf(id), 'b' as never, 'b1' as never)),
};

const ids = (records: { id: string }[]) => records.map(({ id }) => id);

test('keeps the chosen operation with all that belongs to it', () => {
  const narrow = narrowedTo(content, [kept]);
  expect(ids(narrow.operations)).toEqual(['kept']);
  expect(ids(narrow.versions)).toEqual(['v-kept']);
  expect(narrow.groupStates.map(({ scope }) => scope.id)).toEqual(['kept']);
  expect(narrow.assessments.map(({ scope }) => scope.id)).toEqual(['org', 'kept', 'kept']);
});

test('keeps of the organisation what the operation names, however it names it', () => {
  const narrow = narrowedTo(content, [kept]);
  expect(ids(narrow.organisations)).toEqual(['org']);
  expect(ids(narrow.parties)).toEqual(['listed', 'value', 'values', 'target']);
  expect(ids(narrow.ownMeasures)).toEqual(['own-kept']);
});

test('with all operations nothing is lost but what none of them needs', () => {
  expect(narrowedTo(content, [kept, left])).toEqual(content);
});

test('without any, nothing is left', () => {
  expect(Object.values(narrowedTo(content, [])).flat()).toEqual([]);
});
