/** From bytes of unknown origin to plain data that the rest of the app can handle without fear. */
import { type ParseErrorCode, printParseErrorCode, visit } from 'jsonc-parser';
import { fail, ok, type Result } from '../lib/result.ts';
import type { FileError } from './file-error.ts';

/** Deepest nesting of lists and objects; a case needs six. */
export const MAX_DEPTH = 32;

const [QUOTE, BACKSLASH, COMMA, BRACKET, BRACE, LINE_FEED] = new TextEncoder().encode('"\\,[{\n');

/** Keys with which a file could reach into the prototypes of the objects it becomes. */
const FORBIDDEN_KEYS = ['__proto__', 'constructor', 'prototype'];

/**
 * Fewest bytes per value on average, by which memory stays in proportion to the file: zeros in a row would need a
 * multiple of it. Cases have 20 bytes and more, without any white space. Small files may hold anything.
 */
const BYTES_PER_VALUE = 12;
const ALWAYS_ALLOWED = 10_000;

/** Faults of a text or number that has begun; reported where it begins, which may be far before a file's end. */
const BEGUN = ['UnexpectedEndOfString', 'UnexpectedEndOfNumber', 'InvalidUnicode'];
const WORDS = ['true', 'false', 'null'];

/** First bytes of what people take for a case because of its name; no JSON begins like that. */
const OTHER_FORMATS = [
  { kind: 'isArchive', signature: new TextEncoder().encode('PK\u0003\u0004') },
  { kind: 'isPdf', signature: new TextEncoder().encode('%PDF') },
] as const;

/** Strict UTF-8 (a byte order mark is accepted), strict JSON, limited depth, no keys that pollute prototypes. */
export function parseJson(bytes: Uint8Array, limit: number): Result<unknown, FileError> {
  if (bytes.length === 0) return fail({ kind: 'empty' });
  const other = OTHER_FORMATS.find(({ signature }) => signature.every((byte, index) => bytes[index] === byte));
  if (other) return fail({ kind: other.kind });
  if (bytes.length > limit) return fail({ kind: 'tooLarge', bytes: bytes.length, limit });
  if (countValues(bytes) > Math.max(ALWAYS_ALLOWED, bytes.length / BYTES_PER_VALUE))
    return fail({ kind: 'tooManyValues' });
  const text = decoded(bytes);
  if (text === null)
    return fail(decoded(bytes, true) !== null ? { kind: 'truncated', line: lineCount(bytes) } : { kind: 'notUtf8' });
  const value = parsed(text);
  if (!value.ok) return value;
  const problem = structureProblem(value.value);
  return problem ? fail(problem) : value;
}

/** About as many values as the JSON has: each begins a list or an object or comes after a comma. */
function countValues(bytes: Uint8Array): number {
  let values = 0;
  let isInText = false;
  for (let index = 0; index < bytes.length; index += 1) {
    const byte = bytes[index];
    if (byte === QUOTE) isInText = !isInText;
    else if (isInText) index += byte === BACKSLASH ? 1 : 0;
    else if (byte === COMMA || byte === BRACKET || byte === BRACE) values += 1;
  }
  return values;
}

/** @param stream whether bytes of the last character may be missing */
function decoded(bytes: Uint8Array, stream = false): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream });
  } catch {
    return null;
  }
}

const lineCount = (bytes: Uint8Array): number => bytes.filter((byte) => byte === LINE_FEED).length + 1;

function parsed(text: string): Result<unknown, FileError> {
  try {
    return ok(JSON.parse(text));
  } catch {
    return fail(syntaxError(text));
  }
}

/** Goes no deeper than is allowed, so that nesting cannot exhaust the stack, and keeps no list of what is to be seen. */
function structureProblem(value: unknown, depth = 1): FileError | null {
  if (typeof value !== 'object' || value === null) return null;
  if (depth > MAX_DEPTH) return { kind: 'tooDeep' };
  const key = Array.isArray(value) ? undefined : FORBIDDEN_KEYS.find((name) => Object.hasOwn(value, name));
  if (key !== undefined) return { kind: 'forbiddenKey', key };
  for (const child of Array.isArray(value) ? value : Object.values(value)) {
    const problem = structureProblem(child, depth + 1);
    if (problem) return problem;
  }
  return null;
}

/** `JSON.parse` does not always say where it stopped; a second parser does. */
function syntaxError(text: string): FileError {
  let first: { offset: number; end: number; isOpen: boolean } | undefined;
  let depth = 0;
  const open = () => {
    depth += 1;
  };
  const close = () => {
    depth -= 1;
  };
  // Only the first fault counts; a file that consists of faults would have millions of them to remember.
  const onError = (code: ParseErrorCode, offset: number, length: number) => {
    if (first) return;
    const fault = printParseErrorCode(code);
    const end = hasBegun(fault, text.slice(offset, offset + length)) ? offset + length : offset;
    // Told to be closed before its missing bracket is told of.
    first = { offset, end, isOpen: depth > 0 || fault.startsWith('Close') };
  };
  const onValues = { onObjectBegin: open, onArrayBegin: open, onObjectEnd: close, onArrayEnd: close };
  try {
    visit(text, { ...onValues, onError }, { disallowComments: true, allowTrailingComma: false });
  } catch {
    // It works recursively and gives up on nesting that is too deep anyway.
    return { kind: 'tooDeep' };
  }
  const { offset, end, isOpen } = first ?? { offset: text.length, end: text.length, isOpen: true };
  const { line, column } = positionOf(offset, text);
  return isOpen && text.slice(end).trim() === '' ? { kind: 'truncated', line } : { kind: 'notJson', line, column };
}

/** Whether what is wrong is the beginning of something that would be right. */
function hasBegun(fault: string, token: string): boolean {
  const isPartOfWord = token === '-' || WORDS.some((word) => word.startsWith(token));
  return BEGUN.includes(fault) || (fault === 'InvalidSymbol' && isPartOfWord);
}

/** Both count from 1. */
function positionOf(offset: number, text: string): { line: number; column: number } {
  let line = 1;
  let start = 0;
  for (let end = text.indexOf('\n'); end >= 0 && end < offset; end = text.indexOf('\n', start)) {
    line += 1;
    start = end + 1;
  }
  return { line, column: offset - start + 1 };
}
