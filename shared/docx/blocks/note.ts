import { Paragraph } from 'docx';
import type { NoteBlock } from '../../annex/document.ts';
import { inlineRuns } from '../text/runs.ts';
import { type Line, listLines, NOTE_BULLET_STYLES } from './list.ts';

/** Characters up to which a note stays on one page; longer ones may break between paragraphs. */
const KEPT_TOGETHER = 1500;
const STYLE = 'TOMAnmerkung';

/** The user's note under its measure, on the same page as far as sensible. */
export function noteParagraphs(note: readonly NoteBlock[]): Paragraph[] {
  const lines = note.flatMap((part): Line[] =>
    part.kind === 'list' ? listLines(part.items, NOTE_BULLET_STYLES) : [{ style: STYLE, inlines: part.inlines }],
  );
  const keepNext = lengthOf(lines) <= KEPT_TOGETHER;
  return lines.map(({ style, inlines }, index) => {
    const next = lines[index + 1];
    return new Paragraph({
      style,
      ...(keepNext && next ? { keepNext } : {}),
      ...(style === STYLE && next?.style === STYLE ? { spacing: { after: 60 } } : {}),
      children: inlineRuns(inlines),
    });
  });
}

function lengthOf(lines: readonly Line[]): number {
  return lines.flatMap(({ inlines }) => inlines).reduce((sum, { text }) => sum + text.length, 0);
}
