import { expect, test } from 'vitest';
import { parseBackupName } from '../../../../electron/backup/backup-name.ts';
import { emptyContent } from '../../../../shared/domain/case-content.ts';
import { emptyBackup, readBackup, writeBackup } from '../../../../shared/file-format/backup-file.ts';
import { readFile } from '../../../../shared/file-format/read-file.ts';
import { momentByName, toldByName } from '../../../../shared/file-format/told-backup.ts';
import { writeCase } from '../../../../shared/file-format/write-case.ts';

const head = {
  producer: 'x',
  createdAt: '2026-11-02T09:00:00.000Z',
  catalogue: { id: 'test', version: '1' },
  seen: {},
};

test('a case about everything is no backup: what stayed at home would be lost by restoring it', () => {
  const bytes = writeCase(emptyContent(), { ...head, scope: { kind: 'everything', internalNotes: true } });
  expect(readBackup(bytes)).toEqual({ ok: false, error: { kind: 'notABackup' } });
  expect(readBackup(writeBackup(emptyBackup(), head)).ok).toBe(true);
});

test('a backup is no case, and is told before its shape is looked at', () => {
  const refuseBackup = true;
  const notABackup = writeCase(emptyContent(), { ...head, scope: { kind: 'everything', internalNotes: true } });
  expect(readFile(notABackup, { refuseBackup }).ok).toBe(true);
  const backup = writeBackup(emptyBackup(), head);
  expect(readFile(backup, { refuseBackup })).toEqual({ ok: false, error: { kind: 'isBackup' } });
  const text = new TextDecoder().decode(backup).replace('"organisations":[]', '"organisations":[7]');
  const broken = readFile(new TextEncoder().encode(text), { refuseBackup });
  expect(broken).toEqual({ ok: false, error: { kind: 'isBackup' } });
  expect(readFile(backup).ok, 'whoever only checks files').toBe(true);
});

test('names tell backups and their keys, also as copies', () => {
  const name = `TOM-Katalog_2026-11-22T10-44-20Z_asked_${'3f9a'.repeat(8)}.tomakte`;
  expect(parseBackupName(name)).toBeDefined();
  for (const one of [name, `${name}.age`, `Kopie von ${name}`, name.replace('.', ' (2).')])
    expect([toldByName(one), momentByName(one)], one).toEqual([{ kind: 'isBackup' }, '2026-11-22T10:44:20Z']);
  expect(toldByName('TOM-Katalog_Schluessel_0a9z8b7y.age')).toEqual({ kind: 'isBackupKey' });
  for (const one of ['TOM-Katalog_Muster GmbH_2026-11-22.tomakte', 'x.tomakte.age'])
    expect(toldByName(one)).toBeUndefined();
});
