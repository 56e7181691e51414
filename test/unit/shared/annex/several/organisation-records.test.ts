/** The organisation's own annex speaks of the organisation, and of no operation. */
import { expect, test } from 'vitest';
import { annexTexts } from '../../../../../shared/annex/document.ts';
import { makeAnnex } from '../../../../../shared/annex/make-annex.ts';
import { organisationRecords } from '../../../../../shared/annex/several/organisation-records.ts';
import { annexCatalogue, severalRecords } from '../../../../../shared/annex/several/several-records.ts';
import { type CaseContent, emptyContent } from '../../../../../shared/domain/case-content.ts';
import type { OperationId } from '../../../../../shared/domain/ids.ts';
import { newOwnMeasure } from '../../../../../shared/domain/new-house-records.ts';
import { organisationSchema } from '../../../../../shared/domain/organisation-records.ts';
import type { Scope } from '../../../../../shared/domain/records.ts';
import { siteTarget } from '../../../../../shared/domain/target.ts';
import { versionSchema } from '../../../../../shared/domain/version-records.ts';
import { asText } from '../annex-as-text.ts';
import {
  assessment,
  operation,
  organisation,
  sampleCatalogue,
  sampleInput,
  standardLayout,
  uuid,
  annexTexts as wordsOf,
} from '../annex-samples.ts';
import { DATA_CENTRE } from '../target-samples.ts';
import { anotherOperation } from './several-samples.ts';

const ofOrganisation: Scope = { kind: 'organisation', id: organisation.id };
const second = anotherOperation(3, 'Newsletter');

function content(): CaseContent {
  const { parties, versions } = sampleInput();
  const [version] = versions;
  const own = versionSchema.parse({
    ...version,
    id: uuid(29),
    operationId: '',
    organisationId: organisation.id,
    number: '7.0',
    change: 'Fassung des Hauses',
  });
  return {
    ...emptyContent(),
    organisations: [organisation],
    operations: [operation, second],
    sites: [DATA_CENTRE],
    parties: [...parties],
    versions: [...versions, own],
    assessments: [
      assessment('ZUT-01', { scope: ofOrganisation, id: 'a' }),
      assessment('ZUT-02', { scope: ofOrganisation, id: 'b', target: siteTarget(DATA_CENTRE.id) }),
      assessment('VER-01', { scope: ofOrganisation, id: 'c', internalOnly: true, note: 'GEHEIM' }),
      assessment('ZUG-01', { note: 'VORGANG' }),
    ],
  };
}

function annexOfOrganisation() {
  const records = organisationRecords(content(), organisation.id);
  const [scheme] = sampleCatalogue().schemes.filter(({ id }) => id === 'b');
  if (!records || !scheme) throw new Error('nothing there');
  const catalogue = annexCatalogue(sampleCatalogue(), records);
  return makeAnnex({
    ...records,
    catalogue,
    scheme,
    layout: standardLayout(),
    texts: wordsOf('de'),
    today: '2026-11-21',
  });
}

test('it prints the answers and versions of the organisation, at all of its sites', async () => {
  await expect(asText(annexOfOrganisation())).toMatchFileSnapshot('../../../../fixtures/annex/organisation-de.md');
});

test('nothing of an operation, and nothing for internal eyes, gets into it', () => {
  const text = annexTexts(annexOfOrganisation()).join('\n');
  for (const fact of [operation.name, operation.clientName, operation.contractNumber, operation.subject])
    expect(text).not.toContain(fact);
  expect(text).not.toMatch(/VORGANG|GEHEIM|Fassung [12]\.0/);
});

test('without the organisation there is none', () => {
  const deleted = [{ ...organisation, deleted: true }];
  expect(organisationRecords({ ...content(), organisations: deleted }, organisation.id)).toBeUndefined();
});

test('operations of one annex bring their answers, and the catalogue their own measures', () => {
  const mine = (n: number, operationId: string) =>
    newOwnMeasure(
      { id: uuid(n) as never },
      { organisationId: organisation.id, operationId: operationId as OperationId, areaId: 'ZUT' as never },
    );
  const ownMeasures = [mine(61, operation.id), mine(62, second.id), mine(63, uuid(5))];
  const records = severalRecords({ ...content(), ownMeasures }, [operation.id, second.id, operation.id]);
  expect(records?.operation.id).toBe(operation.id);
  expect(records?.further?.map((it) => it.operation.id)).toEqual([second.id]);
  const ids =
    records &&
    annexCatalogue(sampleCatalogue(), records)
      .measures.filter(({ isOwn }) => isOwn)
      .map(({ id }) => id);
  expect(ids).toEqual([uuid(61), uuid(62)]);
});

test('operations of different organisations make no annex together', () => {
  const other = organisationSchema.parse({ ...organisation, id: uuid(9) });
  const foreign = anotherOperation(8, 'Fremd', { organisationId: other.id });
  const both = { ...content(), organisations: [organisation, other], operations: [operation, foreign] };
  expect(severalRecords(both, [operation.id, foreign.id])).toBeUndefined();
  expect(severalRecords(both, [operation.id, uuid(99) as OperationId])).toBeUndefined();
});
