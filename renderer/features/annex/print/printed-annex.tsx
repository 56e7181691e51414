import { useMemo } from 'react';
import type { AnnexDocument, Block } from '../../../../shared/annex/document.ts';
import type { ContentsEntry } from '../paper/contents.tsx';
import type { Sheet } from '../paper/page-flow.ts';
import paper from '../paper/paper.module.css';
import { entriesOf, SheetContent, sheetStyle } from '../paper/paper.tsx';
import { designFor } from '../paper/paper-design.ts';
import { lookProperties, type PaperLook } from '../paper/paper-look.ts';
import { type PaperUse, PaperUseContext, usedLook } from '../paper/paper-use.ts';
import css from './print.module.css';

interface PrintedAnnexProps {
  annex: AnnexDocument;
  look: PaperLook;
  sheets: readonly Sheet[];
  /** On which page each sheet begins, counted from 1; at the end, the page behind the last one. */
  pages: readonly number[];
}

/** All sheets of the annex, as they are printed: the same ones as in the preview. */
export function PrintedAnnex({ annex, look, sheets, pages }: PrintedAnnexProps) {
  const entries = useMemo(
    () => entriesOf(annex.blocks, sheets, (position) => pages[position] ?? 1),
    [annex, sheets, pages],
  );
  const use = useMemo((): PaperUse => {
    const used = usedLook(look);
    const design = designFor(used.design, annex.blocks);
    return { isPrinted: true, topLevel: topLevelOf(annex.blocks), ...used, design };
  }, [annex, look]);
  const properties = useMemo(() => lookProperties(look), [look]);
  return (
    <PaperUseContext value={use}>
      {sheets.map((sheet, position) => {
        const number = pages[position] ?? 1;
        return (
          <div
            key={number}
            className={`${paper.sheet} ${css.sheet}`}
            style={{ ...sheetStyle(use.design, number), ...properties }}
            data-sheet={number}
          >
            <SheetContent
              annex={annex}
              sheet={sheet}
              number={number}
              count={(pages.at(-1) ?? 2) - 1}
              entries={hasContents(sheet, annex.blocks) ? entries : NONE}
              onShow={toNothing}
            />
          </div>
        );
      })}
    </PaperUseContext>
  );
}

/** The same for all sheets that do not list them: those need not be drawn again when a heading moves. */
const NONE: readonly ContentsEntry[] = [];
const hasContents = (sheet: Sheet, blocks: readonly Block[]): boolean =>
  sheet.some(({ index }) => blocks[index]?.kind === 'tableOfContents');

/** Readers of a PDF expect its headings to begin with the first level. */
const topLevelOf = (blocks: readonly Block[]): 1 | 2 => (blocks.some(({ kind }) => kind === 'title') ? 2 : 1);

/** On paper, entries of the contents list are links. */
const toNothing = () => {};
