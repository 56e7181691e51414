import { expect, it } from 'vitest';
import type { CommandName } from '../../../../renderer/data/commands/log.ts';
import { questionAbout } from '../../../../renderer/data/undo-question.ts';
import { openTestData } from './test-data.ts';

it.each<[CommandName, string | null]>([
  ['restoreBackup', 'everything'],
  ['deleteOrganisation', 'whole'],
  ['importCase', 'whole'],
  ['upgradeCatalogue', 'catalogue'],
  ['setStatus', null],
])('asks before %s is taken back: %s', async (command, question) => {
  const { database } = openTestData();
  const entry = { sequence: 1, at: 2000, label: { command, count: 1 } };
  expect(await questionAbout({ database, openedAt: 1000 }, entry, null)).toBe(question);
  expect(await questionAbout({ database, openedAt: 3000 }, entry, null)).toBe('earlier');
});
