/** Random ways back: out of the trash, and from a backup that tells of other times than now. */

import { IDBKeyRange } from 'fake-indexeddb';
import fc from 'fast-check';
import { makeBackup } from '../../../renderer/data/backup/make-backup.ts';
import { openBackup } from '../../../renderer/data/backup/open-backup.ts';
import type { BackupFile } from '../../../shared/file-format/backup-file.ts';
import type { TestData } from '../../unit/renderer/data/test-data.ts';
import { name, place, step } from './command-step.ts';

export const storeSteps = [
  step('restoreDeleted', fc.tuple(place), async ({ commands, database }, n) => {
    const rows = await database.trash.toArray();
    const row = rows[n % Math.max(1, rows.length)];
    if (row && (await canComeBack(database, row))) await commands.restoreDeleted(row.table, row.id);
  }),
  step('restoreBackup', fc.tuple(place, name), async (data, n, text) => {
    const backup = await backedUp(data);
    if (backup) await data.commands.restoreBackup(otherwise(backup, n, text), text);
  }),
];

/** An operation comes back only to an organisation that lives. */
async function canComeBack(database: TestData['database'], { table, id }: { table: string; id: string }) {
  if (table === 'organisations') return true;
  const operation = await database.operations.filter((one) => one.id === id).first();
  return operation !== undefined && (await database.organisations.get(operation.organisationId))?.deleted === false;
}

async function backedUp({ indexedDB }: TestData): Promise<BackupFile | undefined> {
  const job = { producer: 'test', createdAt: '2026-11-22T10:00:00.000Z', catalogueId: 'tom-katalog' };
  const made = await makeBackup(job, { indexedDB, IDBKeyRange });
  if (made.kind !== 'made') return undefined;
  if (made.problem) throw new Error(`what is stored cannot be restored: ${made.problem.kind}`);
  const opened = await openBackup({ bytes: made.bytes, lockedIdentities: [] });
  if (!opened.ok) throw new Error(`a backup cannot be opened: ${opened.error.kind}`);
  return opened.value;
}

/** As if it had been made when things were missing, named otherwise and deleted. */
function otherwise(file: BackupFile, n: number, text: string): BackupFile {
  const { content } = file;
  const isNth = (index: number) => index % 6 === n;
  return {
    ...file,
    content: {
      ...content,
      organisations: content.organisations.map((one, index) => (isNth(index) ? { ...one, name: text } : one)),
      operations: content.operations.filter((_, index) => !isNth(index)),
      assessments: content.assessments.flatMap((one, index) =>
        isNth(index) ? [] : [index % 2 === 0 ? one : { ...one, note: text }],
      ),
      parties: content.parties.map((one, index) => (isNth(index) ? { ...one, deleted: !one.deleted } : one)),
    },
  };
}
