/**
 * Files with a passphrase, in the `age` format (age-encryption.org/v1, scrypt recipient): whoever has the standard `age` tool
 * can open them without this app, and the other way round.
 */
import { armor, Decrypter, Encrypter } from 'age-encryption';
import { fail, ok, type Result } from '../lib/result.ts';
import { endOf, headerOf, isArmoured, recipientsOf } from './encrypted-file.ts';
import type { FileError } from './file-error.ts';

/** Of scrypt, as a power of two. The standard tool takes 18, which needs 256 MB; a hostile file could ask for any amount. */
export const WORK_FACTOR = 18;
const HIGHEST_WORK_FACTOR = 19;

/** @param workFactor only tests take a lower one */
export function encrypted(bytes: Uint8Array, passphrase: string, workFactor = WORK_FACTOR): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.setScryptWorkFactor(workFactor);
  encrypter.setPassphrase(normalised(passphrase));
  return encrypter.encrypt(bytes);
}

/** What is inside of an `age` file; takes a second or two and 256 MB, so: in a worker. Never throws. */
export async function decrypted(bytes: Uint8Array, passphrase: string): Promise<Result<Uint8Array, FileError>> {
  const plain = unarmoured(bytes);
  const problem = lockProblem(bytes);
  if (!plain || problem) return fail(problem ?? { kind: 'encryptionDamaged' });
  const decrypter = new Decrypter();
  decrypter.addPassphrase(normalised(passphrase));
  try {
    return ok(await decrypter.decrypt(plain));
  } catch (error) {
    return fail({ kind: isUnmatched(error) ? 'wrongPassphrase' : 'encryptionDamaged' });
  }
}

/** The same signs, however a keyboard composes them: "ü" is one character on Windows and may be two on macOS. */
const normalised = (passphrase: string): string => passphrase.normalize('NFC');

const isUnmatched = (error: unknown): boolean =>
  error instanceof Error && error.message.includes('no identity matched');

/** Why no passphrase opens an `age` file; null where one does. Told by its header, so before anybody is asked for one. */
export function lockProblem(bytes: Uint8Array): FileError | null {
  const plain = unarmoured(bytes);
  return plain ? headerProblem(headerOf(plain)) : { kind: 'encryptionDamaged' };
}

const unarmoured = (bytes: Uint8Array): Uint8Array | null => (isArmoured(bytes) ? withoutArmour(bytes) : bytes);

/**
 * Whether the header asks for one passphrase, and for no more work than can be done. Looked at before anything is worked out:
 * a header with endless recipients, or with several passphrases, would be read to its end.
 */
function headerProblem(header: string): FileError | null {
  const recipients = recipientsOf(header);
  const [recipient, ...others] = recipients;
  if (recipients.some(({ kind }) => kind !== 'scrypt')) {
    const mayBeBackup = others.length === 0 && recipient?.kind === 'X25519';
    return { kind: 'encryptedForKeys', ...(mayBeBackup && { mayBeBackup }) };
  }
  if (!recipient || others.length > 0 || endOf(header) < 0) return { kind: 'encryptionDamaged' };
  const workFactor = recipient.words[1] ?? '';
  if (!/^[1-9]\d*$/.test(workFactor)) return { kind: 'encryptionDamaged' };
  return Number(workFactor) > HIGHEST_WORK_FACTOR ? { kind: 'encryptionTooCostly' } : null;
}

function withoutArmour(bytes: Uint8Array): Uint8Array | null {
  try {
    return armor.decode(new TextDecoder().decode(bytes).trim());
  } catch {
    return null;
  }
}
