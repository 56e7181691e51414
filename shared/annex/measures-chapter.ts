/** The measures that are in place, under the headings of the scheme. */
import { MEASURE_KINDS, type MeasureKind } from '../domain/catalogue.ts';
import type { AnnexContext } from './annex-input.ts';
import { fillPlaces } from './annex-texts.ts';
import { isInPlace, printedAnswers } from './answers.ts';
import { type Block, type Heading, type MeasureBlock, plain } from './document.ts';
import { textBlocks } from './group-texts.ts';
import { measureInlines } from './measure-text.ts';
import { noteBlocks } from './note-blocks.ts';
import { type Draft, type DraftHeading, heading } from './numbering.ts';
import { proseBlocks } from './prose.ts';
import { referenceBlocks } from './references.ts';
import type { AnsweredMeasure, Section } from './sections.ts';
import { isGeneral, targetParts } from './target-parts.ts';

/**
 * A scheme with sub-groups makes its upper groups chapters; a flat one stands in a single chapter. Where nothing is in place
 * a chapter says so, so that it does not look forgotten.
 */
export function measuresChapters(context: AnnexContext, sections: readonly Section[]): Draft[] {
  const isFlat = context.scheme.groups.every((group) => !group.parent);
  const printed = sections.flatMap((section) => sectionBlocks(section, isFlat ? 2 : 1, context));
  const words = context.texts.measures;
  const given = [...printedAnswers(context).values()].flat();
  if (!given.some(({ status }) => isInPlace(status))) {
    return [heading(1, words.heading), { kind: 'paragraph', style: 'body', inlines: plain(words.none) }, ...printed];
  }
  return isFlat && printed.length > 0 ? [heading(1, words.heading), ...printed] : printed;
}

function sectionBlocks(section: Section, level: Heading['level'], context: AnnexContext): Draft[] {
  const below = section.children.flatMap((child) => sectionBlocks(child, deeper(level), context));
  const content = section.notRelevant
    ? [marker(section.notRelevant.reason, context)]
    : [...ownBlocks(section, level, context), ...below];
  if (content.length === 0) return [];
  const more = { ...countedAs(context), groupId: section.group.id };
  return [heading(level, headingText(section, context), more), ...purpose(section, context), ...content];
}

/**
 * What stands below the heading of a group, without the groups below it. A text behind its measures stands behind those in
 * general, or it would belong to the last site.
 */
function ownBlocks(section: Section, level: Heading['level'], context: AnnexContext): Draft[] {
  const { before, instead, after } = section.texts;
  const listed = instead ? textBlocks(instead) : listedBlocks(section, level, context);
  const ofTargets = instead ? [] : targetBlocks(section, level, context);
  return [...textBlocks(before), ...listed, ...textBlocks(after), ...ofTargets];
}

/** Under numbered headings, which can be cited, where there is a level left for them. */
function targetBlocks({ measures, children }: Section, level: Heading['level'], context: AnnexContext): Draft[] {
  const hasRoom = level < 3 && children.length === 0 && context.layout.form !== 'prose';
  return targetParts(measures, context, {
    level: hasRoom ? deeper(level) : null,
    numbering: countedAs(context),
    blocks: (own) => inForm(own, context),
    listed: (own) => own.map((it) => measureBlock(it, context)),
  });
}

/** Headings of groups, and those below them, are counted as their scheme wants it. */
function countedAs({ scheme: { numbering } }: AnnexContext): Pick<DraftHeading, 'numbering'> {
  return numbering === 'letters' || numbering === 'none' ? { numbering } : {};
}

const deeper = (level: Heading['level']): Heading['level'] => (level === 1 ? 2 : 3);

function headingText({ group }: Section, { layout, texts }: AnnexContext): string {
  const reference = layout.legalReferences === 'all' ? group.legalReference?.[texts.language] : undefined;
  const title = group.title[texts.language];
  return reference ? `${title} (${reference})` : title;
}

function purpose({ group }: Section, { layout, texts }: AnnexContext): Draft[] {
  const text = layout.purpose !== 'none' ? group.purpose?.[texts.language] : undefined;
  if (!text) return [];
  const inlines = [{ text: texts.measures.purpose, label: true }, { text: ` ${text}` }];
  return [{ kind: 'paragraph', style: 'purpose', inlines }];
}

function marker(reason: string, { texts: { measures: words } }: AnnexContext): Draft {
  const text = reason ? fillPlaces(words.notRelevantReason, { reason }) : words.notRelevant;
  return { kind: 'paragraph', style: 'marker', inlines: plain(text) };
}

/**
 * What holds in general. Split by kind only where there is a level left for it, several kinds occur and no text of the user's follows, which would
 * belong to the last of them; else the kinds follow one another, and the references come at the end. Running text has no
 * headings of its own: there each kind begins a paragraph.
 */
function listedBlocks(section: Section, level: Heading['level'], context: AnnexContext): Draft[] {
  const general = { ...section, measures: section.measures.filter(isGeneral) };
  const kinds = MEASURE_KINDS.map((kind) => partOf(general, kind)).filter(
    ({ measures, references }) => measures.length + references.length > 0,
  );
  const measuresOf = ({ measures }: KindPart): Block[] => inForm(measures, context);
  const hasRoom = level < 3 && section.children.length === 0 && !section.texts.after;
  const isList = context.layout.form !== 'prose';
  const isSplit = context.layout.splitByKind && isList && hasRoom && general.measures.length > 0 && kinds.length > 1;
  if (!isSplit) return [...kinds.flatMap(measuresOf), ...referenceBlocks(section.references, context)];
  return kinds.flatMap((part) => [
    heading(deeper(level), context.texts.measures[part.kind], countedAs(context)),
    ...measuresOf(part),
    ...referenceBlocks(part.references, context),
  ]);
}

interface KindPart extends Pick<Section, 'measures' | 'references'> {
  kind: MeasureKind;
}

function partOf({ measures, references }: Section, kind: MeasureKind): KindPart {
  const isOfKind = ({ measure }: Pick<AnsweredMeasure, 'measure'>) => measure.kind === kind;
  return { kind, measures: measures.filter(isOfKind), references: references.filter(isOfKind) };
}

function inForm(measures: readonly AnsweredMeasure[], context: AnnexContext): Block[] {
  if (context.layout.form === 'prose') return proseBlocks(measures, context);
  return measures.map((it) => measureBlock(it, context));
}

/** A measure as it stands in the annex; `qualifier` overrides what follows from its status. */
export function measureBlock(answered: AnsweredMeasure, context: AnnexContext, qualifier?: string): MeasureBlock {
  const { measure, assessment } = answered;
  const said = qualifier ?? (assessment.status === 'partial' ? context.texts.measures.partial : undefined);
  return {
    kind: 'measure',
    measureId: measure.id,
    checked: isInPlace(assessment.status),
    inlines: measureInlines(measure, assessment, context.wording),
    ...(said ? { qualifier: said } : {}),
    note: context.layout.notes !== 'none' ? noteBlocks(assessment.note) : [],
  };
}
