/** A case that was saved with an older version of the catalogue than is in use where it is opened. */
import { beforeEach, expect, it } from 'vitest';
import { collectCase } from '../../../../renderer/data/collect-case.ts';
import { fittedCase, type KnownVersions } from '../../../../renderer/data/older-case.ts';
import type { CaseContent } from '../../../../shared/domain/case-content.ts';
import { catalogueChangesSchema } from '../../../../shared/domain/catalogue-changes.ts';
import { assessmentId } from '../../../../shared/domain/records.ts';
import { formerTarget } from '../../../../shared/domain/target.ts';
import { id, step, version } from '../../shared/catalogue/upgrade/upgrade-samples.ts';
import { openTestCase, openTestData, type TestCase } from './test-data.ts';

const older = version('1.0.0');
const newer = version('1.1.0', [9]);
const merged = [1, 3].map((number) => ({
  ...{ measureId: id(number), kind: 'merged', answers: 'keep' },
  into: [{ measureId: id(9) }],
}));
const { equivalences } = step(older, newer, merged);
const text = { de: 'Neues', en: 'News' };
const known: KnownVersions = {
  changes: async () =>
    catalogueChangesSchema.parse({
      versions: [
        { version: '1.0.0', date: '2026-01-01', summary: text, entries: [], equivalences: [] },
        { version: '1.1.0', date: '2026-06-01', summary: text, entries: [], from: '1.0.0', equivalences },
      ],
    }),
  load: async (name) => (name === '1.0.0' ? older : undefined),
};
const fileOf = (content: CaseContent, name: string) => ({
  content,
  catalogue: { id: newer.manifest.id, version: name },
});

let test: TestCase;
let content: CaseContent;
beforeEach(async () => {
  test = await openTestCase();
  await test.commands.assess({ kind: 'organisation', id: test.organisationId }, id(1), { note: 'Überall.' });
  await test.commands.setStatus(test.scope, [id(1), id(2), id(3)], 'implemented');
  content = (await collectCase(test.database, [test.organisationId], { internalNotes: true })).content;
});

it('is put through the equivalence table, inherited parts included', async () => {
  const fitted = await fittedCase(fileOf(content, '1.0.0'), newer, 'de', known);
  const answers = new Map(fitted.content.assessments.map((it) => [it.id, it]));
  expect(answers.get(assessmentId(test.scope, id(9)))).toMatchObject({ status: 'implemented' });
  expect(answers.get(assessmentId(test.scope, id(1)))?.status).toBe('open');
  expect(answers.get(assessmentId(test.scope, id(3), formerTarget('1.0.0', '-')))?.status).toBe('implemented');
  expect(fitted.effects?.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['moved', 'joined', 'joined']));
  expect(fitted.content.operations).toBe(content.operations);
});

it('of this version, of a newer one or of another catalogue stays as it is', async () => {
  for (const name of ['1.1.0', '1.2.0', '']) {
    expect(await fittedCase(fileOf(content, name), newer, 'de', known)).toEqual({ content, made: [] });
  }
  const foreign = { content, catalogue: { id: 'other', version: '1.0.0' } };
  expect(await fittedCase(foreign, newer, 'de', known)).toEqual({ content, made: [] });
});

it('is taken in with a revision of this data base at what was changed, and with its own elsewhere', async () => {
  const colleague = openTestData(1);
  const fitted = await fittedCase(fileOf(content, '1.0.0'), newer, 'de', known);
  await colleague.commands.importCase(fitted.content, {}, content.assessments);
  const stored = async (number: number) => colleague.database.assessments.get(assessmentId(test.scope, id(number)));
  const mine = ((await colleague.database.meta.get('engine')) as { replica?: string }).replica;
  expect((await stored(9))?.revisions.status?.[0]).toBe(mine);
  expect((await stored(1))?.revisions.status?.[0]).toBe(mine);
  const before = content.assessments.find((it) => it.id === assessmentId(test.scope, id(2)));
  expect((await stored(2))?.revisions).toEqual(before?.revisions);
  await colleague.commands.undo();
  expect((await colleague.database.operations.get(test.operationId))?.deleted).toBe(true);
});
