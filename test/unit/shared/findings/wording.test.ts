import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { rulesFileSchema } from '../../../../shared/findings/rule.ts';
import { branchesOf } from '../../../../shared/findings/rule-set.ts';
import { WordSearch } from '../../../../shared/findings/words/word-search.ts';
import { WORDING_CASES } from './wording-cases.ts';

const file = path.resolve(import.meta.dirname, '../../../../catalog/rules/wording.json');
const branches = rulesFileSchema.parse(JSON.parse(readFileSync(file, 'utf8'))).flatMap(branchesOf);
const search = new WordSearch(
  branches.flatMap(({ id, finds }) => ('at' in finds || 'check' in finds ? [] : [{ id, finds }])),
);

/** What stands between guillemets is what the rule is to mark. */
function marked(text: string) {
  const expected = [...text.matchAll(/«([^»]*)»/g)].map(([, words]) => words);
  return { plain: text.replace(/[«»]/g, ''), expected };
}

function wordsFound(ruleId: string, text: string): string[] {
  const marks = [...search.hits(text)].find(([id]) => id === ruleId)?.[1] ?? [];
  return marks.map(({ start, end }) => text.slice(start, end));
}

it('has cases for every branch of the delivered word rules, and for no others', () => {
  expect(Object.keys(WORDING_CASES).sort()).toEqual(branches.map(({ id }) => id as string).sort());
});

it('has no two branches of one id, and says its words or that it does not', () => {
  expect(new Set(branches.map(({ id }) => id)).size).toBe(branches.length);
  for (const { message, id } of branches) {
    expect(message.de.includes('{words}'), id).toBe(message.en.includes('{words}'));
  }
});

describe.each(Object.entries(WORDING_CASES))('%s', (ruleId, { hits, misses }) => {
  it.each(hits)('finds the words in: %s', (text) => {
    const { plain, expected } = marked(text);
    expect(expected).not.toEqual([]);
    expect(wordsFound(ruleId, plain)).toEqual(expected);
  });

  it.each(misses)('finds nothing in: %s', (text) => {
    expect(wordsFound(ruleId, text)).toEqual([]);
  });
});
