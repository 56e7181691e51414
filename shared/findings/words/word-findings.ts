/** Findings of rules about words. */
import type { RuleId } from '../../domain/ids.ts';
import { Blocks } from '../../lib/in-blocks.ts';
import { onceForEach } from '../../lib/once-for-each.ts';
import { basisOf } from '../basis.ts';
import type { Finding, FindingsCase, Mark } from '../finding.ts';
import type { Rule, WordRule } from '../rule.ts';
import { type CaseText, type CaseTexts, caseTexts } from './case-texts.ts';
import { WordSearch } from './word-search.ts';

const MOST_NAMED = 5;
type WordedRule = Rule & { finds: WordRule };

export interface WordFinder {
  /** By rule: one finding per text, with all words that were found there. One step per text. */
  steps(it: FindingsCase): Generator<void, ReadonlyMap<RuleId, readonly Finding[]>>;
  /** Of one text alone, wherever it comes from. */
  findingsIn(text: CaseText): readonly Finding[];
  /** What was read so far. */
  cost: WordSearch['cost'];
}

const bySet = new WeakMap<readonly Rule[], WordFinder>();
/** Sets come and go, with other rules beside these: what the same word rules have read is kept by the first of them. */
const byFirst = new WeakMap<WordedRule, { rules: readonly WordedRule[]; finder: WordFinder }>();

/**
 * The finder of a set of rules: texts that it knows are not read again, in whatever case they stand.
 *
 * @param rules of any kind; those about other things are passed over
 */
export function wordFinder(rules: readonly Rule[]): WordFinder {
  const finder = bySet.get(rules) ?? sharedFinder(rules.filter(isWorded));
  bySet.set(rules, finder);
  return finder;
}

const isWorded = (rule: Rule): rule is WordedRule => 'terms' in rule.finds || 'detect' in rule.finds;

function sharedFinder(rules: readonly WordedRule[]): WordFinder {
  const [first] = rules;
  if (!first) return newFinder(rules);
  const known = byFirst.get(first);
  if (known?.rules.length === rules.length && rules.every((rule, at) => rule === known.rules[at])) return known.finder;
  const finder = newFinder(rules);
  byFirst.set(first, { rules, finder });
  return finder;
}

function newFinder(rules: readonly WordedRule[]): WordFinder {
  const search = new WordSearch(rules);
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const findingsIn = onceForEach((text: CaseText): readonly Finding[] =>
    [...search.hits(text.text)].flatMap(([id, marks]) => {
      const rule = byId.get(id);
      return rule && concerns(rule.finds, text) ? [finding(rule, text, marks)] : [];
    }),
  );
  const known = new Blocks<CaseTexts, undefined, Finding>();
  return {
    cost: search.cost,
    findingsIn,
    *steps(it) {
      const found = new Map<RuleId, Finding[]>();
      for (const { parts, values } of known.of(yield* caseTexts(it), undefined)) {
        const inBlock = values ?? (yield* read(parts));
        if (!values) known.keep(parts, undefined, inBlock);
        for (const finding of inBlock) addTo(found, finding);
        yield;
      }
      return found;
    },
  };

  function* read(parts: readonly CaseTexts[]): Generator<void, Finding[]> {
    const findings: Finding[] = [];
    for (const text of parts.flat()) {
      findings.push(...findingsIn(text));
      yield;
    }
    return findings;
  }
}

function addTo(found: Map<RuleId, Finding[]>, finding: Finding): void {
  const others = found.get(finding.ruleId);
  if (others) others.push(finding);
  else found.set(finding.ruleId, [finding]);
}

/** Details that a value may have to hold ("who may give instructions"). */
const FIT_FOR_VALUES: readonly WordRule['detect'][] = ['personName', 'emailAddress', 'phoneNumber'];

function concerns({ detect, language, measures, exceptMeasures = [] }: WordRule, text: CaseText): boolean {
  if (text.isValue && detect && FIT_FOR_VALUES.includes(detect)) return false;
  if (language && text.language && language !== text.language) return false;
  const isAbout = (ids: readonly string[]) => text.place.kind === 'measure' && ids.includes(text.place.id);
  return !isAbout(exceptMeasures) && (!measures || isAbout(measures));
}

/** An acceptance rests on the words: it holds as long as the same ones are found in that place, wherever in the text. */
function finding(rule: Rule, { place, text }: CaseText, marks: readonly Mark[]): Finding {
  const words = [...new Set(marks.map(({ start, end }) => text.slice(start, end)))];
  const basis = basisOf(rule, new Map([['words', words]]));
  return {
    ruleId: rule.id,
    severity: rule.severity,
    place,
    basis,
    looked: { words },
    params: { words: named(words) },
    marks,
  };
}

/** A message names a few of the words; the marks show all. */
const named = (words: readonly string[]): string =>
  [...words.slice(0, MOST_NAMED), ...(words.length > MOST_NAMED ? ['…'] : [])].join(', ');
