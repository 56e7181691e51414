/** The measures of a group that hold in general, technical and organisational ones apart or not. */
import { MEASURE_KINDS, type MeasureKind } from '../domain/catalogue.ts';
import type { AnnexContext } from './annex-input.ts';
import type { Heading } from './document.ts';
import { measuresInForm } from './forms/measure-forms.ts';
import { measuresInParts } from './group-parts.ts';
import { countedAs, type GroupStyle } from './group-style.ts';
import { inCatalogueOrder } from './measure-order.ts';
import { type Draft, heading } from './numbering.ts';
import { referenceBlocks } from './references.ts';
import type { AnsweredMeasure, Section } from './sections.ts';
import { isGeneral } from './target-parts.ts';

/**
 * Split by kind only where there is a level left for it, several kinds occur and no text of the user's follows, which would
 * belong to the last of them; else the references come at the end. Running text has no headings of its own: there each kind
 * begins a paragraph.
 *
 * @param room the level of headings by kind; null where there is none left
 */
export function listedBlocks(
  section: Section,
  room: Heading['level'] | null,
  context: AnnexContext,
  style: GroupStyle,
): Draft[] {
  const { layout, texts } = context;
  const title = section.group.title[texts.language];
  const general = inOrder(section, context);
  const parts = kindParts(general, section.references);
  const isSplit =
    layout.splitByKind && style.form !== 'prose' && room !== null && !section.texts.after && style.parts.length === 0;
  if (isSplit && general.length > 0 && parts.length > 1)
    return parts.flatMap(({ kind, measures, references }) => [
      heading(room, texts.measures[kind], countedAs(context)),
      ...measuresInForm(measures, context, style, `${title}: ${texts.measures[kind]}`),
      ...referenceBlocks(references, context),
    ]);
  return [...unsplit(general, parts, context, style, title), ...referenceBlocks(section.references, context)];
}

function unsplit(
  general: readonly AnsweredMeasure[],
  parts: readonly KindPart[],
  context: AnnexContext,
  style: GroupStyle,
  title: string,
): Draft[] {
  if (!context.layout.splitByKind) return measuresInParts(general, context, style, title);
  const ordered = parts.flatMap(({ measures }) => measures);
  if (style.form !== 'prose' || style.parts.length > 0) return measuresInParts(ordered, context, style, title);
  return parts.flatMap(({ measures }) => measuresInForm(measures, context, style, title));
}

interface KindPart extends Pick<Section, 'measures' | 'references'> {
  kind: MeasureKind;
}

function kindParts(measures: readonly AnsweredMeasure[], references: Section['references']): KindPart[] {
  return MEASURE_KINDS.map((kind) => {
    const isOfKind = ({ measure }: Pick<AnsweredMeasure, 'measure'>) => measure.kind === kind;
    return { kind, measures: measures.filter(isOfKind), references: references.filter(isOfKind) };
  }).filter((part) => part.measures.length + part.references.length > 0);
}

/** Those in general, those without a tick among the others. */
const inOrder = ({ measures, unticked }: Section, context: AnnexContext): AnsweredMeasure[] =>
  unticked.length === 0
    ? measures.filter(isGeneral)
    : inCatalogueOrder([...measures, ...unticked].filter(isGeneral), context);
