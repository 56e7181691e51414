/** Findings of rules about words. */
import type { RuleId } from '../../domain/ids.ts';
import { basisOf } from '../basis.ts';
import type { Finding, FindingsCase, Mark } from '../finding.ts';
import type { Rule, WordRule } from '../rule.ts';
import { type CaseText, caseTexts } from './case-texts.ts';
import { WordSearch } from './word-search.ts';

type WordedRule = Rule & { finds: WordRule };

export interface WordFinder {
  /** By rule: one finding per text, with all words that were found there. */
  findings(it: FindingsCase): ReadonlyMap<RuleId, readonly Finding[]>;
  /** What was read so far. */
  cost: WordSearch['cost'];
}

const finders = new WeakMap<readonly Rule[], WordFinder>();

/**
 * The finder of a set of rules, made once per set: texts that it knows are not read again, in whatever case they stand.
 *
 * @param rules of any kind; those about other things are passed over
 */
export function wordFinder(rules: readonly Rule[]): WordFinder {
  const known = finders.get(rules);
  if (known) return known;
  const made = newFinder(rules.filter((rule): rule is WordedRule => 'terms' in rule.finds || 'detect' in rule.finds));
  finders.set(rules, made);
  return made;
}

function newFinder(rules: readonly WordedRule[]): WordFinder {
  const search = new WordSearch(rules);
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  return {
    cost: search.cost,
    findings(it) {
      const found = new Map<RuleId, Finding[]>();
      for (const text of caseTexts(it)) {
        for (const [id, marks] of search.hits(text.text)) {
          const rule = byId.get(id);
          if (rule && concerns(rule.finds, text)) found.set(id, [...(found.get(id) ?? []), finding(rule, text, marks)]);
        }
      }
      return found;
    },
  };
}

function concerns({ detect, language, measures }: WordRule, text: CaseText): boolean {
  if (text.isValue && (detect === 'personName' || detect === 'emailAddress')) return false;
  if (language && text.language && language !== text.language) return false;
  return !measures || (text.place.kind === 'measure' && measures.some((id) => id === text.place.id));
}

/** An acceptance rests on the words: it holds as long as no others are found in that place. */
function finding({ id, severity }: Rule, { place, text }: CaseText, marks: readonly Mark[]): Finding {
  const words = [...new Set(marks.map(({ start, end }) => text.slice(start, end)))];
  const basis = basisOf(new Map([['words', [...words].sort()]]));
  return { ruleId: id, severity, place, basis, params: { words: words.join(', ') }, marks };
}
