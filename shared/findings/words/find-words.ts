import { ruleIdSchema } from '../../domain/ids.ts';
import type { Mark } from '../finding.ts';
import type { WordRule } from '../rule.ts';
import { WordSearch } from './word-search.ts';

const ONLY = ruleIdSchema.parse('only');
const searches = new WeakMap<WordRule, WordSearch>();

/** The words that a rule finds fault with, in order and not overlapping, in UTF-16 units of the stored text. */
export function findWords(rule: WordRule, text: string): readonly Mark[] {
  const search = searches.get(rule) ?? new WordSearch([{ id: ONLY, finds: rule }]);
  searches.set(rule, search);
  return search.hits(text).get(ONLY) ?? [];
}
