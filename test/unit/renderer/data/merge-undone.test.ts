/** A merge that is taken back, and the file that is sent out afterwards. */
import { expect, it } from 'vitest';
import { collectCase } from '../../../../renderer/data/collect-case.ts';
import { compareFile } from '../../../../renderer/data/merge/preview-merge.ts';
import { measure, openTestCase, openTestData, type TestData } from './test-data.ts';

const AT = '2026-03-31T10:00:00Z';
const LOCK = measure('ZUT-01');

async function annaAndBen() {
  const anna = await openTestCase();
  await anna.commands.assess(anna.scope, LOCK, { note: 'Karte' });
  const fileOf = ({ database }: TestData) => collectCase(database, [anna.organisationId], { internalNotes: true });
  const ben = openTestData(1);
  const { content, seen } = await fileOf(anna);
  await ben.commands.importCase(content, seen);
  await ben.commands.assess(anna.scope, LOCK, { note: 'Transponder' });
  const operationId = await ben.commands.createOperation(anna.organisationId, { name: 'Support' });
  const file = await fileOf(ben);
  const { merged, basis } = await compareFile(anna.database, file);
  await anna.commands.mergeFile({ name: 'Akte', merged, basis, decisions: {}, seen: file.seen });
  return { anna, ben, operationId, file, fileOf };
}

const asked = async (...[database, file]: Parameters<typeof compareFile>) =>
  (await compareFile(database, file)).merged.flatMap(({ table, conflicts }) =>
    conflicts.map((path) => `${table} ${path}`),
  );

it('takes nothing away from others unasked, neither what they made nor what they wrote', async () => {
  const { anna, ben, fileOf } = await annaAndBen();
  await anna.commands.undo();
  expect(await asked(ben.database, await fileOf(anna))).toEqual(['operations deleted', 'assessments note']);
});

it('is asked about anew when the same file comes again', async () => {
  const { anna, file } = await annaAndBen();
  await anna.commands.undo();
  expect(await asked(anna.database, file)).toEqual(['operations deleted', 'assessments note']);
});

it('done again knows the file again', async () => {
  const { anna, ben, file, fileOf } = await annaAndBen();
  await anna.commands.undo();
  await anna.commands.redo();
  expect(await asked(anna.database, file)).toEqual([]);
  const back = await fileOf(anna);
  expect(await asked(ben.database, back)).toEqual([]);
});

it('takes back what it learned of a Word file, and learns it again from the next file, unasked', async () => {
  const anna = await openTestCase();
  const fileOf = ({ database }: TestData) => collectCase(database, [anna.organisationId], { internalNotes: true });
  const id = await anna.commands.createVersion(anna.operationId, { number: '1.0' });
  await anna.commands.releaseVersion(id, { releasedAt: AT, catalogueVersion: '1', documents: { de: '{}', en: '' } });
  const ben = openTestData(1);
  const { content, seen } = await fileOf(anna);
  await ben.commands.importCase(content, seen);
  await ben.commands.markExported(id, AT);
  const take = async (from: TestData, to: TestData) => {
    const file = await fileOf(from);
    const { merged, basis } = await compareFile(to.database, file);
    await to.commands.mergeFile({ name: 'Akte', merged, basis, decisions: {}, seen: file.seen });
    return (await to.database.releases.get(id))?.exportedAt;
  };
  expect(await take(ben, anna)).toBe(AT);
  await anna.commands.undo();
  expect((await anna.database.releases.get(id))?.exportedAt).toBe('');
  expect(await take(anna, ben)).toBe(AT);
  expect(await take(ben, anna)).toBe(AT);
  await expect(ben.commands.undo()).rejects.toMatchObject({ kind: 'locked' });
});
