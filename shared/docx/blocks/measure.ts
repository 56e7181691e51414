import { Paragraph, Tab, TextRun } from 'docx';
import type { MeasureBlock } from '../../annex/document.ts';
import { inlineRuns, textRuns } from '../text/runs.ts';
import type { BoxName } from './box-names.ts';
import { CheckBoxControl } from './check-box.ts';
import { noteParagraphs } from './note.ts';

/**
 * Box, text, qualifier; under it the note.
 *
 * `keepNext` holds the measure on the page of the next one, so that no single line of a list is left alone.
 */
export function measureParagraphs(measure: MeasureBlock, name: BoxName, keepNext: boolean): Paragraph[] {
  return [
    new Paragraph({
      style: 'TOMMassnahme',
      ...(keepNext || measure.note.length > 0 ? { keepNext: true } : {}),
      children: [
        new CheckBoxControl(name, measure.checked),
        new TextRun({ children: [new Tab()] }),
        ...inlineRuns(measure.inlines),
        ...qualifierRuns(measure),
      ],
    }),
    ...noteParagraphs(measure.note),
  ];
}

/** Apart by a dash and bold type for readers without colour. A ticked measure is partial, an open one planned. */
function qualifierRuns({ qualifier, checked }: MeasureBlock): TextRun[] {
  if (!qualifier) return [];
  return [...textRuns(' – '), ...textRuns(qualifier, { style: checked ? 'TOMTeilweise' : 'TOMGeplant' })];
}
