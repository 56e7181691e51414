/** Telling files with a passphrase by their first bytes, without what it takes to open them. */

const BEGIN = 'age-encryption.org/v1\n';
const ARMOUR_BEGIN = '-----BEGIN AGE ENCRYPTED FILE-----';
/** Begins a line for each who may open it. */
const RECIPIENT = /^-> (\S+)(?: (.*))?$/gm;
/** The header of a file for one passphrase is some 150 bytes long. */
const HEADER_BYTES = 1024;

/** Whether these bytes are an `age` file, plain or as text ("armored"). */
export const isEncrypted = (bytes: Uint8Array): boolean => isArmoured(bytes) || headerOf(bytes).startsWith(BEGIN);

export const isArmoured = (bytes: Uint8Array): boolean => headerOf(bytes).trimStart().startsWith(ARMOUR_BEGIN);

/** Whether no passphrase opens these bytes, but only a key, as far as that is told without taking away armour. */
export const isForKeys = (bytes: Uint8Array): boolean =>
  isEncrypted(bytes) && recipientsOf(headerOf(bytes)).some(({ kind }) => kind !== 'scrypt');

/** Who may open an `age` file, by its header: of which kind each is, and the words behind that. */
export function recipientsOf(header: string): { kind: string; words: string[] }[] {
  const end = endOf(header);
  return [...(end < 0 ? header : header.slice(0, end)).matchAll(RECIPIENT)].map(([, kind = '', words = '']) => ({
    kind,
    words: words.split(' '),
  }));
}

/** Where a header ends; -1 where it does not. */
export const endOf = (header: string): number => header.indexOf('\n---');

/** The first bytes as Latin letters; anything else is no header. */
export const headerOf = (bytes: Uint8Array): string => String.fromCharCode(...bytes.subarray(0, HEADER_BYTES));
