/** From catalogue and answers to the annex: the one place where it is decided what is printed where. */
import type { Chapter, LayoutContent } from '../domain/layout.ts';
import { assertNever } from '../lib/assert-never.ts';
import { shortDate } from './annex-date.ts';
import { type AnnexContext, type AnnexInput, annexContext } from './annex-input.ts';
import { fillPlaces } from './annex-texts.ts';
import { isInPlace, printedAnswers } from './answers.ts';
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
import { type AnnexDocument, type AnnexProperties, type Block, headingsOf } from './document.ts';
import { introduction } from './introduction.ts';
import { withLeadIns } from './lead-ins.ts';
import { measuresChapters } from './measures-chapter.ts';
import { type Draft, numbered } from './numbering.ts';
import { overview } from './overview.ts';
import { withSaidColumns } from './said-columns.ts';
import { type Section, sectionsOf } from './sections.ts';
import { ownChapter, severalIntroduction } from './several/chapters.ts';
import { type OwnPart, type SeveralParts, severalParts } from './several/parts.ts';
import { subProcessorsChapter } from './sub-processors.ts';

/** Pure: the same input makes the same annex, down to its date once a version has one. */
export function makeAnnex(input: AnnexInput): AnnexDocument {
  const context = annexContext(input);
  const content = contentOf(context, partsOf(context, input));
  const drafts = context.layout.chapters.flatMap((chapter, index) => {
    const made = [...chapterDrafts(chapter, content), ...severalDrafts(chapter, index, content)];
    return 'heading' in chapter ? headed(made, chapter.heading) : made;
  });
  // A layout of which nothing is left still says what this would have been: a file without any words cannot be opened.
  const blocks = withoutEmptyContents(withSaidColumns(withLeadIns(numbered(drafts, beginsOnNewPage(context.layout)))));
  return {
    language: context.texts.language,
    properties: properties(context),
    header: { left: fillPlaces(context.texts.running.left, { label: context.label }), right: versionLine(context) },
    footer: { left: footerText(context), pageOf: context.texts.running.pageOf },
    blocks: blocks.length > 0 ? blocks : [{ kind: 'title', text: context.texts.document.title }],
  };
}

/** A contents list is there for headings; an annex without any at its levels has none. */
const withoutEmptyContents = (blocks: Block[]): Block[] =>
  blocks.filter(
    (block) =>
      block.kind !== 'tableOfContents' || headingsOf({ blocks }).some(({ level }) => level <= (block.levels ?? 2)),
  );

/** A title page and a contents list stand on pages of their own. */
const beginsOnNewPage = ({ chapters }: LayoutContent): boolean =>
  chapters.some((chapter) => (chapter.kind === 'cover' ? !chapter.compact : chapter.kind === 'contents'));

interface Content {
  context: AnnexContext;
  /** Everything that is printed, in whatever part. */
  all: readonly Section[];
  /** Without what is particular of single operations. */
  common: readonly Section[];
  /** What stands in the chapter of measures. */
  main: AnnexContext;
  sections: readonly Section[];
  /** What is particular of each operation, where the annex is for several. */
  own: readonly OwnPart[];
}

/** In an annex for several operations the chapters print the common part. */
function contentOf(whole: AnnexContext, several: SeveralParts | null): Content {
  const context = several?.common ?? whole;
  const common = sectionsOf(context);
  const main = mainPart(context);
  const own = several?.own ?? [];
  return {
    context,
    all: [...common, ...own.flatMap((part) => part.sections)],
    main,
    common,
    sections: main === context ? common : sectionsOf(main),
    own,
  };
}

function partsOf(context: AnnexContext, { operation, assessments, groupStates, further }: AnnexInput) {
  return further?.length ? severalParts(context, [{ operation, assessments, groupStates }, ...further]) : null;
}

/** Behind which chapters what is particular of each operation can stand: the last of them. */
const BEFORE_OWN: ReadonlySet<Chapter['kind']> = new Set(['measures', 'module', 'partyMeasures', 'planned']);

/** What an annex for several operations says behind a chapter. */
function severalDrafts(chapter: Chapter, index: number, { context, own }: Content): Draft[] {
  if (own.length === 0) return [];
  const last = context.layout.chapters.findLastIndex(({ kind }) => BEFORE_OWN.has(kind));
  return [
    ...(chapter.kind === 'introduction' ? severalIntroduction(context) : []),
    ...(index === last ? own.flatMap(ownChapter) : []),
  ];
}

function chapterDrafts(chapter: Chapter, { context, all, common, main, sections, own }: Content): Draft[] {
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
      return introduction(own.length > 0 ? withoutName(context) : context, all, chapter);
    case 'text':
      return textChapter(context, chapter);
    case 'overview':
      // Figures of the common part alone would pass for those of each operation.
      return own.length > 0 ? [] : overview(main, sections, chapter);
    case 'measures':
      // That nothing is in place is not to be read where each operation has measures of its own.
      return own.length > 0 && !hasMeasures(main) ? [] : measuresChapters(main, sections, chapter);
    case 'module':
      return moduleChapter(context, chapter);
    case 'partyMeasures':
      return partyMeasuresChapters(context, chapter);
    case 'planned':
      return plannedChapter(context, common, chapter);
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

/** What it says of the operation would be wrong of several; they are named below it. */
const withoutName = (context: AnnexContext): AnnexContext => ({
  ...context,
  operation: { ...context.operation, name: '' },
});

const hasMeasures = (context: AnnexContext): boolean =>
  [...printedAnswers(context).values()].flat().some(({ status }) => isInPlace(status));

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
