import { expect, test } from 'vitest';
import { type CaseContent, emptyContent } from '../../../../shared/domain/case-content.ts';
import type {
  AnnexLookId,
  MeasureId,
  OperationId,
  OrganisationId,
  ParameterId,
  PartyId,
  SiteId,
} from '../../../../shared/domain/ids.ts';
import { narrowedTo, partialScopes } from '../../../../shared/domain/narrow-case.ts';
import {
  emptyOverlay,
  newOwnMeasure,
  newOwnParameter,
  newOwnScheme,
} from '../../../../shared/domain/new-house-records.ts';
import {
  emptyAssessment,
  newAnnexLook,
  newOperation,
  newOrganisation,
  newParty,
  newRelease,
  newSite,
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

test('keeps a measure made for the operation, answered or not, and none that was made for another one', () => {
  const made = [...content.operations].map(({ id: operationId }) => ({
    ...own(`made-for-${operationId}`),
    operationId,
  }));
  const parameters = made.map(({ id }) => newOwnParameter({ id: `p-${id}` as never, measureId: id, type: 'text' }));
  const answers = [...content.assessments, answer(scopeOf(kept), 'made-for-left')];
  const whole = { ...content, ownMeasures: made, ownParameters: parameters, assessments: answers };
  const narrow = narrowedTo(whole, [kept]);
  expect(ids(narrow.ownMeasures)).toEqual(['made-for-kept']);
  expect(ids(narrow.ownParameters)).toEqual(['p-made-for-kept']);
});

test('keeps the parts of the house catalogue it needs, and no others', () => {
  const overlays = ['ZUG-01', 'ZUG-02', 'ZUG-99'].map((id) => emptyOverlay(id as MeasureId));
  const schemes = ['b', 'other'].map((id) =>
    newOwnScheme({ id: id as never, basedOn: 'b' as never, supplementId: 'x' as never }),
  );
  const narrow = narrowedTo({ ...content, measureOverlays: overlays, ownSchemes: schemes }, [kept]);
  expect(ids(narrow.measureOverlays)).toEqual(['ZUG-01', 'ZUG-02']);
  expect(ids(narrow.ownSchemes)).toEqual(['b']);
});

test('keeps the sites it uses, and of the organisation’s answers none about sites and parties that only others use', () => {
  const site = (id: string) => newSite({ id: id as SiteId, organisationId });
  const organisation: Scope = { kind: 'organisation', id: organisationId };
  const targets = ['site:used', 'site:elsewhere', 'party:listed', 'party:elsewhere', 'client', 'former:1.0:-'];
  const operations = content.operations.map((it) => ({
    ...it,
    siteIds: [it.id === kept ? 'used' : 'elsewhere'] as SiteId[],
  }));
  const narrow = narrowedTo(
    {
      ...content,
      operations,
      sites: ['used', 'elsewhere'].map(site),
      assessments: targets.map((target) => answer(organisation, 'ZUG-01', { target })),
    },
    [kept],
  );
  expect(ids(narrow.sites)).toEqual(['used']);
  expect(ids(narrow.parties)).toEqual(['listed']);
  expect(narrow.assessments.map(({ target }) => target)).toEqual([
    'site:used',
    'party:listed',
    'client',
    'former:1.0:-',
  ]);
});

test('with all operations nothing is lost but what none of them needs', () => {
  expect(narrowedTo(content, [kept, left])).toEqual(content);
});

test('without any, nothing is left', () => {
  expect(Object.values(narrowedTo(content, [])).flat()).toEqual([]);
});

test('keeps how the releases of the chosen operation looked, and the scheme by which its annex is grouped', () => {
  const look = (accent: string) => newAnnexLook({ id: accent as AnnexLookId, organisationId }, { accent });
  const release = (operationId: OperationId, lookId: string) =>
    newRelease({ id: `v-${operationId}` as never, operationId }, { lookId: lookId as AnnexLookId });
  const scheme = (id: string) => newOwnScheme({ id: id as never, basedOn: 'b' as never, supplementId: 'x' as never });
  const [operation] = content.operations;
  const { annexLooks, ownSchemes } = narrowedTo(
    {
      ...content,
      operations: operation ? [{ ...operation, annexSchemeId: 'chosen' as never }] : [],
      releases: [release(kept, 'blue'), release(left, 'red')],
      annexLooks: [look('blue'), look('red')],
      ownSchemes: [scheme('chosen'), scheme('other')],
    },
    [kept],
  );
  expect([ids(annexLooks), ids(ownSchemes)]).toEqual([['blue'], ['chosen']]);
});

test('leaves annexes for several operations out as soon as one of them stays behind, and says that something is missing', () => {
  const joint = newVersion({ id: 'v-joint' as never, operationId: kept }, { operationIds: [kept, left] });
  const handedOut = { documents: { de: 'Lohn und Support', en: '' }, state: 'Support' };
  const release = newRelease({ id: joint.id, operationId: kept }, { ...handedOut, lookId: 'red' as AnnexLookId });
  const look = newAnnexLook({ id: 'red' as AnnexLookId, organisationId });
  const all: CaseContent = {
    ...content,
    versions: [...content.versions, joint],
    releases: [release],
    annexLooks: [look],
  };
  const narrow = narrowedTo(all, [kept]);
  expect([ids(narrow.versions), ids(narrow.releases), ids(narrow.annexLooks)]).toEqual([['v-kept'], [], []]);
  expect(JSON.stringify(narrow)).not.toContain('Support');
  expect([...partialScopes(all, [kept])].sort()).toEqual(['kept', 'org']);
  expect(ids(narrowedTo(all, [kept, left]).releases)).toEqual(['v-joint']);
  expect([...partialScopes(all, [kept, left])]).toEqual(['org']);
});
