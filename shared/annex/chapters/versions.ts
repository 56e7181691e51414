/** The version table. */
import type { ChapterOf } from '../../domain/layout.ts';
import type { Version } from '../../domain/records.ts';
import { shortDate } from '../annex-date.ts';
import type { AnnexContext } from '../annex-input.ts';
import { plain } from '../document.ts';
import { type Draft, heading } from '../numbering.ts';
import { chapterTitle } from './chapter-title.ts';

type Column = ChapterOf<'versions'>['columns'][number];
/** How wide the columns are in relation to each other. */
const WEIGHTS: Record<Column, number> = { number: 11, state: 14, date: 15, responsible: 20, change: 54 };

/** An annex without versions has none. */
export function versionsChapter(context: AnnexContext, { title, columns: wanted }: ChapterOf<'versions'>): Draft[] {
  const { versions, texts } = context;
  if (versions.length === 0) return [];
  const words = texts.versions;
  const text = chapterTitle(title, words.heading, context);
  const columns = wanted.filter((column) => column !== 'state' || wanted.length === 1 || hasStates(context));
  const width = columns.reduce((sum, column) => sum + WEIGHTS[column], 0);
  return [
    heading(1, text),
    {
      kind: 'table',
      title: text,
      description: words.description,
      columns: columns.map((column) => ({ title: words[column], share: WEIGHTS[column] / width })),
      hasHead: true,
      hasRowTitles: false,
      rows: versions.map((version) => columns.map((column) => plain(cell(column, version, context).trim() || '–'))),
    },
  ];
}

/** A column that says nothing of any version is left out. */
const hasStates = ({ versions, versionStates }: AnnexContext): boolean =>
  versions.some(({ id }) => versionStates?.[id] !== undefined);

function cell(column: Column, version: Version, { texts, versionStates }: AnnexContext): string {
  if (column === 'date') return shortDate(version.date, texts.language);
  if (column !== 'state') return version[column];
  const state = versionStates?.[version.id];
  return state ? texts.versionStates[state] : '';
}
