/** Looks for the words of many rules at once: a text is read once, however many rules there are. */
import type { RuleId } from '../../domain/ids.ts';
import type { Mark } from '../finding.ts';
import type { Rule, WordRule } from '../rule.ts';
import { clausesOf } from './clauses.ts';
import { DETECTORS } from './detectors/detectors.ts';
import { NEGATED_IN_CLAUSE } from './negation.ts';
import { isTechnical, notNegated, sentencesInCapitals, tokensIn } from './spared.ts';
import { endOfTerm, keyOf, keysOf, type Term, termOf } from './terms.ts';
import { type Token, tokensOf } from './tokens.ts';

export type WordHits = ReadonlyMap<RuleId, readonly Mark[]>;
type Searched = Pick<Rule, 'id'> & { finds: WordRule };
/** Terms by how they begin, with the rule they belong to. */
type Terms = Map<string, { ruleId: RuleId; term: Term }[]>;
interface Hit extends Mark {
  sentence: number;
  /** Index of the token it begins with. */
  at: number;
}
type OnHit = (ruleId: RuleId, hit: Hit) => void;

/** Characters of the texts whose hits are kept. The notes of many large cases fit in. */
const MOST_KNOWN = 10_000_000;
const NOTHING: WordHits = new Map();
const NO_TERMS: readonly never[] = [];

export class WordSearch {
  /** Texts read and words compared so far: what a search costs, told without a clock. */
  readonly cost = { texts: 0, comparisons: 0 };
  readonly #rules: readonly Searched[];
  readonly #finds: ReadonlyMap<RuleId, WordRule>;
  readonly #terms: Terms = new Map();
  /** Looked for only in sentences in which their rule has found something. */
  readonly #unless = new Map<RuleId, Terms>();
  readonly #unlessInClause = new Map<RuleId, Terms>();
  readonly #known = new Map<string, WordHits>();
  #kept = 0;

  constructor(rules: readonly Searched[]) {
    this.#rules = rules;
    this.#finds = new Map(rules.map(({ id, finds }) => [id, finds]));
    for (const { id, finds } of rules) {
      for (const phrase of finds.terms ?? []) addTerm(this.#terms, id, termOf(phrase, finds.exactCase ?? false));
      const inClause = [...(finds.unlessInClause ?? []), ...(finds.unlessNegated ? NEGATED_IN_CLAUSE : [])];
      addExcuses(this.#unless, id, finds.unless ?? []);
      addExcuses(this.#unlessInClause, id, inClause);
    }
  }

  /** Marks by rule: in order, not overlapping. A text that is known is not read again. */
  hits(text: string): WordHits {
    if (text.trim() === '') return NOTHING;
    const known = this.#known.get(text);
    if (known) return known;
    const hits = this.#read(text);
    this.#keep(text, hits);
    return hits;
  }

  #keep(text: string, hits: WordHits): void {
    this.#kept += text.length;
    if (this.#kept > MOST_KNOWN) {
      this.#known.clear();
      this.#kept = text.length;
    }
    this.#known.set(text, hits);
  }

  #read(text: string): WordHits {
    this.cost.texts += 1;
    const tokens = tokensOf(text);
    const found = new Map<RuleId, Hit[]>();
    this.#compare(tokens, this.#terms, (ruleId, hit) => addHit(found, ruleId, hit));
    for (const { id, finds } of this.#rules) {
      if (finds.detect) found.set(id, withSentences(DETECTORS[finds.detect](text), tokens));
    }
    const hits = new Map<RuleId, Mark[]>();
    for (const [id, all] of found) {
      const left = withoutSpared(this.#finds.get(id) ?? {}, this.#unspared(id, all, tokens), tokens);
      if (left.length > 0) {
        const marks = left.map(({ start, end }) => ({ start, end }));
        hits.set(id, marks);
      }
    }
    return hits.size === 0 ? NOTHING : hits;
  }

  /** @param within looks only at what begins in these sentences; absent: everywhere */
  #compare(tokens: readonly Token[], terms: Terms, onHit: OnHit, within?: ReadonlySet<number>): void {
    for (const [at, token] of tokens.entries()) {
      if (within && !within.has(token.sentence)) continue;
      for (const key of keysOf(token)) {
        for (const { ruleId, term } of terms.get(key) ?? NO_TERMS) {
          this.cost.comparisons += 1;
          const last = tokens[endOfTerm(term, tokens, at) - 1];
          if (last) onHit(ruleId, { start: token.start, end: last.end, sentence: token.sentence, at });
        }
      }
    }
  }

  #unspared(ruleId: RuleId, hits: readonly Hit[], tokens: readonly Token[]): readonly Hit[] {
    const inSentence = this.#excuses(this.#unless.get(ruleId), hits, tokens);
    const spared = new Set(inSentence.map(({ sentence }) => sentence));
    const left = hits.filter(({ sentence }) => !spared.has(sentence));
    const inClause = this.#excuses(this.#unlessInClause.get(ruleId), left, tokens);
    if (inClause.length === 0) return left;
    const inHits = new Set(left.flatMap((hit) => tokensIn(hit, hit.at, tokens)));
    const clauses = clausesOf(tokens, (token) => isTechnical(token, inHits));
    const sparedClauses = new Set(inClause.map(({ at }) => clauses[at]));
    return left.filter(({ at }) => !sparedClauses.has(clauses[at]));
  }

  /** What excuses stand in the sentences of hits. */
  #excuses(terms: Terms | undefined, hits: readonly Hit[], tokens: readonly Token[]): Hit[] {
    if (!terms || hits.length === 0) return [];
    const found: Hit[] = [];
    this.#compare(tokens, terms, (_, hit) => found.push(hit), new Set(hits.map(({ sentence }) => sentence)));
    return found;
  }
}

function addExcuses(byRule: Map<RuleId, Terms>, ruleId: RuleId, phrases: readonly string[]): void {
  const terms: Terms = new Map();
  for (const phrase of phrases) addTerm(terms, ruleId, termOf(phrase, false));
  if (terms.size > 0) byRule.set(ruleId, terms);
}

/** Without what its own surroundings excuse. */
function withoutSpared(finds: WordRule, hits: readonly Hit[], tokens: readonly Token[]): readonly Hit[] {
  if (hits.length === 0) return hits;
  const capitals = finds.unlessCapitals ? sentencesInCapitals(tokens) : new Set();
  const left = hits.filter(({ sentence }) => !capitals.has(sentence));
  return finds.unlessNegated ? notNegated(left, tokens) : left;
}

function addTerm(terms: Terms, ruleId: RuleId, term: Term): void {
  const key = keyOf(term);
  const known = terms.get(key);
  if (known) known.push({ ruleId, term });
  else terms.set(key, [{ ruleId, term }]);
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
    return { ...mark, sentence: tokens[at]?.sentence ?? 0, at };
  });
}
