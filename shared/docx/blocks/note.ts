import { Paragraph } from 'docx';
import type { NoteBlock } from '../../annex/document.ts';
import { isNoteSpaced, noteStaysWhole, paragraphStaysWhole } from '../../annex/page-rules.ts';
import type { InlineRuns } from './inline-runs.ts';
import { type Line, listLines, NOTE_BULLET_STYLES } from './list.ts';

interface NoteLine extends Pick<Line, 'style' | 'inlines'> {
  isSpaced?: boolean;
}

/** The user's note under its measure, on the same page as far as sensible. */
export function noteParagraphs(note: readonly NoteBlock[], runs: InlineRuns): Paragraph[] {
  const keepNext = noteStaysWhole(note);
  const lines = note.flatMap((part, index): NoteLine[] =>
    part.kind === 'list'
      ? listLines(part.items, NOTE_BULLET_STYLES)
      : [{ style: 'TOMAnmerkung', inlines: part.inlines, isSpaced: isNoteSpaced(note, index) }],
  );
  return lines.map(
    ({ style, inlines, isSpaced }, index) =>
      new Paragraph({
        style,
        ...(keepNext && index < lines.length - 1 ? { keepNext } : {}),
        ...(paragraphStaysWhole(inlines) ? {} : { keepLines: false }),
        ...(isSpaced ? { spacing: { after: 60 } } : {}),
        children: runs(inlines),
      }),
  );
}
