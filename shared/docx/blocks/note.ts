import { Paragraph } from 'docx';
import type { ListItem, NoteBlock } from '../../annex/document.ts';
import { inlineRuns } from '../text/runs.ts';
import { listParagraphs, NOTE_BULLET_STYLES } from './list.ts';

/** Characters up to which a note stays on one page; longer ones may break between paragraphs. */
const KEPT_TOGETHER = 1500;

/** The user's note under its measure, on the same page as far as sensible. */
export function noteParagraphs(note: readonly NoteBlock[]): Paragraph[] {
  const keepNext = lengthOf(note) <= KEPT_TOGETHER;
  return note.flatMap((part, index) => {
    const next = note[index + 1];
    const kept = keepNext && next !== undefined;
    return part.kind === 'list'
      ? listParagraphs(part.items, { styles: NOTE_BULLET_STYLES, keepNext: kept })
      : [
          new Paragraph({
            style: 'TOMAnmerkung',
            ...(kept ? { keepNext } : {}),
            ...(next?.kind === 'paragraph' ? { spacing: { after: 60 } } : {}),
            children: inlineRuns(part.inlines),
          }),
        ];
  });
}

const inlineLength = (inlines: readonly { text: string }[]) =>
  inlines.reduce((sum, inline) => sum + inline.text.length, 0);
const itemLength = (items: readonly ListItem[]): number =>
  items.reduce((sum, item) => sum + inlineLength(item.inlines) + itemLength(item.children), 0);
const lengthOf = (note: readonly NoteBlock[]) =>
  note.reduce((sum, part) => sum + (part.kind === 'list' ? itemLength(part.items) : inlineLength(part.inlines)), 0);
