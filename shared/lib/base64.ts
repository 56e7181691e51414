/** Files inside records. Both ways work on pieces, because an argument list of a million bytes would exhaust the stack. */

const PIECE = 0x6000;

/** Without line breaks, with padding. */
export function toBase64(bytes: Uint8Array): string {
  let text = '';
  // A multiple of three, so that only the end is padded.
  for (let from = 0; from < bytes.byteLength; from += PIECE) {
    text += btoa(String.fromCharCode(...bytes.subarray(from, from + PIECE)));
  }
  return text;
}

/** @throws DOMException when it is no base64. */
export function fromBase64(text: string): Uint8Array {
  const signs = atob(text);
  const bytes = new Uint8Array(signs.length);
  for (let at = 0; at < signs.length; at++) bytes[at] = signs.charCodeAt(at);
  return bytes;
}
