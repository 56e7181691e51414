/** A user's data folder and another folder, and what is written there. */
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import type { BackupReason, BackupState } from '../../../../shared/ipc/backup-contract.ts';

export let userData: string;
export let other: string;

/** Makes both anew for each test of the file that calls it. */
export function eachInOwnFolders(): void {
  beforeEach(() => {
    userData = mkdtempSync(join(tmpdir(), 'backups-'));
    other = mkdtempSync(join(tmpdir(), 'backups-stick-'));
  });
  afterEach(() => {
    for (const folder of [userData, other]) rmSync(folder, { recursive: true, force: true });
  });
}

export const content = (text: string, isEncrypted = false) => {
  const bytes = new TextEncoder().encode(text);
  return { bytes, sha256: createHash('sha256').update(bytes).digest('hex'), isEncrypted };
};
export const backup = (text: string, reason: BackupReason = 'interval') => ({ ...content(text), reason, mark: text });
export const files = (folder = join(userData, 'backups')) => readdirSync(folder).sort();
/** What lies in a chosen folder: of every installation that backs up there, its folder. */
export const installations = (folder = other) =>
  readdirSync(folder).filter((name) => /^TOM-Katalog_[0-9a-f]{8}$/.test(name));
/** The backups in a chosen folder, without what lies beside them. */
export const chosenFiles = () =>
  installations()
    .flatMap((name) => files(join(other, name)))
    .filter((name) => name !== 'newest.json');
/** Goes on by a minute with every look at it. */
export const clock = (first = '2026-11-22T10:00:00.000Z') => {
  let time = Date.parse(first);
  return () => {
    time += 60_000;
    return new Date(time);
  };
};
/** Of a backup that was written. */
export const stateOf = (answer: { kind: string; state?: BackupState }) => {
  if (!answer.state) throw new Error('the backup failed');
  return answer.state;
};
