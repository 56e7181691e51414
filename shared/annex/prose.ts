/** Measures as running text: their sentences one after the other, a new paragraph for each control area. */
import type { AnnexContext } from './annex-input.ts';
import type { Block, Inline } from './document.ts';
import { noteInline } from './forms/note-text.ts';
import { qualifier, withQualifier } from './forms/qualifier.ts';
import { asBlock } from './group-texts.ts';
import { measureSentence } from './measure-text.ts';
import { noteBlocks } from './note-blocks.ts';
import type { AnsweredMeasure } from './sections.ts';

/** Characters after which a paragraph ends with its sentence: about ten lines. */
export const MOST_RUNNING = 900;

/** Notes go on in the running text as far as they are a single paragraph; what is more stands below its measure. */
export function proseBlocks(measures: readonly AnsweredMeasure[], context: AnnexContext): Block[] {
  const { notes } = context.layout;
  const blocks: Block[] = [];
  let running: Inline[] = [];
  const endParagraph = () => {
    if (running.length > 0) blocks.push({ kind: 'paragraph', style: 'body', inlines: running });
    running = [];
  };
  for (const [index, answered] of measures.entries()) {
    const { note } = answered.assessment;
    const isNewArea = measures[index - 1]?.measure.areaId !== answered.measure.areaId;
    if (isNewArea || lengthOf(running) > MOST_RUNNING) endParagraph();
    running = joined(running, sentenceInlines(answered, context));
    const [first, ...rest] = notes === 'block' ? noteBlocks(note) : [];
    if (notes === 'inline' && note.trim()) running = joined(running, ended(noteInline(note)));
    if (first?.kind === 'paragraph') running = joined(running, ended(first.inlines));
    if (!first || (first.kind === 'paragraph' && rest.length === 0)) continue;
    endParagraph();
    blocks.push(...(first.kind === 'list' ? [first, ...rest] : rest).map(asBlock));
  }
  endParagraph();
  return blocks;
}

/** "Bildschirme sperren sich (teilweise umgesetzt)." */
function sentenceInlines({ measure, assessment }: AnsweredMeasure, context: AnnexContext): Inline[] {
  const text = measureSentence(measure, assessment, context.wording);
  return withQualifier(text, qualifier(assessment, context)).map((it) => ({ ...it, measureId: measure.id }));
}

const joined = (running: readonly Inline[], more: readonly Inline[]): Inline[] =>
  running.length === 0 ? [...more] : [...running, { text: ' ' }, ...more];

/** A note that is followed by another sentence ends like one. */
function ended(inlines: readonly Inline[]): Inline[] {
  const last = inlines.at(-1)?.text.trimEnd() ?? '';
  return /[\p{L}\p{N})\]”“"]$/u.test(last) ? [...inlines, { text: '.' }] : [...inlines];
}

const lengthOf = (inlines: readonly Inline[]): number => inlines.reduce((sum, { text }) => sum + text.length, 0);
