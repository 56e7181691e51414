import { Paragraph, type TextRun } from 'docx';
import type { MeasureBlock } from '../../annex/document.ts';
import { TabRun } from '../text/ready-run.ts';
import { textRuns } from '../text/runs.ts';
import type { BoxName } from './box-names.ts';
import { CheckBoxControl } from './check-box.ts';
import type { InlineRuns } from './inline-runs.ts';
import { noteParagraphs } from './note.ts';

const TAB = new TabRun();
const NO_BREAK = '\u00A0';
/** In characters: half a line. */
const MAX_UNBROKEN = 50;

interface Surroundings {
  /** On one page with the next measure, so that no single line of a list is left alone. */
  keepNext: boolean;
  /** The measure before it ends with a note: a little more distance. */
  afterNote: boolean;
}

/** Box, text, qualifier; under it the note. */
export function measureParagraphs(
  measure: MeasureBlock,
  name: BoxName,
  around: Surroundings,
  runs: InlineRuns,
): Paragraph[] {
  return [
    new Paragraph({
      style: 'TOMMassnahme',
      ...(around.keepNext || measure.note.length > 0 ? { keepNext: true } : {}),
      ...(around.afterNote ? { spacing: { before: 80 } } : {}),
      children: [new CheckBoxControl(name, measure.checked), TAB, ...runs(measure.inlines), ...qualifierRuns(measure)],
    }),
    ...noteParagraphs(measure.note, runs),
  ];
}

/** Apart by a dash and bold type for readers without colour. A ticked measure is partial, an open one planned. */
function qualifierRuns({ qualifier, checked }: MeasureBlock): TextRun[] {
  if (!qualifier) return [];
  return [
    ...textRuns(`${NO_BREAK}– `),
    ...textRuns(unbroken(qualifier), { style: checked ? 'TOMTeilweise' : 'TOMGeplant' }),
  ];
}

/** Shaded as one piece, with a little air on both sides. */
function unbroken(text: string): string {
  return text.length > MAX_UNBROKEN ? text : `${NO_BREAK}${text.replace(/ /g, NO_BREAK)}${NO_BREAK}`;
}
