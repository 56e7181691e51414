import type { AnnexContext } from '../annex-input.ts';
import { isInPlace } from '../answers.ts';
import type { MeasureBlock, NoteBlock } from '../document.ts';
import type { GroupStyle } from '../group-style.ts';
import { measureLine } from '../measure-text.ts';
import { noteBlocks } from '../note-blocks.ts';
import type { AnsweredMeasure } from '../sections.ts';
import { noteInline, withNote } from './note-text.ts';
import { qualifier } from './qualifier.ts';

/** Below a box there is room for parameters, options and their details. */
const LEVELS = 3;

/** A measure with its box. An empty box says by itself that something is open or not in place. */
export function measureBlock(answered: AnsweredMeasure, context: AnnexContext, style: GroupStyle): MeasureBlock {
  const { measure, assessment } = answered;
  const { notes } = context.layout;
  const { text, below } = measureLine(measure, assessment, context.wording, {
    sentences: style.sentences,
    levels: style.values === 'nested' ? LEVELS : 0,
  });
  const said = isSaidByBox(assessment.status) ? undefined : qualifier(assessment, context);
  const inline = notes === 'inline' ? noteInline(assessment.note) : [];
  const values: NoteBlock[] = below.length > 0 ? [{ kind: 'list', items: below }] : [];
  return {
    kind: 'measure',
    measureId: measure.id,
    checked: isInPlace(assessment.status),
    inlines: withNote([{ text }], inline),
    ...(said ? { qualifier: said } : {}),
    note: [...values, ...(notes === 'block' ? noteBlocks(assessment.note) : [])],
  };
}

const isSaidByBox = (status: string): boolean => status === 'open' || status === 'notImplemented';
