/** Two texts side by side, line by line, with the words that only one of them has. */
import { diffArrays } from 'diff';
import type { Inline, ListItem } from '../../../shared/annex/document.ts';
import { noteBlocks } from '../../../shared/annex/note-blocks.ts';

/** Words set alike. */
export interface Piece {
  text: string;
  bold: boolean;
  italic: boolean;
  /** Which word of its text it begins with; no two pieces have the same. */
  at: number;
  /** The other text does not have it here. */
  isDifferent: boolean;
}

export interface Line {
  /** 0: a paragraph; 1 and more: a bullet of this level. */
  level: number;
  pieces: Piece[];
}

/** A word, white space, or the beginning of a line, as it is compared. */
interface Token {
  text: string;
  bold: boolean;
  italic: boolean;
  /** Set at the beginning of a line. */
  level?: number;
}

/** Notes are Markdown: bold is shown bold. Anything else is shown as typed; of a value, such as a date, all differs or nothing. */
export type TextFormat = 'note' | 'plain' | 'value';

export function comparedLines(one: string, other: string, format: TextFormat): [Line[], Line[]] {
  const [ones, others] = [tokensOf(one, format), tokensOf(other, format)];
  const isDifferent = differing(ones.map(signOf), others.map(signOf));
  return [linesOf(ones, isDifferent[0]), linesOf(others, isDifferent[1])];
}

function tokensOf(text: string, format: TextFormat): Token[] {
  if (format === 'note')
    return noteBlocks(text).flatMap((block) =>
      block.kind === 'paragraph' ? line(0, block.inlines) : block.items.flatMap((item) => bullets(item, 1)),
    );
  if (format === 'value' && text !== '') return [lineStart(0), { text, bold: false, italic: false }];
  return text === '' ? [] : text.split('\n').flatMap((one) => line(0, [{ text: one }]));
}

const bullets = ({ inlines, children }: ListItem, level: number): Token[] => [
  ...line(level, inlines),
  ...children.flatMap((child) => bullets(child, level + 1)),
];

function line(level: number, inlines: readonly Inline[]): Token[] {
  const words = inlines.flatMap(({ text, bold = false, italic = false }) =>
    (text.match(/\s+|[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu) ?? []).map((word) => ({ text: word, bold, italic })),
  );
  return [lineStart(level), ...words];
}

const lineStart = (level: number): Token => ({ text: '', bold: false, italic: false, level });

const signOf = ({ text, bold, italic, level }: Token): string =>
  `${level ?? ''}|${bold ? 'b' : ''}${italic ? 'i' : ''}|${text}`;

/** Which of the tokens of either side the other one lacks. */
function differing(ones: string[], others: string[]): [boolean[], boolean[]] {
  const found: [boolean[], boolean[]] = [[], []];
  for (const { count, added, removed } of diffArrays(ones, others)) {
    const run = Array.from({ length: count ?? 0 }, () => Boolean(added || removed));
    if (!added) found[0].push(...run);
    if (!removed) found[1].push(...run);
  }
  return found;
}

function linesOf(tokens: readonly Token[], isDifferent: readonly boolean[]): Line[] {
  const lines: Line[] = [];
  for (const [index, { level, ...word }] of tokens.entries()) {
    const last = lines.at(-1);
    if (level !== undefined) lines.push({ level, pieces: [] });
    else if (last) append(last.pieces, { ...word, at: index, isDifferent: isDifferent[index] === true });
  }
  return lines;
}

function append(pieces: Piece[], piece: Piece): void {
  const last = pieces.at(-1);
  const isAlike = last?.bold === piece.bold && last.italic === piece.italic && last.isDifferent === piece.isDifferent;
  if (last && isAlike) last.text += piece.text;
  else pieces.push(piece);
}

export const isDifferent = ({ pieces }: Line): boolean => pieces.some((piece) => piece.isDifferent);
