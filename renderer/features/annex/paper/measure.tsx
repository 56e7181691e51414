import type { ReactNode } from 'react';
import type { ListItem, ListMarks, MeasureBlock, NoteBlock } from '../../../../shared/annex/document.ts';
import { listLetter } from '../../../../shared/annex/numbering.ts';
import { noteStyle } from './block-box.ts';
import { inOrder } from './in-order.ts';
import { Inlines, Line } from './line.tsx';
import { joinedParts, noteParts } from './note-parts.ts';
import type { PartRange } from './page-flow.ts';
import css from './paper.module.css';
import type { TextStyleName } from './paper-styles.ts';

interface MeasureProps {
  measure: MeasureBlock;
  /** The parts of a long note that stand on this sheet. */
  parts?: PartRange;
}

/** Box, text, qualifier; under it the note. */
export function Measure({ measure, parts }: MeasureProps) {
  const note = parts ? joinedParts(noteParts(measure.note).slice(parts.from, parts.to)) : measure.note;
  return (
    <>
      {(parts?.from ?? 0) === 0 && <MeasureLine measure={measure} />}
      {note.length > 0 && (
        <div className={css.noteBlock}>{inOrder(note, (part, index) => notePart(part, noteStyle(note, index)))}</div>
      )}
    </>
  );
}

function MeasureLine({ measure: { checked, inlines, qualifier } }: { measure: MeasureBlock }) {
  return (
    <Line style="measure" mark={<span className={css.box}>{checked ? '☒' : '☐'}</span>}>
      <Inlines inlines={inlines} />
      {qualifier && ' – '}
      {qualifier && <span className={checked ? css.partial : css.planned}>{qualifier}</span>}
    </Line>
  );
}

function notePart(part: NoteBlock, style: TextStyleName): ReactNode {
  if (part.kind === 'list') return <Items items={part.items} styles={NOTE_STYLES} />;
  return (
    <Line style={style}>
      <Inlines inlines={part.inlines} />
    </Line>
  );
}

type LevelStyles = readonly [TextStyleName, TextStyleName, TextStyleName];
export const LIST_STYLES: LevelStyles = ['listItem1', 'listItem2', 'listItem3'];
const NOTE_STYLES: LevelStyles = ['noteItem1', 'noteItem2', 'noteItem3'];
const BULLETS = ['•', '–', '▪'];

/** The sign in front of the `n`-th item, from 0, of a level. */
function markOf(n: number, level: number, marks?: ListMarks): string {
  if (marks === 'letters' && level === 0) return `${listLetter(n + 1)}.`;
  return (marks ? DASHES : BULLETS)[level] ?? '';
}
const DASHES = ['–', '–', '–'];

interface ItemsProps {
  items: readonly ListItem[];
  styles: LevelStyles;
  level?: 0 | 1 | 2;
  marks?: ListMarks;
}

/** A list of up to three levels. */
export function Items({ items, styles, level = 0, marks }: ItemsProps) {
  const below = level === 0 ? 1 : 2;
  return (
    <ul className={css.list}>
      {inOrder(items, (item, index) => (
        <li>
          <Line as="div" style={styles[level]} mark={markOf(index, level, marks)}>
            <Inlines inlines={item.inlines} />
          </Line>
          {item.children.length > 0 && <Items items={item.children} styles={styles} level={below} marks={marks} />}
        </li>
      ))}
    </ul>
  );
}
