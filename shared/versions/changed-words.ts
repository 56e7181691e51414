/** The two cells of a change, word by word: what only one of the versions says is set apart. */
import { shortDate } from '../annex/annex-date.ts';
import { type Inline, plain } from '../annex/document.ts';
import { wordDifference } from '../lib/word-difference.ts';
import type { Change, PartChange } from './change.ts';
import type { ComparisonTexts } from './comparison-texts.ts';

export interface Cells {
  before: Inline[];
  after: Inline[];
}

/** Of what is new or gone, all of it; else each part on a line of its own, behind its name. */
export function cellsOf(change: Change, texts: ComparisonTexts): Cells {
  const { language, nothing } = texts;
  if (change.parts.length === 0) {
    return { before: plain(change.before[language] || nothing), after: plain(change.after[language] || nothing) };
  }
  const parts = change.parts.map((part) => partCells(part, change.parts.length > 1 || part.what !== 'text', texts));
  return { before: inLines(parts.map(({ before }) => before)), after: inLines(parts.map(({ after }) => after)) };
}

/** How a part reads in one version; '' where it says nothing. */
export function partText(part: PartChange, side: 'before' | 'after', texts: ComparisonTexts): string {
  const text = part[side][texts.language];
  if (part.what === 'status') return texts.statuses[text as keyof ComparisonTexts['statuses']];
  return part.what === 'plannedFor' ? shortDate(text, texts.language) : text;
}

export function partLabel({ what, label }: PartChange, { language, parts }: ComparisonTexts): string {
  return what === 'value' ? label[language] || parts.value : parts[what];
}

function partCells(part: PartChange, isNamed: boolean, texts: ComparisonTexts): Cells {
  const [before, after] = [partText(part, 'before', texts), partText(part, 'after', texts)];
  const name: Inline[] = isNamed ? [{ text: `${partLabel(part, texts)}: ` }] : [];
  // How a measure stands is one word: half of it would read like the opposite.
  const runs = before && after && part.what !== 'status' ? wordDifference(before, after) : undefined;
  const side = (text: string, left: 'added' | 'removed', marked: Pick<Inline, 'bold' | 'italic'>): Inline[] => {
    if (!text) return plain(texts.nothing);
    if (!runs) return [{ text, ...marked }];
    return runs
      .filter(({ kind }) => kind !== left)
      .map(({ kind, text: run }) => (kind === 'same' ? { text: run } : { text: run, ...marked }));
  };
  return {
    before: [...name, ...side(before, 'added', { italic: true })],
    after: [...name, ...side(after, 'removed', { bold: true })],
  };
}

const inLines = (lines: readonly Inline[][]): Inline[] =>
  lines.flatMap((line, index) => (index > 0 ? [{ text: '\n' }, ...line] : line));
