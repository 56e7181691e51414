import { type BackupError, type BackupFile, readBackup } from '../../../shared/file-format/backup-file.ts';
import { openedWith, recipientOf, unlockedIdentity } from '../../../shared/file-format/backup-key.ts';
import { isEncrypted } from '../../../shared/file-format/encrypted-file.ts';
import type { FileError } from '../../../shared/file-format/file-error.ts';
import { decrypted } from '../../../shared/file-format/passphrase.ts';
import type { BackupKey } from '../../../shared/ipc/backup-contract.ts';
import { fail, ok, type Result } from '../../../shared/lib/result.ts';

export interface OpenBackup {
  bytes: Uint8Array;
  /** One of which may open it. */
  lockedIdentities: readonly string[];
  /** Without it an encrypted backup answers `encrypted`. */
  passphrase?: string | undefined;
}

export type OpenedBackup = Result<BackupFile, BackupError>;

/** Reads a backup, encrypted or not. Runs in a worker. */
export async function openBackup(job: OpenBackup): Promise<OpenedBackup> {
  const plain = await plainBytes(job);
  return plain.ok ? readBackup(plain.value.bytes) : plain;
}

/** What is inside of a backup; `identity`: the one that opened it, absent where none was needed. */
export interface PlainBackup {
  bytes: Uint8Array;
  identity?: string;
}

/** What is inside, whoever locked it: this app for its own key, or somebody with the passphrase itself. */
export async function plainBytes({
  bytes,
  lockedIdentities,
  passphrase,
}: OpenBackup): Promise<Result<PlainBackup, FileError>> {
  if (!isEncrypted(bytes)) return ok({ bytes });
  if (!passphrase) return fail({ kind: 'encrypted' });
  const byPassphrase = await decrypted(bytes, passphrase);
  if (byPassphrase.ok) return ok({ bytes: byPassphrase.value });
  if (byPassphrase.error.kind !== 'encryptedForKeys') return byPassphrase;
  let isUnlocked = false;
  for (const lockedIdentity of lockedIdentities) {
    const identity = await unlockedIdentity(lockedIdentity, passphrase);
    if (!identity.ok) continue;
    isUnlocked = true;
    const opened = await openedWith(identity.value, bytes);
    if (opened.ok) return ok({ bytes: opened.value, identity: identity.value });
    if (opened.error.kind !== 'encryptedForKeys') return opened;
  }
  return fail({ kind: lockedIdentities.length > 0 && !isUnlocked ? 'wrongPassphrase' : 'encryptedForKeys' });
}

export interface Unlock {
  lockedIdentities: readonly string[];
  passphrase: string;
}

/** Whether the passphrase unlocks one of the identities. Runs in a worker: each takes a second or two. */
export async function unlocksAny(unlock: Unlock): Promise<boolean> {
  return (await keyFrom(unlock)) !== undefined;
}

/** The key by which backups are locked, from what lies beside them; undefined where the passphrase opens none of it. */
export async function keyFrom({ lockedIdentities, passphrase }: Unlock): Promise<BackupKey | undefined> {
  for (const lockedIdentity of lockedIdentities) {
    const identity = await unlockedIdentity(lockedIdentity, passphrase);
    if (identity.ok) return { recipient: await recipientOf(identity.value), lockedIdentity };
  }
  return undefined;
}
