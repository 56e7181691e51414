/** Measures as items of a list: bullets, dashes, or letters that begin anew in each list. */
import type { MeasureForm } from '../../domain/layout.ts';
import type { AnnexContext } from '../annex-input.ts';
import type { Block, Inline, ListItem, ListMarks, NoteBlock } from '../document.ts';
import type { GroupStyle } from '../group-style.ts';
import { measureLine } from '../measure-text.ts';
import { noteBlocks } from '../note-blocks.ts';
import type { AnsweredMeasure } from '../sections.ts';
import { noteInline, withNote } from './note-text.ts';
import { qualifier, withQualifier } from './qualifier.ts';

/** Lists nest up to three levels, and the measure is the first. */
const LEVELS = 2;

export type ListForm = Extract<MeasureForm, 'bullets' | 'letters' | 'dashes'>;
const MARKS: Record<ListForm, { marks?: ListMarks }> = {
  bullets: {},
  letters: { marks: 'letters' },
  dashes: { marks: 'dashes' },
};

/** One list; none for no measures. */
export function measureList(
  measures: readonly AnsweredMeasure[],
  context: AnnexContext,
  style: GroupStyle,
  form: ListForm,
): Block[] {
  if (measures.length === 0) return [];
  return [{ kind: 'list', items: measures.map((it) => measureItem(it, context, style)), ...MARKS[form] }];
}

function measureItem({ measure, assessment }: AnsweredMeasure, context: AnnexContext, style: GroupStyle): ListItem {
  const { notes } = context.layout;
  const levels = style.values === 'nested' ? LEVELS : 0;
  const line = measureLine(measure, assessment, context.wording, { sentences: style.sentences, levels });
  const inline = notes === 'inline' ? noteInline(assessment.note) : [];
  const note = notes === 'block' ? below(noteBlocks(assessment.note)) : { lines: [], items: [] };
  return {
    inlines: [...withNote(withQualifier(line.text, qualifier(assessment, context)), inline), ...note.lines],
    children: [...line.below, ...note.items],
    measureId: measure.id,
  };
}

/** Of a note, the paragraphs it begins with are lines of the item; its lists, and what follows them, stand below. */
function below(note: readonly NoteBlock[]): { lines: Inline[]; items: ListItem[] } {
  const first = note.findIndex(({ kind }) => kind === 'list');
  const leading = first < 0 ? note : note.slice(0, first);
  const rest = first < 0 ? [] : note.slice(first);
  return {
    lines: leading.flatMap((part) => (part.kind === 'paragraph' ? [{ text: '\n' }, ...inItalics(part.inlines)] : [])),
    items: rest.flatMap((part) =>
      part.kind === 'list' ? capped(part.items, LEVELS) : [{ inlines: part.inlines, children: [] }],
    ),
  };
}

const inItalics = (inlines: readonly Inline[]): Inline[] => inlines.map((inline) => ({ ...inline, italic: true }));

/** What is nested deeper follows on the last level. */
function capped(items: readonly ListItem[], levels: number): ListItem[] {
  return items.flatMap(({ inlines, children }) =>
    levels > 1
      ? [{ inlines, children: capped(children, levels - 1) }]
      : [{ inlines, children: [] }, ...capped(children, levels)],
  );
}
