/** From catalogue and answers to the annex: the one place where it is decided what is printed where. */
import type { Chapter, LayoutContent } from '../domain/layout.ts';
import { assertNever } from '../lib/assert-never.ts';
import { shortDate } from './annex-date.ts';
import { type AnnexContext, type AnnexInput, annexContext } from './annex-input.ts';
import { fillPlaces } from './annex-texts.ts';
import { certificatesChapter } from './chapters/certificates.ts';
import { headed } from './chapters/chapter-heading.ts';
import { chapterTitle } from './chapters/chapter-title.ts';
import { contactsChapter } from './chapters/contacts.ts';
import { informationChapter } from './chapters/information.ts';
import { moduleChapter } from './chapters/module.ts';
import { partiesChapter } from './chapters/parties.ts';
import { mainPart } from './chapters/parts.ts';
import { partyMeasuresChapters } from './chapters/party-measures.ts';
import { signaturesChapter } from './chapters/signatures.ts';
import { textChapter } from './chapters/text-chapter.ts';
import { versionsChapter } from './chapters/versions.ts';
import { plannedChapter, sitesChapter } from './closing-chapters.ts';
import { cover } from './cover.ts';
import type { AnnexDocument, AnnexProperties } from './document.ts';
import { introduction } from './introduction.ts';
import { withLeadIns } from './lead-ins.ts';
import { measuresChapters } from './measures-chapter.ts';
import { type Draft, numbered } from './numbering.ts';
import { overview } from './overview.ts';
import { type Section, sectionsOf } from './sections.ts';
import { subProcessorsChapter } from './sub-processors.ts';

/** Pure: the same input makes the same annex, down to its date once a version has one. */
export function makeAnnex(input: AnnexInput): AnnexDocument {
  const context = annexContext(input);
  const content = contentOf(context);
  const drafts = context.layout.chapters.flatMap((chapter) => {
    const made = chapterDrafts(chapter, content);
    return 'heading' in chapter ? headed(made, chapter.heading) : made;
  });
  return {
    language: context.texts.language,
    properties: properties(context),
    header: { left: fillPlaces(context.texts.running.left, { label: context.label }), right: versionLine(context) },
    footer: { left: footerText(context), pageOf: context.texts.running.pageOf },
    blocks: withLeadIns(numbered(drafts, beginsOnNewPage(context.layout))),
  };
}

/** A title page and a contents list stand on pages of their own. */
const beginsOnNewPage = ({ chapters }: LayoutContent): boolean =>
  chapters.some((chapter) => (chapter.kind === 'cover' ? !chapter.compact : chapter.kind === 'contents'));

interface Content {
  context: AnnexContext;
  /** Everything that is printed, in whatever part. */
  all: readonly Section[];
  /** What stands in the chapter of measures. */
  main: AnnexContext;
  sections: readonly Section[];
}

function contentOf(context: AnnexContext): Content {
  const all = sectionsOf(context);
  const main = mainPart(context);
  return { context, all, main, sections: main === context ? all : sectionsOf(main) };
}

function chapterDrafts(chapter: Chapter, { context, all, main, sections }: Content): Draft[] {
  switch (chapter.kind) {
    case 'cover':
      return cover(context, chapter);
    case 'parties':
      return partiesChapter(context, chapter);
    case 'information':
      return informationChapter(context, chapter);
    case 'versions':
      return versionsChapter(context, chapter);
    case 'contents':
      return contents(chapter, context);
    case 'introduction':
      return introduction(context, all, chapter);
    case 'text':
      return textChapter(context, chapter);
    case 'overview':
      return overview(main, sections, chapter);
    case 'measures':
      return measuresChapters(main, sections, chapter);
    case 'module':
      return moduleChapter(context, chapter);
    case 'partyMeasures':
      return partyMeasuresChapters(context, chapter);
    case 'planned':
      return plannedChapter(context, all, chapter);
    case 'sites':
      return sitesChapter(context, chapter);
    case 'subProcessors':
      return subProcessorsChapter(context, chapter);
    case 'contacts':
      return contactsChapter(context, chapter);
    case 'certificates':
      return certificatesChapter(context, all, chapter);
    case 'signatures':
      return signaturesChapter(context, chapter);
    default:
      return assertNever(chapter);
  }
}

/** Two levels unless the layout wants more or less. */
function contents({ title, levels }: Extract<Chapter, { kind: 'contents' }>, context: AnnexContext): Draft[] {
  const text = chapterTitle(title, context.texts.contents, context);
  return [{ kind: 'tableOfContents', title: text, ...(levels === 2 ? {} : { levels }) }];
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
