/**
 * One table over all areas: how many measures are in place. A measure counts once, whatever it is answered for; what is
 * open or not implemented does not count.
 */
import type { ChapterOf } from '../domain/layout.ts';
import type { AnnexContext } from './annex-input.ts';
import { fillPlaces } from './annex-texts.ts';
import type { CountedMeasure } from './answers.ts';
import { chapterTitle } from './chapters/chapter-title.ts';
import { tableChapter } from './chapters/table-chapter.ts';
import { plain } from './document.ts';
import type { Draft } from './numbering.ts';
import type { Section } from './sections.ts';

export function overview(
  context: AnnexContext,
  sections: readonly Section[],
  { title }: ChapterOf<'overview'>,
): Draft[] {
  const { texts } = context;
  const words = texts.overview;
  const rows = sections.flatMap((section) => rowsOf(section, context));
  return tableChapter({
    title: chapterTitle(title, words.heading, context),
    words,
    columns: [
      { title: words.area, share: 0.58 },
      { title: words.state, share: 0.42 },
    ],
    rows: rows.map((row) => row.map(plain)),
  });
}

function rowsOf(section: Section, context: AnnexContext): [string, string][] {
  const state = stateOf(section, context);
  const own: [string, string][] = state ? [[section.group.title[context.texts.language], state]] : [];
  return [...own, ...section.children.flatMap((child) => rowsOf(child, context))];
}

/** "12 umgesetzt, 1 teilweise umgesetzt, 2 geplant"; '' where there is nothing to count. */
function stateOf({ notRelevant, counted, references }: Section, { texts, layout }: AnnexContext): string {
  const words = texts.overview;
  if (notRelevant) return words.notRelevant;
  const own = counted.filter(({ isClients }) => !isClients);
  const withStatus = (wanted: CountedMeasure['status']) => own.filter(({ status }) => status === wanted).length;
  const counts = [
    [words.implemented, withStatus('implemented')],
    [words.partial, withStatus('partial')],
    [words.clients, counted.length - own.length],
    [words.referred, references.length],
    [words.planned, layout.chapters.some(({ kind }) => kind === 'planned') ? withStatus('planned') : 0],
  ] as const;
  return counts.flatMap(([form, n]) => (n > 0 ? [fillPlaces(form, { n: String(n) })] : [])).join(', ');
}
