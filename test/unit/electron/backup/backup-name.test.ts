import { describe, expect, test } from 'vitest';
import { backupName, parseBackupName } from '../../../../electron/backup/backup-name.ts';

const HASH = '0123456789abcdef'.repeat(4);

describe('the name of a backup', () => {
  test('says when and why it was made, by which hash it is checked, and whether it is encrypted', () => {
    const named = { at: '2026-11-22T10:44:20.000Z', reason: 'import', hash: HASH, isEncrypted: false } as const;
    expect(backupName(named)).toBe(`TOM-Katalog_2026-11-22T10-44-20Z_import_${HASH.slice(0, 32)}.tomakte`);
    expect(parseBackupName(backupName(named))).toEqual({ ...named, hash: HASH.slice(0, 32) });
    expect(parseBackupName(backupName({ ...named, isEncrypted: true }))?.isEncrypted).toBe(true);
  });

  test.each([
    'Akte.tomakte',
    `TOM-Katalog_2026-13-45T99-99-99Z_import_${HASH.slice(0, 32)}.tomakte`,
    `TOM-Katalog_2026-11-22T10-44-20Z_virus_${HASH.slice(0, 32)}.tomakte`,
    `../TOM-Katalog_2026-11-22T10-44-20Z_import_${HASH.slice(0, 32)}.tomakte`,
    `TOM-Katalog_2026-11-22T10-44-20Z_import_${HASH.slice(0, 32)}.tomakte\n`,
    `TOM-Katalog_2026-11-22T10-44-20Z_import_${HASH.slice(0, 32)}.tomakte/../x`,
  ])('is nothing else: %j', (name) => {
    expect(parseBackupName(name)).toBeUndefined();
  });
});
