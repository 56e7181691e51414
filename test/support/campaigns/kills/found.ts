/** What is found after a kill: the records, and the backups. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { parseBackupName } from '../../../../electron/backup/backup-name.ts';
import { FILE_TABLES } from '../../../../shared/domain/records.ts';
import { readBackup } from '../../../../shared/file-format/backup-file.ts';
import type { AppUnderTest } from '../../../e2e/fixtures/app-under-test.ts';
import { expectWhole, readStored } from './stored-data.ts';

/** Those of files, and which catalogue is in use. */
const TABLES = [...FILE_TABLES, 'catalogueChoices'] as const;

/** Every record as a user can see it: without revisions, which differ each time. By table and id. */
export type Records = Record<string, Record<string, unknown>>;

/** The records of the running app, once they have been proven to be whole. */
export async function recordsIn({ page }: AppUnderTest): Promise<Records> {
  const stored = await readStored(page);
  expectWhole(stored);
  return Object.fromEntries(
    TABLES.map((table) => [
      table,
      Object.fromEntries(stored[table].map(({ revisions: _, ...record }) => [record.id, record])),
    ]),
  );
}

/** Every file that bears the name of a backup is one, whole, and the app says so; nothing half-written lies about. */
export async function expectBackupsWhole(app: AppUnderTest): Promise<void> {
  const folder = join(app.options.userData, 'backups');
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const backups = names.flatMap((name) => {
    const named = parseBackupName(name);
    return named ? [{ name, ...named }] : [];
  });
  for (const { name, hash } of backups) {
    const bytes = readFileSync(join(folder, name));
    expect(createHash('sha256').update(bytes).digest('hex').startsWith(hash), name).toBe(true);
    expect(readBackup(bytes).ok, name).toBe(true);
  }
  const listed = (await app.page.evaluate(() => window.tomKatalog?.listBackups())) ?? [];
  expect(listed.map(({ id, state }) => `${id} ${state}`).sort()).toEqual(
    backups.map(({ name }) => `${name} verified`).sort(),
  );
  const half = [app.options.userData, folder].flatMap((where) => (existsSync(where) ? readdirSync(where) : []));
  expect(half.filter((name) => name.startsWith('.tom-katalog-'))).toEqual([]);
}
