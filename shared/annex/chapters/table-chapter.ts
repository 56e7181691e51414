import { type Inline, plain, type TableColumn } from '../document.ts';
import { type Draft, heading } from '../numbering.ts';

interface TableChapter {
  title: string;
  /** What stands above the table, and what screen readers say of it. */
  words: { intro: string; description: string };
  columns: TableColumn[];
  rows: Inline[][][];
}

/** A chapter that is one table with titled columns. Without rows there is none. */
export function tableChapter({ title, words, columns, rows }: TableChapter): Draft[] {
  if (rows.length === 0) return [];
  return [
    heading(1, title),
    { kind: 'paragraph', style: 'intro', inlines: plain(words.intro) },
    {
      kind: 'table',
      title,
      description: words.description,
      columns,
      hasHead: true,
      hasRowTitles: false,
      rows,
    },
  ];
}
