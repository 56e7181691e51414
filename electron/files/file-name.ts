import { extname } from 'node:path';
import type { SavedKind } from '../../shared/ipc/contract.ts';

/** The extension of each kind of file, without the dot. */
export const EXTENSION_OF: Readonly<Record<SavedKind, string>> = { annex: 'docx', case: 'tomakte' };

const MAX_NAME_LENGTH = 150;
const FALLBACK_NAME = 'TOM';
// Reserved on Windows, with any extension.
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/**
 * A file name that every operating system accepts, made of a suggested one: path separators and characters that
 * Windows refuses become a hyphen, and the extension is that of `kind`.
 */
export function safeFileName(suggested: string, kind: SavedKind): string {
  const extension = `.${EXTENSION_OF[kind]}`;
  const base = suggested.toLowerCase().endsWith(extension) ? suggested.slice(0, -extension.length) : suggested;
  const cleaned = base
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .replace(/[<>:"/\\|?*]+/g, '-')
    .replace(/\s+/g, ' ')
    .slice(0, MAX_NAME_LENGTH)
    .replace(/^[.\s]+|[.\s]+$/g, '');
  const name = cleaned === '' || RESERVED.test(cleaned) ? `${FALLBACK_NAME}${cleaned && `-${cleaned}`}` : cleaned;
  return name + extension;
}

/** The path that the user chose, with the extension of `kind` appended when it is missing. */
export function withExtension(path: string, kind: SavedKind): string {
  const extension = `.${EXTENSION_OF[kind]}`;
  return extname(path).toLowerCase() === extension ? path : path + extension;
}
