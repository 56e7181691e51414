/** What is written and what is typed, brought to the same letters; and back, to mark what was found. */
import { fold, foldUmlauts } from '../../../../../shared/lib/fold.ts';

/** Hyphens part words for the eye only: "Mehr-Faktor" is also found as "mehrfaktor". */
const HYPHENS = /[-\u00AD\u2010\u2011]/g;

/** A text by both foldings of umlauts: a word is in it when one of them has it. */
export type Folded = readonly [plain: string, twoLetters: string];

/** For matches anywhere inside words. */
export function foldedBoth(text: string): Folded {
  const joined = text.replace(HYPHENS, '');
  return [fold(joined), foldUmlauts(joined)];
}

/** Letters of a text after folding, each with the sign of the text that it stands for. */
export interface Letters {
  text: string;
  /** Where that sign begins and ends in the original, for each letter. */
  signs: readonly (readonly [from: number, to: number])[];
}

/** The same as `foldedBoth`, letter by letter. */
export function lettersOf(text: string): readonly [Letters, Letters] {
  const letters: { letter: string; sign: [number, number] }[] = [];
  let index = 0;
  for (const sign of text) {
    const end = index + sign.length;
    for (const letter of foldedSign(sign).split('')) letters.push({ letter, sign: [index, end] });
    index = end;
  }
  const isUmlautEnd = (letter: string, place: number) =>
    letter === 'e' && 'aou'.includes(letters[place - 1]?.letter ?? '-');
  const joined = (those: typeof letters): Letters => ({
    text: those.map(({ letter }) => letter).join(''),
    signs: those.map(({ sign }) => sign),
  });
  return [joined(letters), joined(letters.filter(({ letter }, place) => !isUmlautEnd(letter, place)))];
}

/** Most signs are letters without accents, for which the whole folding would take many times as long. */
const foldedSign = (sign: string): string =>
  sign < '\u0080' && sign !== '-' ? sign.toLowerCase() : fold(sign.replace(HYPHENS, ''));
