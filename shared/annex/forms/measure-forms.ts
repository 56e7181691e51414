/** Measures in the form that the layout wants. */
import { assertNever } from '../../lib/assert-never.ts';
import type { AnnexContext } from '../annex-input.ts';
import type { Block } from '../document.ts';
import type { GroupStyle } from '../group-style.ts';
import { proseBlocks } from '../prose.ts';
import type { AnsweredMeasure } from '../sections.ts';
import { measureBlock } from './boxes.ts';
import { measureList } from './list.ts';
import { measureTable } from './table.ts';

/** @param title of what they stand under, for tables */
export function measuresInForm(
  measures: readonly AnsweredMeasure[],
  context: AnnexContext,
  style: GroupStyle,
  title: string,
): Block[] {
  const { form } = style;
  switch (form) {
    case 'boxes':
      return measures.map((it) => measureBlock(it, context, style));
    case 'bullets':
    case 'letters':
    case 'dashes':
      return measureList(measures, context, style, form);
    case 'table':
      return measureTable(measures, context, style, title);
    case 'prose':
      return proseBlocks(measures, context);
    default:
      return assertNever(form);
  }
}

/** For what must not be running text, such as duties of the client: the sentences of measures speak of who takes them. */
export const listed = (style: GroupStyle): GroupStyle =>
  style.form === 'prose' ? { ...style, form: 'boxes', sentences: false } : style;
