import { memo, type ReactNode } from 'react';
import { fillPlaces } from '../../../../shared/annex/annex-texts.ts';
import type { AnnexDocument, Block } from '../../../../shared/annex/document.ts';
import { PaperBlock } from './blocks.tsx';
import { Contents, type ContentsEntry } from './contents.tsx';
import type { Sheet } from './page-flow.ts';
import css from './paper.module.css';
import { PAGE, TEXT_HEIGHT, TEXT_WIDTH } from './paper-styles.ts';

interface PaperProps {
  annex: AnnexDocument;
  sheets: readonly Sheet[];
  /** Named by the screen, in the language of the interface. */
  sheetLabel: (number: number) => string;
}

const headingId = (index: number) => `annex-block-${index}`;

/** The annex as sheets of A4. White in dark mode too: it shows what will be printed. */
export const Paper = memo(function Paper({ annex, sheets, sheetLabel }: PaperProps) {
  const { blocks } = annex;
  return sheets.map((sheet, position) => {
    const number = position + 1;
    return (
      <PaperSheet key={number} annex={annex} number={number} count={sheets.length} label={sheetLabel(number)}>
        {sheet.map(({ index, rows }, place) => {
          const block = blocks[index];
          return (
            block && (
              <PaperBlock
                key={index}
                block={block}
                rows={rows}
                atTop={place === 0}
                id={headingId(index)}
                contents={
                  block.kind === 'tableOfContents' && (
                    <Contents title={block.title} entries={entriesOf(blocks, sheets)} />
                  )
                }
              />
            )
          );
        })}
      </PaperSheet>
    );
  });
});

interface PaperSheetProps {
  annex: AnnexDocument;
  number: number;
  count: number;
  label: string;
  children: ReactNode;
}

function PaperSheet({ annex: { header, footer, language }, number, count, label, children }: PaperSheetProps) {
  return (
    <article className={css.sheet} style={SHEET_SIZE} lang={language} aria-label={label} data-sheet={number}>
      {number > 1 && (
        <div className={css.header} style={{ top: `${PAGE.header}pt` }}>
          <span>{header.left}</span>
          <span>{header.right}</span>
        </div>
      )}
      {children}
      <div className={css.footer} style={{ bottom: `${PAGE.footer}pt` }}>
        <span>{footer.left}</span>
        <span>{fillPlaces(footer.pageOf, { page: String(number), pages: String(count) })}</span>
      </div>
    </article>
  );
}

const SHEET_SIZE = {
  width: `${PAGE.width}pt`,
  minHeight: `${PAGE.height}pt`,
  padding: `${PAGE.top}pt ${PAGE.side}pt ${PAGE.bottom}pt`,
  containIntrinsicSize: `${TEXT_WIDTH}pt ${TEXT_HEIGHT}pt`,
};

/** Headings of the first two levels, with the sheet on which they stand. */
function entriesOf(blocks: readonly Block[], sheets: readonly Sheet[]): ContentsEntry[] {
  return sheets.flatMap((sheet, position) =>
    sheet.flatMap(({ index }) => {
      const block = blocks[index];
      return block?.kind === 'heading' && block.level < 3
        ? [{ id: headingId(index), heading: block, page: position + 1 }]
        : [];
    }),
  );
}
