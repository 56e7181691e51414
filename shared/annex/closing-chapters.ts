/** What follows the measures: what is planned, and where processing takes place. */
import type { ChapterOf } from '../domain/layout.ts';
import { shortDate } from './annex-date.ts';
import type { AnnexContext } from './annex-input.ts';
import { fillPlaces } from './annex-texts.ts';
import { chapterTitle } from './chapters/chapter-title.ts';
import { tableChapter } from './chapters/table-chapter.ts';
import { plain } from './document.ts';
import { listed, measuresInForm } from './forms/measure-forms.ts';
import { groupStyle } from './group-style.ts';
import { type Draft, heading } from './numbering.ts';
import type { AnsweredMeasure, Section } from './sections.ts';
import { isGeneral, targetParts } from './target-parts.ts';
import { siteName, usedSites } from './targets.ts';

/** Planned measures are printed here only, with the box empty and the date. */
export function plannedChapter(
  context: AnnexContext,
  sections: readonly Section[],
  { title }: ChapterOf<'planned'>,
): Draft[] {
  const words = context.texts.planned;
  const planned = sections.flatMap(plannedIn);
  if (planned.length === 0) return [];
  const text = chapterTitle(title, words.heading, context);
  const style = { ...listed(groupStyle(context.layout)), sentences: false };
  return [
    heading(1, text),
    { kind: 'paragraph', style: 'intro', inlines: plain(words.intro) },
    ...measuresInForm(planned.filter(isGeneral), context, style, text),
    ...targetParts(planned, context, { siteLevel: 2, partyLevel: 2, numbering: {}, style }),
  ];
}

const plannedIn = (section: Section): AnsweredMeasure[] => [...section.planned, ...section.children.flatMap(plannedIn)];

/** The sites of the operation. Without any there is no chapter. */
export function sitesChapter(context: AnnexContext, { title }: ChapterOf<'sites'>): Draft[] {
  const { texts } = context;
  const words = texts.sites;
  const sites = usedSites(context);
  if (sites.length === 0) return [];
  const columns = [
    { title: words.name, weight: 3, cells: sites.map((it) => siteName(it, texts)) },
    { title: words.kind, weight: 2.5, cells: sites.map(({ kind }) => texts.siteKinds[kind]) },
    { title: words.address, weight: 3.5, cells: sites.map(({ address }) => address.trim()) },
    { title: words.operator, weight: 3, cells: sites.map(({ operator }) => operator.trim()) },
    { title: words.certificate, weight: 3, cells: sites.map((it) => certificateText(it, context)) },
  ];
  const width = columns.reduce((sum, { weight }) => sum + weight, 0);
  return tableChapter({
    title: chapterTitle(title, words.heading, context),
    words,
    columns: columns.map((column) => ({ title: column.title, share: column.weight / width })),
    rows: sites.map((_, row) => columns.map(({ cells }) => plain(cells[row] || '–'))),
  });
}

/** "ISO 27001, gültig bis 31.12.2027". */
function certificateText(
  { certificate, certificateUntil }: { certificate: string; certificateUntil: string },
  { texts }: AnnexContext,
): string {
  const name = certificate.trim();
  if (!name || !certificateUntil) return name;
  const date = shortDate(certificateUntil, texts.language);
  return fillPlaces(texts.sites.validUntil, { certificate: name, date });
}
