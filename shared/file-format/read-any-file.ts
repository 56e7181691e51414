import { fail, type Result } from '../lib/result.ts';
import { isEncrypted } from './encrypted-file.ts';
import type { FileError } from './file-error.ts';
import { ignoreSteps, type OnStep } from './file-step.ts';
import { decrypted, lockProblem } from './passphrase.ts';
import { type OpenedFile, type ReadOptions, readFile } from './read-file.ts';

export interface ReadAnyOptions extends ReadOptions {
  /** Of an encrypted file; without it such a file answers `encrypted`, or why none opens it. */
  passphrase?: string | undefined;
}

/** As `readFile`, for files with a passphrase, too. What is decrypted stays in memory. */
export async function readAnyFile(
  bytes: Uint8Array,
  { passphrase, ...options }: ReadAnyOptions = {},
  onStep: OnStep = ignoreSteps,
): Promise<Result<OpenedFile, FileError>> {
  if (!isEncrypted(bytes)) return readFile(bytes, options, onStep);
  if (!passphrase) return fail(lockProblem(bytes) ?? { kind: 'encrypted' });
  onStep('decrypt');
  const plain = await decrypted(bytes, passphrase);
  return plain.ok ? readFile(plain.value, options, onStep) : plain;
}
