/** From bytes of unknown origin to plain data that the rest of the app can handle without fear. */
import { type ParseError, parse } from 'jsonc-parser';
import { fail, ok, type Result } from '../lib/result.ts';
import type { FileError } from './file-error.ts';

/** Deepest nesting of lists and objects; a case needs six. */
export const MAX_DEPTH = 32;

/** Keys with which a file could reach into the prototypes of the objects it becomes. */
const FORBIDDEN_KEYS = ['__proto__', 'constructor', 'prototype'];

/** Strict UTF-8 (a byte order mark is accepted), strict JSON, limited depth, no keys that pollute prototypes. */
export function parseJson(bytes: Uint8Array, limit: number): Result<unknown, FileError> {
  if (bytes.length === 0) return fail({ kind: 'empty' });
  if (bytes.length > limit) return fail({ kind: 'tooLarge', bytes: bytes.length, limit });
  const text = decoded(bytes);
  if (text === null) return fail({ kind: 'notUtf8' });
  const value = parsed(text);
  if (!value.ok) return value;
  const problem = structureProblem(value.value);
  return problem ? fail(problem) : value;
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function parsed(text: string): Result<unknown, FileError> {
  try {
    return ok(JSON.parse(text));
  } catch {
    return fail(syntaxError(text));
  }
}

/** Walks without recursion, so that deep nesting cannot exhaust the stack. */
function structureProblem(root: unknown): FileError | null {
  const waiting: { value: unknown; depth: number }[] = [{ value: root, depth: 1 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, depth } = next;
    if (typeof value !== 'object' || value === null) continue;
    if (depth > MAX_DEPTH) return { kind: 'tooDeep' };
    const key = Array.isArray(value) ? undefined : Object.keys(value).find((name) => FORBIDDEN_KEYS.includes(name));
    if (key !== undefined) return { kind: 'forbiddenKey', key };
    for (const child of Object.values(value)) waiting.push({ value: child, depth: depth + 1 });
  }
  return null;
}

/** `JSON.parse` does not always say where it stopped; a second parser does. */
function syntaxError(text: string): FileError {
  const errors: ParseError[] = [];
  try {
    parse(text, errors, { disallowComments: true, allowTrailingComma: false });
  } catch {
    // It works recursively and gives up on nesting that is too deep anyway.
    return { kind: 'tooDeep' };
  }
  const offset = errors[0]?.offset ?? text.length;
  const before = text.slice(0, offset).split('\n');
  if (text.slice(offset).trim() === '') return { kind: 'truncated', line: before.length };
  return { kind: 'notJson', line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
