/** A logo as it may stand in an annex: PNG or JPEG, with its size read from the file itself. */

export interface Logo {
  bytes: Uint8Array;
  type: 'png' | 'jpeg';
}

/** Larger ones make every annex larger. */
export const MOST_LOGO_BYTES = 1024 * 1024;
const MOST_PIXELS = 6000;

export const LOGO_PROBLEMS = ['noPicture', 'tooLarge', 'tooManyPixels'] as const;
export type LogoProblem = (typeof LOGO_PROBLEMS)[number];

/** What the file is, or what is wrong with it. Its name is not looked at. */
export function readLogo(bytes: Uint8Array): { logo: Logo & LogoSize } | { problem: LogoProblem } {
  if (bytes.byteLength > MOST_LOGO_BYTES) return { problem: 'tooLarge' };
  const type = PNG.every((value, index) => bytes[index] === value) ? 'png' : 'jpeg';
  const size = pixelsOf(bytes, type);
  if (!size || size.width < 1 || size.height < 1) return { problem: 'noPicture' };
  if (size.width > MOST_PIXELS || size.height > MOST_PIXELS) return { problem: 'tooManyPixels' };
  return { logo: { bytes, type, ...size } };
}

/** In pixels. */
export interface LogoSize {
  width: number;
  height: number;
}

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** In pixels, as the file says of itself. */
export const pixelsOf = (bytes: Uint8Array, type: Logo['type']): LogoSize | undefined =>
  type === 'png' ? pngSize(bytes) : jpegSize(bytes);

function pngSize(bytes: Uint8Array): LogoSize | undefined {
  if (bytes.byteLength < 33) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

/** Markers that begin a frame: C0–CF without those of tables. */
const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

function jpegSize(bytes: Uint8Array): LogoSize | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return undefined;
  for (let at = 2; at + 9 < bytes.byteLength; ) {
    if (bytes[at] !== 0xff) return undefined;
    const marker = bytes[at + 1] ?? 0;
    if (isFrame(marker)) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
  return undefined;
}
