import { extname } from 'node:path';
import type { FileKind } from '../../shared/ipc/contract.ts';

/** The extension of each kind of file, without the dot. */
export const EXTENSION_OF: Readonly<Record<FileKind, string>> = {
  annex: 'docx',
  annexPdf: 'pdf',
  case: 'tomakte',
  house: 'tomkatalog',
  diagnosis: 'json',
  print: 'pdf',
};

/** In UTF-8, without the extension. File systems end at 255, and a user may want to add a word. */
const MAX_NAME_BYTES = 200;
const FALLBACK_NAME = 'TOM';
// Reserved on Windows, with anything behind a dot or blanks; ¹²³ count as digits there.
const RESERVED = /^(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d¹²³])\s*(\.|$)/i;

/**
 * A file name that every operating system accepts, made of a suggested one: path separators and characters that
 * Windows refuses become a hyphen, and the extension is that of `kind`.
 */
export function safeFileName(suggested: string, kind: FileKind): string {
  const extension = `.${EXTENSION_OF[kind]}`;
  const base = suggested.toLowerCase().endsWith(extension) ? suggested.slice(0, -extension.length) : suggested;
  const cleaned = base
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .replace(/[<>:"/\\|?*]+/g, '-')
    .replace(/\s+/g, ' ');
  const trimmed = beginningOf(cleaned, MAX_NAME_BYTES).replace(/^[.\s]+|[.\s]+$/g, '');
  const name = trimmed === '' || RESERVED.test(trimmed) ? `${FALLBACK_NAME}${trimmed && `-${trimmed}`}` : trimmed;
  return name + extension;
}

/** As many whole characters as have room in `bytes`. */
function beginningOf(text: string, bytes: number): string {
  return text.slice(0, new TextEncoder().encodeInto(text, new Uint8Array(bytes)).read);
}

/** The path of a file of this kind that has the name of another one, beside it. */
export function pathBeside(path: string, kind: FileKind): string {
  return `${path.slice(0, path.length - extname(path).length)}.${EXTENSION_OF[kind]}`;
}

/** The path that the user chose, with the extension of `kind` appended when it is missing. */
export function withExtension(path: string, kind: FileKind): string {
  const extension = `.${EXTENSION_OF[kind]}`;
  return extname(path).toLowerCase() === extension ? path : path + extension;
}
