/** Measures as the rows of a table, in the columns of the layout. */
import type { MeasureColumn } from '../../domain/layout.ts';
import { shortDate } from '../annex-date.ts';
import type { AnnexContext } from '../annex-input.ts';
import { fillPlaces } from '../annex-texts.ts';
import { isInPlace } from '../answers.ts';
import { type Block, type Inline, plain } from '../document.ts';
import type { GroupStyle } from '../group-style.ts';
import { measureLine } from '../measure-text.ts';
import { noteBlocks } from '../note-blocks.ts';
import type { AnsweredMeasure } from '../sections.ts';
import { noteInline, noteLines } from './note-text.ts';
import { qualifier } from './qualifier.ts';

/** How wide the columns are in relation to each other. */
const WEIGHTS: Record<MeasureColumn, number> = {
  measure: 5,
  status: 2,
  note: 4,
  responsible: 2,
  due: 1.5,
  evidence: 3,
};

/** @param title of the group, read out by screen readers */
export function measureTable(
  measures: readonly AnsweredMeasure[],
  context: AnnexContext,
  style: GroupStyle,
  title: string,
): Block[] {
  if (measures.length === 0) return [];
  const { layout, texts } = context;
  // Without the measures themselves nobody would know what the rest is about.
  const wanted: readonly MeasureColumn[] = layout.columns.includes('measure')
    ? layout.columns
    : ['measure', ...layout.columns];
  const columns = wanted.filter((column) => column !== 'note' || layout.notes !== 'none');
  const width = columns.reduce((sum, column) => sum + WEIGHTS[column], 0);
  return [
    {
      kind: 'table',
      title,
      description: texts.measureTable.description,
      columns: columns.map((column) => ({ title: texts.measureTable[column], share: WEIGHTS[column] / width })),
      hasHead: true,
      hasRowTitles: false,
      rows: measures.map((it) => columns.map((column) => filled(cell(column, it, context, style)))),
    },
  ];
}

/** An empty cell says that nothing was forgotten in printing. */
const filled = (inlines: Inline[]): Inline[] => (inlines.length > 0 ? inlines : plain('–'));

function cell(column: MeasureColumn, answered: AnsweredMeasure, context: AnnexContext, style: GroupStyle): Inline[] {
  const { measure, assessment } = answered;
  switch (column) {
    case 'measure': {
      const { text } = measureLine(measure, assessment, context.wording, { sentences: style.sentences, levels: 0 });
      return [{ text, measureId: measure.id }];
    }
    case 'status': {
      const box = isInPlace(assessment.status) ? 'ticked' : 'unticked';
      return [{ text: qualifier(assessment, context) ?? context.texts.measureTable.implemented, box }];
    }
    case 'note':
      return context.layout.notes === 'inline' ? noteInline(assessment.note) : noteLines(noteBlocks(assessment.note));
    case 'responsible':
      return said(assessment.responsible);
    case 'due':
      return said(shortDate(assessment.due, context.texts.language));
    case 'evidence':
      return evidence(answered, context);
  }
}

const said = (text: string): Inline[] => (text.trim() === '' ? [] : plain(text.trim()));

/** "Testat 2026-04 (Prüfhaus, gültig bis 31.12.2027)", a line each; neither remarks nor files. */
function evidence({ assessment }: AnsweredMeasure, { texts }: AnnexContext): Inline[] {
  const lines = assessment.evidence.flatMap(({ reference, issuer, validUntil }) => {
    const until = validUntil && fillPlaces(texts.certificates.until, { date: shortDate(validUntil, texts.language) });
    const more = [issuer.trim(), until].filter(Boolean).join(', ');
    const name = reference.trim();
    if (!name) return more ? [more] : [];
    return [more ? `${name} (${more})` : name];
  });
  return lines.length > 0 ? plain(lines.join('\n')) : [];
}
