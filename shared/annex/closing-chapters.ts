/** What follows the measures: what is planned, and where processing takes place. */
import { shortDate } from './annex-date.ts';
import type { AnnexContext } from './annex-input.ts';
import { fillPlaces } from './annex-texts.ts';
import { plain } from './document.ts';
import { measureBlock } from './measures-chapter.ts';
import { type Draft, heading } from './numbering.ts';
import type { AnsweredMeasure, Section } from './sections.ts';
import { isGeneral, targetParts } from './target-parts.ts';
import { siteName, usedSites } from './targets.ts';

/** Planned measures are printed here only, with the box empty and the date. */
export function plannedChapter(context: AnnexContext, sections: readonly Section[]): Draft[] {
  const words = context.texts.planned;
  const planned = sections.flatMap(plannedIn);
  if (planned.length === 0) return [];
  const listed = (measures: readonly AnsweredMeasure[]) =>
    measures.map((it) => measureBlock(it, context, dueText(it, context)));
  return [
    heading(1, words.heading),
    { kind: 'paragraph', style: 'intro', inlines: plain(words.intro) },
    ...listed(planned.filter(isGeneral)),
    ...targetParts(planned, context, { level: 2, blocks: listed, listed }),
  ];
}

const plannedIn = (section: Section): AnsweredMeasure[] => [...section.planned, ...section.children.flatMap(plannedIn)];

function dueText({ assessment }: AnsweredMeasure, { texts }: AnnexContext): string {
  const date = shortDate(assessment.plannedFor, texts.language);
  return date ? fillPlaces(texts.planned.due, { date }) : texts.planned.noDate;
}

/** The sites of the operation; columns that say nothing of any of them are left out. Without sites there is no chapter. */
export function sitesChapter(context: AnnexContext): Draft[] {
  const { texts } = context;
  const words = texts.sites;
  const sites = usedSites(context);
  if (sites.length === 0) return [];
  const all = [
    { title: words.name, weight: 3, cells: sites.map((it) => siteName(it, texts)) },
    { title: words.kind, weight: 2.5, cells: sites.map(({ kind }) => texts.siteKinds[kind]) },
    { title: words.address, weight: 3.5, cells: sites.map(({ address }) => address.trim()) },
    { title: words.operator, weight: 3, cells: sites.map(({ operator }) => operator.trim()) },
    { title: words.certificate, weight: 3, cells: sites.map((it) => certificateText(it, context)) },
  ];
  const columns = all.filter(({ cells }) => cells.some(Boolean));
  const width = columns.reduce((sum, { weight }) => sum + weight, 0);
  return [
    heading(1, words.heading),
    { kind: 'paragraph', style: 'intro', inlines: plain(words.intro) },
    {
      kind: 'table',
      title: words.heading,
      description: words.description,
      columns: columns.map(({ title, weight }) => ({ title, share: weight / width })),
      hasHead: true,
      hasRowTitles: false,
      rows: sites.map((_, row) => columns.map(({ cells }) => plain(cells[row] || '–'))),
    },
  ];
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
