import type { ReactNode } from 'react';
import type { MeasureBlock, NoteBlock } from '../../../../shared/annex/document.ts';
import { inOrder } from '../../../ui/in-order.ts';
import { NOTE_STYLES, noteStyle } from './block-box.ts';
import { Items } from './items.tsx';
import { Inlines, Line } from './line.tsx';
import { MeasureLink } from './measure-link.tsx';
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

function MeasureLine({ measure: { measureId, checked, inlines, qualifier } }: { measure: MeasureBlock }) {
  return (
    <Line style="measure" mark={<span className={css.box}>{checked ? '☒' : '☐'}</span>}>
      <MeasureLink measureId={measureId}>
        <Inlines inlines={inlines} />
      </MeasureLink>
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
