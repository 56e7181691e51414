/** Whether words that a rule looks for are excused by what stands right around them. Takes as many steps as the text has words. */
import { NEGATED_BEFORE } from './negation.ts';
import { endOfTerm, type Term, termOf } from './terms.ts';
import type { Token } from './tokens.ts';

interface Spot {
  start: number;
  end: number;
}

let known: readonly Term[] | undefined;

/** Made when the first text is read: taking these words apart would hold up the first picture of the app. */
function negatedBefore(): readonly Term[] {
  known ??= NEGATED_BEFORE.map((phrase) => termOf(phrase, false));
  return known;
}

const JOINING = new Set(['und', 'oder', 'noch', 'and', 'or', 'nor', ',', '/']);
const QUOTES = '„“”"‚‘’»«(';
/** Words between two joining ones ("SSL 3.0 und TLS 1.0"), and short forms in a row. */
const MOST_JOINED = 4;
const MOST_IN_A_ROW = 8;

/** Hits of which the sentence does not say right before that they are not there. A "no" goes for all in a row: "no FTP or Telnet". */
export function notNegated<T extends Spot>(hits: readonly T[], tokens: readonly Token[]): readonly T[] {
  if (hits.length === 0) return hits;
  const indices = new Map(tokens.map(({ start }, at) => [start, at]));
  const indexOf = ({ start }: Spot) => indices.get(start) ?? 0;
  const inHits = new Set(hits.flatMap((hit) => tokensIn(hit, indexOf(hit), tokens)));
  return hits.filter((hit) => !isNegated(tokens, indexOf(hit), inHits));
}

/** The tokens of a hit. @param first index of the one it begins with */
export function tokensIn({ end }: Spot, first: number, tokens: readonly Token[]): Token[] {
  const inside: Token[] = [];
  for (let at = first; (tokens[at]?.start ?? end) < end; at += 1) inside.push(tokens[at] as Token);
  return inside;
}

function isNegated(tokens: readonly Token[], at: number, inHits: ReadonlySet<Token>): boolean {
  let from: number | undefined = unquoted(tokens, at);
  for (let step = 0; step < MOST_IN_A_ROW && from !== undefined; step += 1) {
    if (endsWithNegation(tokens, from)) return true;
    const before = startOfJoined(tokens, from, inHits);
    from = before === undefined ? undefined : unquoted(tokens, before);
  }
  return false;
}

/** Whether one of the terms ends right before this token, in its sentence. */
function endsWithNegation(tokens: readonly Token[], at: number): boolean {
  const terms = negatedBefore();
  const longest = Math.max(...terms.map(({ parts }) => parts.length));
  for (let from = at - 1; from >= Math.max(0, at - longest); from -= 1) {
    if (tokens[from]?.sentence !== tokens[at]?.sentence) return false;
    if (terms.some((term) => endOfTerm(term, tokens, from) === at)) return true;
  }
  return false;
}

/** Where the short form begins that is joined to this one by "or" and the like; "a password or FTP" is another matter. */
function startOfJoined(tokens: readonly Token[], at: number, inHits: ReadonlySet<Token>): number | undefined {
  const joining = tokens[at - 1];
  if (!joining || joining.sentence !== tokens[at]?.sentence || !JOINING.has(joining.folded)) return undefined;
  let from = at - 1;
  while (at - from <= MOST_JOINED && isTechnical(tokens[from - 1], inHits)) from -= 1;
  return from === at - 1 ? undefined : from;
}

/** Part of another hit, or looking like "SSL", "MD5" and "1.0". */
export const isTechnical = (token: Token | undefined, inHits: ReadonlySet<Token>): boolean =>
  token !== undefined && (/\p{Lu}{2}|\d/u.test(token.exact) || inHits.has(token));

const unquoted = (tokens: readonly Token[], at: number): number =>
  QUOTES.includes(tokens[at - 1]?.exact ?? ' ') ? at - 1 : at;

/** Numbers of the sentences that have a long word and no small letter. */
export function sentencesInCapitals(tokens: readonly Token[]): ReadonlySet<number> {
  const withSmall = new Set<number>();
  const withLong = new Set<number>();
  for (const { exact, sentence } of tokens) {
    if (/\p{Ll}/u.test(exact.replaceAll('ß', ''))) withSmall.add(sentence);
    if (/^\p{L}{5,}$/u.test(exact)) withLong.add(sentence);
  }
  return new Set([...withLong].filter((sentence) => !withSmall.has(sentence)));
}
