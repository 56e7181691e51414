/** Files that cannot be letterheads, told apart before anything is unpacked, and unpacking with a limit. */
import { unzipSync } from 'fflate';
import type { Files } from '../package/open-package.ts';
import { LetterheadProblem } from '../problem.ts';

/** Letterheads have some hundred kilobytes; with a photograph, a few megabytes. */
export const MOST_LETTERHEAD_BYTES = 4 * 1024 * 1024;
/** Unpacked; a text of 4 MB may well be ten times as large. */
const MOST_UNPACKED = 64 * 1024 * 1024;
const MOST_FILES = 2000;

const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** Of OLE files: Word up to 2003, and every newer file with a password. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0];

/** The files in the ZIP. @throws LetterheadProblem saying why this is no letterhead. */
export function unpacked(bytes: Uint8Array): Files {
  if (bytes.byteLength > MOST_LETTERHEAD_BYTES) throw new LetterheadProblem('tooLarge');
  if (startsWith(bytes, OLE)) throw new LetterheadProblem(isEncrypted(bytes) ? 'encrypted' : 'oldWord');
  if (!startsWith(bytes, ZIP)) throw new LetterheadProblem('noZip');
  const files = unzipped(bytes);
  refuseMacros(files);
  return files;
}

const startsWith = (bytes: Uint8Array, signature: readonly number[]) =>
  signature.every((value, index) => bytes[index] === value);

/** The stream's name in the directory of an OLE file, in UTF-16. */
function isEncrypted(bytes: Uint8Array): boolean {
  return new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.byteLength & ~1)).includes('EncryptedPackage');
}

/**
 * Never more than is said in its directory: fflate fills a buffer of that size and no other. What is not compressed is copied
 * in its packed size, and many names may stand for the same bytes.
 */
function unzipped(bytes: Uint8Array): Files {
  let size = 0;
  let count = 0;
  try {
    return unzipSync(bytes, {
      filter: ({ originalSize, size: packed, name }) => {
        size += Math.max(originalSize, packed);
        count += 1;
        if (size > MOST_UNPACKED || count > MOST_FILES) throw new LetterheadProblem('bomb');
        return !name.endsWith('/');
      },
    });
  } catch (error) {
    if (error instanceof LetterheadProblem) throw error;
    throw new LetterheadProblem('damaged');
  }
}

/** Refused, not stripped: whoever made them expects them to run, and only Word can say what is left without them. */
function refuseMacros(files: Files): void {
  const types = new TextDecoder().decode(files['[Content_Types].xml'] ?? new Uint8Array());
  const hasProject = Object.keys(files).some((name) => /(^|\/)vba(Project|Data)[^/]*$/i.test(name));
  if (hasProject || /macroEnabled|vbaProject/i.test(types)) throw new LetterheadProblem('macros');
}
