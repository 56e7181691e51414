/** Measures of a group, those that its layout sets apart behind the others. */
import type { MeasureId } from '../domain/ids.ts';
import type { GroupPart } from '../domain/layout.ts';
import { inLanguage } from '../domain/localised.ts';
import type { AnnexContext } from './annex-input.ts';
import { type Block, plain } from './document.ts';
import { measuresInForm } from './forms/measure-forms.ts';
import type { GroupStyle } from './group-style.ts';
import type { AnsweredMeasure } from './sections.ts';

/** @param title of what they stand under, for tables */
export function measuresInParts(
  measures: readonly AnsweredMeasure[],
  context: AnnexContext,
  style: GroupStyle,
  title: string,
): Block[] {
  const apart = new Set<MeasureId>(style.parts.flatMap(({ measureIds }) => measureIds));
  const others = measures.filter(({ measure }) => !apart.has(measure.id));
  return [
    ...measuresInForm(others, context, style, title),
    ...style.parts.flatMap((part) => partBlocks(part, measures, context, style)),
  ];
}

/** Always a list: what stands apart from running text does so to be found. */
function partBlocks(
  { style: how, title, measureIds }: GroupPart,
  measures: readonly AnsweredMeasure[],
  context: AnnexContext,
  style: GroupStyle,
): Block[] {
  const own = [...new Set(measureIds)].flatMap((id) => measures.filter(({ measure }) => measure.id === id));
  if (own.length === 0) return [];
  const text = inLanguage(title, context.texts.language).trim();
  const form = style.form === 'prose' ? 'bullets' : style.form;
  return [
    ...(text ? [{ kind: 'paragraph' as const, style: how, inlines: plain(text) }] : []),
    ...measuresInForm(own, context, { ...style, form }, text),
  ];
}
