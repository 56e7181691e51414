/**
 * A text as words and signs, each knowing where it stands in the stored Markdown. What only shows in print (emphasis, soft
 * hyphens, hyphens and spaces that do not break a line) neither hides a phrase nor makes one.
 */

export interface Token {
  /** In UTF-16 units of the text. */
  start: number;
  end: number;
  /** Without marks of emphasis and soft hyphens. */
  exact: string;
  /** For comparing without regard to capitals; ß as ss, as it is written in Switzerland. */
  folded: string;
  isWord: boolean;
  /** What stands before it: nothing, spaces or hyphens, or the end of a paragraph or of an item of a list. */
  gap: 'none' | 'joint' | 'break';
  /** In which sentence it stands, counted from 0. */
  sentence: number;
}

/** Stands for "any letters" in the words of a term; no text has it, as it is for private use. */
export const ANY_LETTERS = '\uE000';

const LETTERS = `[\\p{L}\\p{M}\\p{N}${ANY_LETTERS}]+`;
/** Inside a word: signs that do not show, emphasis of a part, `a_b`, and the point of a number. */
const INSIDE = '(?:[\\u00AD\\u200B]|\\*{1,3}|\\\\?_|(?<=\\d)[.,](?=\\d))';
/** Either side of `INSIDE` begins with what the other has not, so that there is one way only to read a word. */
const PIECE = new RegExp(`${LETTERS}(?:${INSIDE}${LETTERS})*|[^]`, 'gu');
const NOT_SHOWN = /[\u00AD\u200B*\\]/g;
const WORD = new RegExp(`^${LETTERS}`, 'u');
const HYPHENS = '-\u2010\u2011\u2013';
const BULLETS = '-*+\u2022';
const UNSEEN = '*_`\\\u00AD\u200B\uFEFF';
const SHORT_FORMS = new Set(
  'abs anh anl art bspw bzgl bzw ca dr etc evtl exkl gem ggf ggü inkl insb kap lit max mind min mr mrs ms nr prof resp sog std tel u usw vgl vs ziff zzgl e.g i.e approx incl no sec'.split(
    ' ',
  ),
);

/** Takes as many steps as the text has characters. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let gap: Token['gap'] = 'none';
  let isLineStart = true;
  let sentence = 0;
  for (const { 0: piece, index } of text.matchAll(PIECE)) {
    if (piece === '\n') {
      gap = isLineStart ? 'break' : widest(gap, 'joint');
      isLineStart = true;
    } else if (/^\s$/.test(piece)) gap = widest(gap, 'joint');
    else if (isLineStart && BULLETS.includes(piece) && /\s/.test(text.charAt(index + 1))) gap = 'break';
    else if (HYPHENS.includes(piece)) gap = widest(gap, 'joint');
    else if (!UNSEEN.includes(piece)) {
      const exact = piece.normalize('NFC').replace(NOT_SHOWN, '');
      const token = {
        start: index,
        end: index + piece.length,
        exact,
        folded: folded(exact),
        isWord: WORD.test(piece),
        gap,
      };
      if (isNewSentence(tokens, token)) sentence += 1;
      tokens.push({ ...token, sentence });
      gap = 'none';
      isLineStart = false;
    }
  }
  return tokens;
}

/** As two spellings of a word are the same. */
export const folded = (word: string): string => word.toLowerCase().replaceAll('ß', 'ss');

const widest = (one: Token['gap'], other: Token['gap']): Token['gap'] => (one === 'break' ? one : other);

/** Points of short forms ("z. B.") and of ordinals ("1. Quartal") do not end a sentence. */
function isNewSentence(before: readonly Token[], { gap, exact }: Pick<Token, 'gap' | 'exact'>): boolean {
  if (gap !== 'joint') return gap === 'break';
  const mark = before.at(-1)?.exact;
  if (mark === '!' || mark === '?') return true;
  if (mark !== '.') return false;
  const word = before.at(-2)?.folded ?? '';
  const isShort = word.length === 1 || SHORT_FORMS.has(word) || /^\d{1,2}$/.test(word);
  return !isShort && !/^\p{Ll}/u.test(exact);
}
