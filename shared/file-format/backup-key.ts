/**
 * How backups are encrypted without anybody being asked for a passphrase every few minutes: each is written for a recipient,
 * which the app keeps in the open. What opens them again, the identity, is kept locked by the passphrase, as an `age` file of
 * its own beside them. So the standard tool opens both: `age -d -o key.txt …_Schluessel.age`, then `age -d -i key.txt …`.
 */
import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import type { BackupKey } from '../ipc/backup-contract.ts';
import { fail, ok, type Result } from '../lib/result.ts';
import type { FileError } from './file-error.ts';
import { decrypted, encrypted, WORK_FACTOR } from './passphrase.ts';

/** @param workFactor only tests take a lower one */
export async function newBackupKey(passphrase: string, workFactor = WORK_FACTOR): Promise<BackupKey> {
  const identity = await generateX25519Identity();
  const locked = await encrypted(new TextEncoder().encode(`${identity}\n`), passphrase, workFactor);
  return { recipient: await identityToRecipient(identity), lockedIdentity: toBase64(locked) };
}

/** The bytes as only the owner of the passphrase opens them. */
export function encryptedFor({ recipient }: Pick<BackupKey, 'recipient'>, bytes: Uint8Array): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  return encrypter.encrypt(bytes);
}

/** The identity that opens backups, or `wrongPassphrase`. Takes a second or two and 256 MB, so: in a worker. */
export async function unlockedIdentity(lockedIdentity: string, passphrase: string): Promise<Result<string, FileError>> {
  const plain = await decrypted(fromBase64(lockedIdentity), passphrase);
  return plain.ok ? ok(new TextDecoder().decode(plain.value).trim()) : plain;
}

/** For whom is written what this identity opens. */
export const recipientOf = (identity: string): Promise<string> => identityToRecipient(identity);

/** What is inside of an encrypted backup. It may have been written with another key, before that was changed. */
export async function openedWith(identity: string, bytes: Uint8Array): Promise<Result<Uint8Array, FileError>> {
  const decrypter = new Decrypter();
  try {
    decrypter.addIdentity(identity);
    return ok(await decrypter.decrypt(bytes));
  } catch (error) {
    const isOther = error instanceof Error && error.message.includes('no identity matched');
    return fail({ kind: isOther ? 'encryptedForKeys' : 'encryptionDamaged' });
  }
}

const toBase64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));
const fromBase64 = (text: string): Uint8Array => Uint8Array.from(atob(text), (digit) => digit.charCodeAt(0));
