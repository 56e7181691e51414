/**
 * Straight quotation marks become those of the language: „…“ in German, “…” in English.
 *
 * Only where a text leaves no doubt: all its marks come in pairs, each opens in front of a word and closes behind one.
 * `19" Rack`, `24"-Monitor`, `a="b"` and a mark that was forgotten stay as they were typed: an inch turned into a quotation
 * would say something else than the user did. Marks that were typed curly are the user's own choice, and single ones are
 * apostrophes, feet and minutes as often as not: neither is touched.
 */
import type { Language } from '../../domain/localised.ts';

const MARKS: Record<Language, readonly [opening: string, closing: string]> = { de: ['„', '“'], en: ['“', '”'] };
const OPENS = /^(?:|.*[\s([/–—-])$/su;
const BEGINS = /^[^\s.,;:!?)\]]/u;
const ENDS = /[^\s([]$/u;
const CLOSES = /^(?:|[\s.,;:!?)\]/…–—-].*)$/su;

export function quotes(text: string, language: Language): string {
  const pieces = text.split('"');
  if (pieces.length === 1 || pieces.length % 2 === 0 || !pieces.every(fits)) return text;
  const marks = MARKS[language];
  return pieces.map((piece, index) => (index === 0 ? piece : `${marks[(index - 1) % 2]}${piece}`)).join('');
}

/** Pieces alternate: without the marks, between two of them, without … */
function fits(piece: string, index: number, pieces: readonly string[]): boolean {
  if (index % 2 === 1) return BEGINS.test(piece) && ENDS.test(piece);
  const last = pieces.length - 1;
  return (index === 0 || CLOSES.test(piece)) && (index === last || OPENS.test(piece));
}
