/** The measures that are in place, under the headings of the scheme. */
import { MEASURE_KINDS } from '../domain/catalogue.ts';
import type { AnnexContext } from './annex-input.ts';
import { fillPlaces } from './annex-texts.ts';
import { type Heading, type Inline, type MeasureBlock, plain } from './document.ts';
import { measureInlines } from './measure-text.ts';
import { noteBlocks } from './note-blocks.ts';
import { type Draft, heading } from './numbering.ts';
import { type AnsweredMeasure, isInPlace, isPlainAnswer, type Section } from './sections.ts';

/**
 * A scheme with sub-groups makes its upper groups chapters; a flat one stands in a single chapter. Where nothing is in place
 * a chapter says so, so that it does not look forgotten.
 */
export function measuresChapters(context: AnnexContext, sections: readonly Section[]): Draft[] {
  const isFlat = context.scheme.groups.every((group) => !group.parent);
  const printed = sections.flatMap((section) => sectionBlocks(section, isFlat ? 2 : 1, context));
  const words = context.texts.measures;
  if (!context.assessments.some((it) => isPlainAnswer(it) && isInPlace(it.status))) {
    return [heading(1, words.heading), { kind: 'paragraph', style: 'body', inlines: plain(words.none) }, ...printed];
  }
  return isFlat && printed.length > 0 ? [heading(1, words.heading), ...printed] : printed;
}

function sectionBlocks(section: Section, level: Heading['level'], context: AnnexContext): Draft[] {
  const below = section.children.flatMap((child) => sectionBlocks(child, deeper(level), context));
  const content = section.notRelevant
    ? [marker(section.notRelevant.reason, context)]
    : [...measureBlocks(section, level, context), ...below];
  if (content.length === 0) return [];
  return [heading(level, headingText(section, context)), ...purpose(section, context), ...content];
}

const deeper = (level: Heading['level']): Heading['level'] => (level === 1 ? 2 : 3);

function headingText({ group }: Section, { layout, texts }: AnnexContext): string {
  const reference = layout.legalReferences ? group.legalReference?.[texts.language] : undefined;
  const title = group.title[texts.language];
  return reference ? `${title} (${reference})` : title;
}

function purpose({ group }: Section, { layout, texts }: AnnexContext): Draft[] {
  const text = layout.purposes ? group.purpose?.[texts.language] : undefined;
  if (!text) return [];
  const inlines = [{ text: texts.measures.purpose, label: true }, { text: ` ${text}` }];
  return [{ kind: 'paragraph', style: 'purpose', inlines }];
}

function marker(reason: string, { texts: { measures: words } }: AnnexContext): Draft {
  const text = reason ? fillPlaces(words.notRelevantReason, { reason }) : words.notRelevant;
  return { kind: 'paragraph', style: 'marker', inlines: plain(text) };
}

/** Split by kind only where there is a level left for it and several kinds occur; else the kinds follow one another. */
function measureBlocks(section: Section, level: Heading['level'], context: AnnexContext): Draft[] {
  const kinds = MEASURE_KINDS.map((kind) => ({
    title: context.texts.measures[kind],
    blocks: section.measures.filter((it) => it.measure.kind === kind).map((it) => measureBlock(it, context)),
  })).filter(({ blocks }) => blocks.length > 0);
  const hasRoom = level < 3 && section.children.length === 0;
  const isSplit = context.layout.splitByKind && hasRoom && kinds.length > 1;
  return kinds.flatMap(({ title, blocks }) => (isSplit ? [heading(deeper(level), title), ...blocks] : blocks));
}

/** A measure as it stands in the annex; `qualifier` overrides what follows from its status. */
export function measureBlock(answered: AnsweredMeasure, context: AnnexContext, qualifier?: string): MeasureBlock {
  const { measure, assessment } = answered;
  const said = qualifier ?? (assessment.status === 'partial' ? context.texts.measures.partial : undefined);
  const inlines = measureInlines(measure, assessment, context.wording);
  return {
    kind: 'measure',
    measureId: measure.id,
    checked: isInPlace(assessment.status),
    inlines: said ? withoutStop(inlines) : inlines,
    ...(said ? { qualifier: said } : {}),
    note: context.layout.notes ? noteBlocks(assessment.note) : [],
  };
}

/** A qualifier goes on behind the sentence, so that cannot have ended. */
const withoutStop = (inlines: readonly Inline[]): Inline[] =>
  inlines.map((inline, index) =>
    index === inlines.length - 1 ? { ...inline, text: inline.text.replace(/\.$/, '') } : inline,
  );
