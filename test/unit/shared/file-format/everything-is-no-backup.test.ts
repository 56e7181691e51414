import { expect, test } from 'vitest';
import { emptyContent } from '../../../../shared/domain/case-content.ts';
import { emptyBackup, readBackup, writeBackup } from '../../../../shared/file-format/backup-file.ts';
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
