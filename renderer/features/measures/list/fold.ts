/** Folding for search: what people type and what is written come to the same letters. */

const MARKS = /\p{M}/gu;
const TWO_LETTERS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue' };

/** Lower case without accents: "Schlüssel" → "schlussel", "Größe" → "grosse". */
export function fold(text: string): string {
  return text.toLowerCase().replaceAll('ß', 'ss').normalize('NFD').replace(MARKS, '');
}

/**
 * All folded spellings of a word. Written in two letters an umlaut is one more spelling ("schluessel"), because not every
 * keyboard has it; folding "ue" away instead would break "Steuerung".
 */
export function spellings(word: string): string[] {
  const lower = word.toLowerCase().normalize('NFC');
  const folded = fold(lower);
  const twoLetters = fold(lower.replace(/[äöü]/g, (letter) => TWO_LETTERS[letter] ?? letter));
  return twoLetters === folded ? [folded] : [folded, twoLetters];
}
