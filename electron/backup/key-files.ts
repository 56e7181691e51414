import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { BackupKey } from '../../shared/ipc/backup-contract.ts';
import { writeFileAtomically } from '../files/atomic-write.ts';
import { readFileLimited } from '../files/read-limited.ts';

const PATTERN = /^TOM-Katalog_Schluessel_[0-9a-z]{8}\.age$/;
/** A locked identity has some 300 bytes. */
const MAX_KEY_BYTES = 4096;
/** Nobody changes the passphrase so often; a folder full of such files is none of ours. */
const MOST_KEYS = 8;

/** Whether a file is a locked identity, by its name. */
export const isKeyName = (name: string): boolean => PATTERN.test(name);

/** Lays the locked identity beside encrypted backups, so that passphrase and folder are enough to open them, anywhere. */
export async function putKeyBeside(folder: string, { recipient, lockedIdentity }: BackupKey): Promise<void> {
  const path = join(folder, `TOM-Katalog_Schluessel_${recipient.slice(-8)}.age`);
  await writeFileAtomically(path, Buffer.from(lockedIdentity, 'base64'));
}

/** The locked identities in a folder, base64; none where it cannot be read. */
export async function keysBeside(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch((): string[] => []);
  const keys: string[] = [];
  for (const name of names.filter(isKeyName).slice(0, MOST_KEYS)) {
    const bytes = await readFileLimited(join(folder, name), MAX_KEY_BYTES).catch(() => undefined);
    if (bytes) keys.push(Buffer.from(bytes).toString('base64'));
  }
  return keys;
}
