import { type ReactNode, useContext } from 'react';
import type { Block } from '../../../../shared/annex/document.ts';
import { FootnoteContext } from './footnote-numbers.tsx';
import { inOrder } from './in-order.ts';
import { Line } from './line.tsx';
import { type Piece, pieceInlines } from './page-items.ts';
import css from './paper.module.css';
import { TEXT_HEIGHT } from './paper-styles.ts';

interface WithFootnotesProps {
  blocks: readonly Block[];
  sheet: readonly Piece[];
  children: ReactNode;
}

/** The pieces of a sheet, and at its foot what they say there. */
export function WithFootnotes({ blocks, sheet, children }: WithFootnotesProps) {
  const numbers = useContext(FootnoteContext);
  const inlines = sheet.flatMap(({ index, parts }) => {
    const block = blocks[index];
    return block ? pieceInlines(block, parts).filter(({ footnote }) => footnote) : [];
  });
  if (inlines.length === 0) return children;
  return (
    <div className={css.withFootnotes} style={FULL_HEIGHT}>
      <div>{children}</div>
      <div className={css.footnotes}>
        {inOrder(inlines, (inline) => (
          <Line style="footnote">
            <sup className={css.footnoteMark}>{numbers.get(inline)}</sup> {inline.footnote}
          </Line>
        ))}
      </div>
    </div>
  );
}

const FULL_HEIGHT = { minHeight: `${TEXT_HEIGHT}pt` };
