/** Looks for the words of many rules at once: a text is read once, however many rules there are. */
import type { RuleId } from '../../domain/ids.ts';
import type { Mark } from '../finding.ts';
import type { Rule, WordRule } from '../rule.ts';
import { DETECTORS } from './detectors/detectors.ts';
import { endOfTerm, keyOf, keysOf, type Term, termOf } from './terms.ts';
import { type Token, tokensOf } from './tokens.ts';

export type WordHits = ReadonlyMap<RuleId, readonly Mark[]>;
type Searched = Pick<Rule, 'id'> & { finds: WordRule };
interface Entry {
  ruleId: RuleId;
  term: Term;
  /** Where it stands, its rule finds nothing in the sentence. */
  isUnless: boolean;
}
interface Hit extends Mark {
  sentence: number;
}

/** Texts whose hits are kept. Notes of a large case fit in; what is looked at again and again stays fast. */
const MOST_KNOWN = 20_000;
const NOTHING: WordHits = new Map();

export class WordSearch {
  /** Texts read and words compared so far: what a search costs, told without a clock. */
  readonly cost = { texts: 0, comparisons: 0 };
  readonly #rules: readonly Searched[];
  readonly #entries = new Map<string, Entry[]>();
  readonly #known = new Map<string, WordHits>();

  constructor(rules: readonly Searched[]) {
    this.#rules = rules;
    for (const { id, finds } of rules) {
      for (const phrase of finds.terms ?? []) this.#add(id, termOf(phrase, finds.exactCase ?? false), false);
      for (const phrase of finds.unless ?? []) this.#add(id, termOf(phrase, false), true);
    }
  }

  /** Marks by rule: in order, not overlapping. A text that is known is not read again. */
  hits(text: string): WordHits {
    if (text.trim() === '') return NOTHING;
    const known = this.#known.get(text);
    if (known) return known;
    if (this.#known.size >= MOST_KNOWN) this.#known.clear();
    const hits = this.#read(text);
    this.#known.set(text, hits);
    return hits;
  }

  #add(ruleId: RuleId, term: Term, isUnless: boolean): void {
    const key = keyOf(term);
    this.#entries.set(key, [...(this.#entries.get(key) ?? []), { ruleId, term, isUnless }]);
  }

  #read(text: string): WordHits {
    this.cost.texts += 1;
    const tokens = tokensOf(text);
    const { found, spared } = this.#compared(tokens);
    for (const { id, finds } of this.#rules) {
      if (finds.detect) found.set(id, withSentences(DETECTORS[finds.detect](text), tokens));
    }
    const hits = new Map<RuleId, Mark[]>();
    for (const [id, all] of found) {
      const left = all.filter(({ sentence }) => !spared.get(id)?.has(sentence));
      if (left.length > 0)
        hits.set(
          id,
          left.map(({ start, end }) => ({ start, end })),
        );
    }
    return hits.size === 0 ? NOTHING : hits;
  }

  #compared(tokens: readonly Token[]) {
    const found = new Map<RuleId, Hit[]>();
    const spared = new Map<RuleId, Set<number>>();
    for (const [at, token] of tokens.entries()) {
      for (const { ruleId, term, isUnless } of keysOf(token).flatMap((key) => this.#entries.get(key) ?? [])) {
        this.cost.comparisons += 1;
        const end = endOfTerm(term, tokens, at);
        if (end < 0) continue;
        if (isUnless) spared.set(ruleId, (spared.get(ruleId) ?? new Set()).add(token.sentence));
        else
          addHit(found, ruleId, {
            start: token.start,
            end: tokens[end - 1]?.end ?? token.end,
            sentence: token.sentence,
          });
      }
    }
    return { found, spared };
  }
}

/** Hits come in the order of their beginnings; of those that overlap, the first and longest stays. */
function addHit(found: Map<RuleId, Hit[]>, ruleId: RuleId, hit: Hit): void {
  const hits = found.get(ruleId);
  const last = hits?.at(-1);
  if (!hits) found.set(ruleId, [hit]);
  else if (!last || hit.start >= last.end) hits.push(hit);
  else if (hit.start === last.start && hit.end > last.end) hits[hits.length - 1] = hit;
}

/** @param marks in order */
function withSentences(marks: readonly Mark[], tokens: readonly Token[]): Hit[] {
  let at = 0;
  return marks.map((mark) => {
    while ((tokens[at]?.end ?? Number.POSITIVE_INFINITY) <= mark.start) at += 1;
    return { ...mark, sentence: tokens[at]?.sentence ?? 0 };
  });
}
