import { type ReactNode, useContext } from 'react';
import type { Block } from '../../../../shared/annex/document.ts';
import { inOrder } from '../../../ui/in-order.ts';
import { FootnoteContext } from './footnote-numbers.tsx';
import { Line } from './line.tsx';
import { type Piece, pieceInlines } from './page-items.ts';
import css from './paper.module.css';
import { textHeight } from './paper-design.ts';
import { PaperUseContext } from './paper-use.ts';

interface WithFootnotesProps {
  blocks: readonly Block[];
  sheet: readonly Piece[];
  /** Of the sheet, counted from 1. */
  number: number;
  children: ReactNode;
}

/** The pieces of a sheet, and at its foot what they say there. */
export function WithFootnotes({ blocks, sheet, number, children }: WithFootnotesProps) {
  const { design } = useContext(PaperUseContext);
  const numbers = useContext(FootnoteContext);
  const inlines = sheet.flatMap(({ index, parts }) => {
    const block = blocks[index];
    return block ? pieceInlines(block, parts).filter(({ footnote }) => footnote) : [];
  });
  if (inlines.length === 0) return children;
  return (
    <div className={css.withFootnotes} style={{ minHeight: `${textHeight(design, number)}pt` }}>
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
