/** Words of a text as the index has them. */
import { fold, foldUmlauts } from '../../../../../shared/lib/fold.ts';

/** A word by both foldings of umlauts. */
export interface Token {
  /** "schluessel" for "Schluessel". */
  plain: string;
  /** "schlussel" for "Schluessel" and "Schlüssel". */
  short: string;
}

/** Words that hyphens, dots or slashes tie together are one: "Mehr-Faktor-Anmeldung", "ORP.4.A8". */
const WORD = /[\p{L}\p{N}\p{M}]+(?:[-\u00AD\u2010\u2011./][\p{L}\p{N}\p{M}]+)*/gu;
const TIES = /[-\u00AD\u2010\u2011./]/g;

/** The words of a text as they are written, ties included. */
export function wordsIn(text: string): string[] {
  return text.match(WORD) ?? [];
}

/** A tied word as one and in its parts, so that it is found by both: mehrfaktoranmeldung, mehr, faktor, anmeldung. */
export function tokensOf(word: string): Token[] {
  const parts = word.split(TIES);
  const all = parts.length > 1 ? [parts.join(''), ...parts] : parts;
  return all.flatMap((part) => {
    const plain = fold(part);
    return plain === '' ? [] : [{ plain, short: foldUmlauts(part) }];
  });
}

/** A typed word without its ties, and in its parts where it has ties. */
export function typedToken(word: string): { whole: Token; parts: readonly string[] } {
  const joined = wordsIn(word).join('').replace(TIES, '');
  return { whole: { plain: fold(joined), short: foldUmlauts(joined) }, parts: tieParts(word) };
}

function tieParts(word: string): string[] {
  const parts = word.split(/[^\p{L}\p{N}\p{M}]+/u).filter((part) => part.length > 1);
  return parts.length > 1 ? parts : [];
}

/** From this length on, an ending is cut off; what is left has to say something. */
const SHORTEST_INFLECTED = 8;

/** Without its German ending: "passworter" → "passwort", "schulungen" → "schulung". Short words stay as they are. */
export function stem(word: string): string {
  return word.length < SHORTEST_INFLECTED ? word : word.replace(/(ern|en|er|es|e|n|s)$/, '');
}
