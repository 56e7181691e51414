/** A file for people outside, opened where it came from. */
import { expect, it } from 'vitest';
import { collectCase } from '../../../../renderer/data/collect-case.ts';
import { compareFile } from '../../../../renderer/data/merge/preview-merge.ts';
import { forOutsiders } from '../../../../shared/domain/outsider-case.ts';
import { group, measure, openTestCase, openTestData, scheme } from './test-data.ts';

const LOCK = measure('ZUT-01');
const GATE = measure('ZUT-02');

async function sentOut() {
  const anna = await openTestCase();
  const house = { kind: 'organisation', id: anna.organisationId } as const;
  await anna.commands.setStatus(house, [LOCK, GATE], 'implemented');
  await anna.commands.assess(house, LOCK, { note: 'Karte' });
  await anna.commands.assess(house, GATE, { note: 'Tor' });
  await anna.commands.setGroupState(house, scheme('b'), group('b-1'), { state: 'notRelevant', reason: 'Kein Büro' });
  await anna.commands.assess(anna.scope, GATE, { note: 'Schleuse' });
  const { content } = await collectCase(anna.database, [anna.organisationId], { internalNotes: false });
  return { anna, file: { content: forOutsiders(content), seen: {} } };
}

const touched = async (...[database, file]: Parameters<typeof compareFile>) =>
  (await compareFile(database, file)).merged.filter((it) => it.taken.length + it.conflicts.length > 0);

it('changes nothing there: what the organisation says does not become an answer of the operation', async () => {
  const { anna, file } = await sentOut();
  expect(await touched(anna.database, file)).toEqual([]);
});

it('asks about what somebody outside has written into it, and about nothing else', async () => {
  const { anna, file } = await sentOut();
  const client = openTestData(1);
  await client.commands.importCase(file.content, file.seen);
  await client.commands.assess(anna.scope, GATE, { note: 'Drehkreuz' });
  const back = await collectCase(client.database, [anna.organisationId], { internalNotes: false });
  const [one, ...others] = await touched(anna.database, back);
  expect(others).toEqual([]);
  expect(one).toMatchObject({ id: `${anna.operationId}/${GATE}/-`, taken: [], conflicts: ['note'] });
});
