import { type CSSProperties, memo, useContext, useMemo } from 'react';
import type { AnnexDocument, Block } from '../../../../shared/annex/document.ts';
import { PaperBlock } from './blocks.tsx';
import { Contents, type ContentsEntry } from './contents.tsx';
import { FootnoteContext, footnoteNumbers } from './footnote-numbers.tsx';
import { WithFootnotes } from './footnotes.tsx';
import type { Sheet } from './page-flow.ts';
import css from './paper.module.css';
import { designFor, edgesOn, type PaperDesign } from './paper-design.ts';
import { PaperUseContext } from './paper-use.ts';
import { DeliveredLines, LetterheadLines } from './running-lines.tsx';

interface PaperProps {
  /** Typeset. */
  annex: AnnexDocument;
  sheets: readonly Sheet[];
  /** The sheet that is read: only those around it have content. Counted from 1. */
  current: number;
  /** How many before and behind it are ready to be scrolled to. */
  around?: number;
  /** Named by the screen, in the language of the interface. */
  sheetLabel: (number: number) => string;
  /** Goes to a heading. */
  onShow: (sheet: number, headingId: string) => void;
}

const AROUND = 4;
const headingId = (index: number) => `annex-block-${index}`;

/** The annex as sheets of paper. White in dark mode too: it shows what will be printed. */
export const Paper = memo(function Paper(props: PaperProps) {
  const { annex, sheets, current, around = AROUND, sheetLabel, onShow } = props;
  const entries = useMemo(() => entriesOf(annex.blocks, sheets), [annex, sheets]);
  const given = useContext(PaperUseContext);
  const use = useMemo(() => ({ ...given, design: designFor(given.design, annex.blocks) }), [given, annex]);
  const { design } = use;
  const drawn = sheets.map((sheet, position) => {
    const number = position + 1;
    const isNear = Math.abs(number - current) <= around;
    return (
      <article
        key={number}
        className={css.sheet}
        style={sheetStyle(design, number)}
        aria-label={sheetLabel(number)}
        data-sheet={number}
      >
        {isNear && (
          <SheetContent
            annex={annex}
            sheet={sheet}
            number={number}
            count={sheets.length}
            entries={entries}
            onShow={onShow}
          />
        )}
      </article>
    );
  });
  return <PaperUseContext value={use}>{drawn}</PaperUseContext>;
});

/** Size and edges of a sheet. */
export function sheetStyle(design: PaperDesign, number: number): CSSProperties {
  const { width, height, left, right } = design.page;
  const { top, bottom } = edgesOn(design, number);
  return { width: `${width}pt`, minHeight: `${height}pt`, padding: `${top}pt ${right}pt ${bottom}pt ${left}pt` };
}

interface SheetContentProps extends Pick<PaperProps, 'annex' | 'onShow'> {
  sheet: Sheet;
  number: number;
  count: number;
  entries: readonly ContentsEntry[];
}

/** A sheet with its running lines. */
export const SheetContent = memo(function SheetContent(props: SheetContentProps) {
  const { annex, sheet, number, count, entries, onShow } = props;
  const { blocks, language } = annex;
  const { letterhead } = useContext(PaperUseContext);
  const numbers = footnoteNumbers(blocks);
  return (
    <div lang={language}>
      {letterhead ? (
        <LetterheadLines annex={annex} letterhead={letterhead} number={number} count={count} />
      ) : (
        <DeliveredLines annex={annex} number={number} count={count} />
      )}
      <FootnoteContext value={numbers}>
        <WithFootnotes blocks={blocks} sheet={sheet} number={number}>
          {sheet.map(({ index, parts }, place) => {
            const block = blocks[index];
            if (!block) return null;
            if (block.kind === 'tableOfContents') {
              return <Contents key={index} title={block.title} entries={entries} parts={parts} onShow={onShow} />;
            }
            return <PaperBlock key={index} block={block} parts={parts} atTop={place === 0} id={headingId(index)} />;
          })}
        </WithFootnotes>
      </FootnoteContext>
    </div>
  );
});

/**
 * Headings of the contents list, with the sheet on which they stand.
 *
 * @param numberOf the number of the sheet at a position counted from 0
 */
export function entriesOf(
  blocks: readonly Block[],
  sheets: readonly Sheet[],
  numberOf = (position: number) => position + 1,
): ContentsEntry[] {
  const levels = blocks.find((block) => block.kind === 'tableOfContents')?.levels ?? 2;
  return sheets.flatMap((sheet, position) =>
    sheet.flatMap(({ index }) => {
      const block = blocks[index];
      return block?.kind === 'heading' && block.level <= levels
        ? [{ id: headingId(index), heading: block, sheet: numberOf(position) }]
        : [];
    }),
  );
}
