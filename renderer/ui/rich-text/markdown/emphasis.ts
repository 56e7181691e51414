/**
 * Bold and italic in Markdown. Which markers are read as such depends on what stands beside them, and there are two kinds of
 * each: so a way of writing is tried, read back by the reader of the annex, and taken when it says the same.
 */
import type { Inline } from '../../../../shared/annex/document.ts';
import { noteBlocks } from '../../../../shared/annex/note-blocks.ts';
import { escaped } from './escaped.ts';
import {
  MARKS,
  type Mark,
  type StyledChar,
  stretches,
  styledText,
  withoutBlankEdges,
  withoutMarks,
  withoutPunctuationEdges,
} from './styled-text.ts';

const MARKERS = { bold: ['**', '__'], italic: ['*', '_'] } as const;
/** Which of the two to open first where both begin; without a word, the one that ends later. */
const ORDERS: readonly (readonly Mark[] | undefined)[] = [undefined, ['bold', 'italic'], ['italic', 'bold']];
/** So many stretches of bold or italic side by side may choose between their two markers; further ones take turns. */
const MOST_FREE = 4;

/** A character that is already written. */
type Written = StyledChar & { as: string };

/** What stands around a stretch; undefined at the edges of the text. */
interface Around {
  before: StyledChar | undefined;
  after: StyledChar | undefined;
}

/** Lines without blanks at their ends, as Markdown. Bold and italic never begin or end with a blank. */
export function withMarkers(lines: readonly StyledChar[]): string {
  const text = withoutBlankEdges(lines);
  const characters = escaped(text);
  let start = 0;
  const written = stretches(text, isMarked).map((stretch) => {
    const end = start + stretch.length;
    const around = { before: text[start - 1], after: text[end] };
    const plain = characters.slice(start, end).join('');
    start = end;
    return isMarked(stretch[0]) ? marked(stretch, around) : plain;
  });
  return written.join('');
}

const isMarked = (one: StyledChar | undefined): boolean => one !== undefined && (one.bold || one.italic);

/** What cannot be written exactly keeps its words, and as much of its type as can be written. */
function marked(stretch: readonly StyledChar[], around: Around): string {
  const wishes = [stretch, withoutPunctuationEdges(stretch)];
  for (const wish of wishes) {
    const found = asWished(wish, around);
    if (found !== undefined) return found;
  }
  return joined(inContext(withoutMarks(stretch), around).core);
}

/** The first way of writing that is read as it is meant, between the characters that stand around it. */
function asWished(wish: readonly StyledChar[], around: Around): string | undefined {
  const { before, core, after } = inContext(wish, around);
  const meant = asRead([...styledText([{ text: before.plain }]), ...wish, ...styledText([{ text: after.plain }])]);
  for (const way of ways(core)) {
    if (readBack(before.as + way + after.as) === meant) return way;
  }
  return undefined;
}

/** Stands for the words around, so that the neighbours of a stretch are not at the margin. */
const WORD = 'x';

function inContext(wish: readonly StyledChar[], { before, after }: Around) {
  const text = [...(before ? [before] : []), ...wish, ...(after ? [after] : [])];
  const characters = escaped(text);
  const written = text.map((one, index): Written => ({ ...one, as: characters[index] ?? '' }));
  const first = before && written.shift();
  const last = after && written.pop();
  return {
    before: isBlank(first) ? { as: '', plain: '' } : { as: WORD + first?.as, plain: WORD + first?.char },
    core: written,
    after: isBlank(last) ? { as: '', plain: '' } : { as: last?.as + WORD, plain: last?.char + WORD },
  };
}

const isBlank = (one: StyledChar | undefined): boolean => one === undefined || /\s/.test(one.char);
const joined = (text: readonly Written[]): string => text.map(({ as }) => as).join('');

/** All ways to put markers around a text, the most usual first. */
function* ways(text: readonly Written[]): Generator<string> {
  for (const order of ORDERS) {
    for (let bits = 0; bits < 2 ** MOST_FREE; bits += 1) {
      let count = 0;
      const nextKind = (): 0 | 1 => ((bits >> (count++ % MOST_FREE)) & 1 ? 1 : 0);
      yield nested(text, [], order, nextKind);
      if (bits + 1 >= 2 ** Math.min(count, MOST_FREE)) break;
    }
  }
}

/** Writes a text inside those marks that are `open` already. */
function nested(
  text: readonly Written[],
  open: readonly Mark[],
  order: readonly Mark[] | undefined,
  nextKind: () => 0 | 1,
): string {
  let written = '';
  for (let at = 0; at < text.length; ) {
    const rest = text.slice(at);
    const mark = nextMark(rest, open, order);
    if (!mark) {
      written += rest[0]?.as;
      at += 1;
      continue;
    }
    const length = lengthOf(mark, rest);
    const marker = MARKERS[mark][nextKind()];
    written += marker + nested(rest.slice(0, length), [...open, mark], order, nextKind) + marker;
    at += length;
  }
  return written;
}

function nextMark(
  rest: readonly Written[],
  open: readonly Mark[],
  order: readonly Mark[] | undefined,
): Mark | undefined {
  const begins = (order ?? MARKS).filter((mark) => rest[0]?.[mark] && !open.includes(mark));
  return order ? begins[0] : begins.toSorted((one, other) => lengthOf(other, rest) - lengthOf(one, rest))[0];
}

function lengthOf(mark: Mark, text: readonly Written[]): number {
  const end = text.findIndex((one) => !one[mark]);
  return end === -1 ? text.length : end;
}

/** What the annex would print, to be compared. */
function readBack(markdown: string): string {
  const blocks = noteBlocks(markdown);
  const [block] = blocks;
  return blocks.length === 1 && block?.kind === 'paragraph' ? asRead(styledText(block.inlines)) : '';
}

function asRead(text: readonly StyledChar[]): string {
  const inlines = stretches(text, ({ bold, italic }) => Number(bold) + 2 * Number(italic));
  return JSON.stringify(
    inlines.map((stretch): Inline => {
      const { bold = false, italic = false } = stretch[0] ?? {};
      return { text: stretch.map(({ char }) => char).join(''), bold, italic };
    }),
  );
}
