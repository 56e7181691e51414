/** Files as large as may be read at all, made to take as much memory as possible. */
import { readFileSync } from 'node:fs';
import { MAX_CASE_BYTES } from '../../../shared/ipc/contract.ts';

const FIXTURE = new URL('../../fixtures/files/v1-all-kinds.tomakte', import.meta.url);
const ROOM = MAX_CASE_BYTES - 8 * 1024;
const HEAD = '"format":"tomakte","formatVersion":1';

const many = (item: string): string => {
  const count = Math.floor(ROOM / (item.length + 1));
  return `${`${item},`.repeat(count - 1)}${item}`;
};
const listOf = (item: string): string => `{${HEAD},"x":[${many(item)}]}`;
const recordsOf = (item: string): string => `{${HEAD},"content":{"assessments":[${many(item)}]}}`;

/** The first version's file with one of its answers as often as there is room. */
function repeatedAnswer(): string {
  const file = JSON.parse(readFileSync(FIXTURE, 'utf8')) as { content: { assessments: unknown[] } };
  const answer = JSON.stringify(file.content.assessments[0]);
  file.content.assessments = ['hole'];
  return JSON.stringify(file).replace('"hole"', () => many(answer));
}

/** By what they consist of. */
export const HUGE_FILES: Record<string, () => string> = {
  lists: () => listOf('[]'),
  objects: () => listOf('{}'),
  numbers: () => listOf('1'),
  texts: () => listOf('""'),
  'nested lists': () => listOf('[[[[[]]]]]'),
  'fields of one object': () => `{${HEAD},"x":{${numberedFields()}}}`,
  'bad records': () => recordsOf('{"id":1}'),
  'empty records': () => recordsOf('{}'),
  'one answer again and again': repeatedAnswer,
  'one text': () => `{${HEAD},"x":"${'x'.repeat(ROOM)}"}`,
  'one escaped text': () => `{${HEAD},"x":"${'\\u00e4'.repeat(ROOM / 6)}"}`,
  'lists, cut off': () => listOf('[]').slice(0, -3),
  'line feeds and a slip': () => `${'\n'.repeat(ROOM)}x`,
  'opening brackets': () => '['.repeat(ROOM),
  'closing brackets': () => `[${'}'.repeat(ROOM)}`,
  colons: () => `[${':'.repeat(ROOM)}`,
  'words without quotes': () => `[${'x '.repeat(ROOM / 2)}`,
};

/** Short ones, so that there are many. */
function numberedFields(): string {
  const fields: string[] = [];
  for (let length = 0, number = 0; length < ROOM; number += 1) {
    const field = `"${number.toString(36)}":1`;
    fields.push(field);
    length += field.length + 1;
  }
  return fields.join(',');
}
