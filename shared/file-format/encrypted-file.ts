/** Telling files with a passphrase by their first bytes, without what it takes to open them. */

const BEGIN = 'age-encryption.org/v1\n';
const ARMOUR_BEGIN = '-----BEGIN AGE ENCRYPTED FILE-----';
/** The header of a file for one passphrase is some 150 bytes long. */
const HEADER_BYTES = 1024;

/** Whether these bytes are an `age` file, plain or as text ("armored"). */
export const isEncrypted = (bytes: Uint8Array): boolean => isArmoured(bytes) || headerOf(bytes).startsWith(BEGIN);

export const isArmoured = (bytes: Uint8Array): boolean => headerOf(bytes).trimStart().startsWith(ARMOUR_BEGIN);

/** The first bytes as Latin letters; anything else is no header. */
export const headerOf = (bytes: Uint8Array): string => String.fromCharCode(...bytes.subarray(0, HEADER_BYTES));
