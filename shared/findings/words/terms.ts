/** The terms of word rules, made ready for comparing. No regular expression is made of what users write. */
import { ANY_LETTERS, type Token, tokensOf } from './tokens.ts';

/** A phrase: a word or sign after the other. */
export interface Term {
  parts: readonly Part[];
  isExact: boolean;
}

interface Part {
  /** What stands between its stars; without any, just one. */
  pieces: readonly string[];
  isWord: boolean;
}

/** @param isExact small and capital letters count */
export function termOf(phrase: string, isExact: boolean): Term {
  const parts = tokensOf(phrase.replaceAll('*', ANY_LETTERS)).map((token) => ({
    pieces: (isExact ? token.exact : token.folded).split(ANY_LETTERS),
    isWord: token.isWord,
  }));
  return { parts, isExact };
}

/** By what terms are looked up that may begin with a word: the word itself, its first letter, or '' for any. */
export function keyOf({ parts, isExact }: Term): string {
  const [first = '', ...further] = parts[0]?.pieces ?? [];
  const start = isExact ? first.toLowerCase().replaceAll('ß', 'ss') : first;
  return further.length === 0 ? `=${start}` : start.charAt(0);
}

/** The same, of a word in a text. */
export const keysOf = ({ folded }: Token): readonly string[] => [`=${folded}`, folded.charAt(0), ''];

/** Index behind the last token of the term that begins at `at`; -1 when none does. */
export function endOfTerm({ parts, isExact }: Term, tokens: readonly Token[], at: number): number {
  for (const [index, part] of parts.entries()) {
    const token = tokens[at + index];
    if (!token || token.isWord !== part.isWord) return -1;
    if (index > 0 && !follows(token, tokens[at + index - 1])) return -1;
    if (!fits(part.pieces, isExact ? token.exact : token.folded)) return -1;
  }
  return parts.length === 0 ? -1 : at + parts.length;
}

/** Spaces around signs are free: "§9", "a. F.". */
const follows = (token: Token, before: Token | undefined): boolean =>
  token.gap === 'joint' || (token.gap === 'none' && !(token.isWord && before?.isWord));

/** Whether a word has these pieces in this order, the first at its beginning and the last at its end. */
function fits(pieces: readonly string[], word: string): boolean {
  const first = pieces[0] ?? '';
  if (pieces.length === 1) return word === first;
  const last = pieces.at(-1) ?? '';
  if (word.length < first.length + last.length || !word.startsWith(first) || !word.endsWith(last)) return false;
  const end = word.length - last.length;
  let from = first.length;
  for (const piece of pieces.slice(1, -1)) {
    const found = word.indexOf(piece, from);
    if (found < 0 || found + piece.length > end) return false;
    from = found + piece.length;
  }
  return true;
}
