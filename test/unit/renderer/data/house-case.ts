/** A case with parts of a house catalogue, and files of it. */
import { type CollectedCase, collectCase } from '../../../../renderer/data/collect-case.ts';
import { emptyHouse } from '../../../../shared/domain/needed-house.ts';
import { HOUSE_TABLES } from '../../../../shared/domain/records.ts';
import { readCase } from '../../../../shared/file-format/read-case.ts';
import { writeCase } from '../../../../shared/file-format/write-case.ts';
import { CIPHER, HOUSE_MEASURE, HOUSE_SCHEME, sampleHouse } from '../../shared/file-format/sample-house.ts';
import { measure, openTestCase, type TestCase, type TestData, uuid, visibleContent } from './test-data.ts';

export const LOCK = measure('ZUT-01');
export const ALL = { new: 4, same: 0, different: 0 };
export const ids = (records: readonly { id: string }[]) => records.map(({ id }) => id);

export async function houseIn({ database }: TestData): Promise<Record<string, unknown>> {
  const content = await visibleContent(database);
  return Object.fromEntries([...HOUSE_TABLES, 'ownMeasures'].map((table) => [table, content[table]]));
}

/** A case that answers a measure of the house catalogue, in an own scheme; another measure and area are nobody's need. */
export async function caseWithHouse(kind = 0): Promise<TestCase> {
  const test = await openTestCase(kind);
  await test.commands.importHouse('Haus', { ...emptyHouse(), ...sampleHouse(LOCK) });
  await test.commands.updateOperation(test.operationId, { schemeId: HOUSE_SCHEME });
  await test.commands.setStatus(test.scope, [HOUSE_MEASURE], 'implemented');
  await test.commands.setValue(test.scope, HOUSE_MEASURE, CIPHER, uuid(113));
  return test;
}

export const collected = (test: TestCase) =>
  collectCase(test.database, [test.organisationId], { internalNotes: false });

export function throughFile({ content, seen, scope }: CollectedCase) {
  const head = { producer: 'test', createdAt: '2026-03-31T10:00:00Z', catalogue: { id: 'c', version: '1.0' } };
  const result = readCase(writeCase(content, { ...head, seen, scope }));
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}
