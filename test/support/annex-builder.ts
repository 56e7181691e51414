/** Short words for writing an AnnexDocument in a test; headings number themselves. */
import type {
  Block,
  Heading,
  Inline,
  ListItem,
  MeasureBlock,
  NoteBlock,
  ParagraphStyle,
} from '../../shared/annex/document.ts';
import { plain } from '../../shared/annex/document.ts';
import { measureIdSchema } from '../../shared/domain/ids.ts';

export const paragraph = (style: ParagraphStyle, ...inlines: Inline[]): Block => ({
  kind: 'paragraph',
  style,
  inlines,
});
export const body = (text: string): Block => paragraph('body', { text });
export const heading = (
  level: Heading['level'],
  number: string,
  text: string,
  more: Pick<Heading, 'numbering' | 'restart'> = {},
): Block => ({
  kind: 'heading',
  level,
  number,
  text,
  ...more,
});
export const note = (text: string): NoteBlock => ({ kind: 'paragraph', inlines: plain(text) });
export const item = (text: string, ...children: ListItem[]): ListItem => ({ inlines: plain(text), children });
export const noteList = (...items: ListItem[]): NoteBlock => ({ kind: 'list', items });
export const purpose = (label: string, text: string): Block =>
  paragraph('purpose', { text: label, label: true }, { text: ` ${text}` });

export function measure(id: string, text: string, more: Partial<MeasureBlock> = {}): MeasureBlock {
  return {
    kind: 'measure',
    measureId: measureIdSchema.parse(id),
    checked: true,
    inlines: plain(text),
    note: [],
    ...more,
  };
}

interface TableInput {
  title: string;
  description?: string;
  /** Title and share of each column. */
  columns: readonly (readonly [string, number])[];
  hasHead?: boolean;
  hasRowTitles?: boolean;
  rows: readonly (readonly string[])[];
}

export function table({
  title,
  description = title,
  columns,
  hasHead = true,
  hasRowTitles = false,
  rows,
}: TableInput): Block {
  return {
    kind: 'table',
    title,
    description,
    columns: columns.map(([name, share]) => ({ title: name, share })),
    hasHead,
    hasRowTitles,
    rows: rows.map((row) => row.map(plain)),
  };
}

/** A function for headings that counts "1", "1.1", "1.1.1" as the annex does. */
export function headingCounter(): (level: Heading['level'], text: string, pageBreak?: boolean) => Heading {
  const counts: [number, number, number] = [0, 0, 0];
  return (level, text, pageBreak) => {
    counts[level - 1] = (counts[level - 1] ?? 0) + 1;
    counts.fill(0, level);
    return {
      kind: 'heading',
      level,
      number: counts.slice(0, level).join('.'),
      text,
      ...(pageBreak ? { pageBreak } : {}),
    };
  };
}
