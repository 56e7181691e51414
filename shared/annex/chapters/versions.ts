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
  const width = wanted.reduce((sum, column) => sum + WEIGHTS[column], 0);
  const columns = wanted.map((column) => ({ title: words[column], share: WEIGHTS[column] / width }));
  const rows = versions.map((version) => wanted.map((column) => plain(cell(column, version, context).trim() || '–')));
  return [
    heading(1, text),
    {
      kind: 'table',
      title: text,
      description: words.description,
      columns,
      hasHead: true,
      hasRowTitles: false,
      rows,
    },
  ];
}

function cell(
  column: Column,
  version: Version,
  { texts, versionStates, organisation, operation }: AnnexContext,
): string {
  if (column === 'date') return shortDate(version.date, texts.language);
  if (column !== 'state') return version[column];
  const state = versionStates?.[version.id];
  // Nobody outside accepts what an organisation hands out for itself.
  const isOwn = (operation.id as string) === organisation.id;
  return state ? texts.versionStates[isOwn && state === 'accepted' ? 'approved' : state] : '';
}
