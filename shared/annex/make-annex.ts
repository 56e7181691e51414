/** From catalogue and answers to the annex: the one place where it is decided what is printed where. */
import type { Chapter } from '../domain/layout.ts';
import { assertNever } from '../lib/assert-never.ts';
import { shortDate } from './annex-date.ts';
import { type AnnexContext, type AnnexInput, annexContext } from './annex-input.ts';
import { fillPlaces } from './annex-texts.ts';
import { plannedChapter, sitesChapter } from './closing-chapters.ts';
import { cover, information, versionHistory } from './cover.ts';
import type { AnnexDocument, AnnexProperties } from './document.ts';
import { introduction } from './introduction.ts';
import { measuresChapters } from './measures-chapter.ts';
import { type Draft, numbered } from './numbering.ts';
import { overview } from './overview.ts';
import { type Section, sectionsOf } from './sections.ts';
import { subProcessorsChapter } from './sub-processors.ts';

/** Pure: the same input makes the same annex, down to its date once a version has one. */
export function makeAnnex(input: AnnexInput): AnnexDocument {
  const context = annexContext(input);
  const sections = sectionsOf(context);
  return {
    language: context.texts.language,
    properties: properties(context),
    header: { left: fillPlaces(context.texts.running.left, { label: context.label }), right: versionLine(context) },
    footer: { left: footerText(context), pageOf: context.texts.running.pageOf },
    blocks: numbered(context.layout.chapters.flatMap((chapter) => drafts(chapter, context, sections))),
  };
}

function drafts(chapter: Chapter, context: AnnexContext, sections: readonly Section[]): Draft[] {
  switch (chapter.kind) {
    case 'cover':
      return cover(context);
    case 'information':
      return information(context);
    case 'versions':
      return versionHistory(context);
    case 'contents':
      return [{ kind: 'tableOfContents', title: context.texts.contents }];
    case 'introduction':
      return introduction(context, sections);
    case 'overview':
      return overview(context, sections);
    case 'measures':
      return measuresChapters(context, sections);
    case 'planned':
      return plannedChapter(context, sections);
    case 'sites':
      return sitesChapter(context);
    case 'subProcessors':
      return subProcessorsChapter(context);
    case 'parties':
    case 'text':
    case 'module':
    case 'partyMeasures':
    case 'contacts':
    case 'certificates':
    case 'signatures':
      return [];
    default:
      return assertNever(chapter);
  }
}

/** "Version 3.1 · Stand 15.11.2026". */
function versionLine({ version, asOf, texts }: AnnexContext): string {
  const number = version?.number ? [fillPlaces(texts.running.version, { number: version.number })] : [];
  return [...number, fillPlaces(texts.running.date, { date: shortDate(asOf, texts.language) })].join(' · ');
}

function footerText({ organisation, layout, texts }: AnnexContext): string {
  return [organisation.name, layout.confidential ? texts.document.confidential : ''].filter(Boolean).join(' · ');
}

function properties(context: AnnexContext): AnnexProperties {
  const { texts, label, organisation, operation, asOf } = context;
  return {
    title: `${label}: ${texts.document.title} ${texts.document.subtitle}`,
    subject: operation.name,
    keywords: texts.document.keywords,
    creator: organisation.name,
    description: versionLine(context),
    createdAt: `${asOf}T00:00:00.000Z`,
  };
}
