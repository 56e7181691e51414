/** What stands above and below the text of each sheet. */
import { useContext, useMemo } from 'react';
import { fillPlaces } from '../../../../shared/annex/annex-texts.ts';
import type { AnnexDocument } from '../../../../shared/annex/document.ts';
import { letterheadValues } from '../../../../shared/docx/letterhead/values.ts';
import type { LetterheadPaper } from '../../../../shared/domain/letterhead-paper.ts';
import { RunningLines } from '../../../ui/running-lines/story.tsx';
import css from './paper.module.css';
import { pageKind } from './paper-design.ts';
import { PAGE } from './paper-styles.ts';
import { PaperUseContext } from './paper-use.ts';

interface RunningProps {
  annex: AnnexDocument;
  /** Of the sheet, counted from 1. */
  number: number;
  /** How many there are. */
  count: number;
}

const LOGO_PLACE = { top: `${PAGE.header}pt`, right: `${PAGE.side}pt` };

/** Those of the delivered design: logo on the first page, header from the second one on. */
export function DeliveredLines({ annex: { header, footer, properties }, number, count }: RunningProps) {
  const { isPrinted, logo } = useContext(PaperUseContext);
  return (
    <>
      {number === 1 && logo && <img className={css.logo} style={LOGO_PLACE} src={logo} alt={properties.creator} />}
      {number > 1 && (
        <div className={css.header} aria-hidden={isPrinted} style={{ top: `${PAGE.header}pt` }}>
          <span>{header.left}</span>
          <span>{header.right}</span>
        </div>
      )}
      <div className={css.footer} aria-hidden={isPrinted} style={{ bottom: `${PAGE.footer}pt` }}>
        <span>{footer.left}</span>
        <span>{fillPlaces(footer.pageOf, { page: String(number), pages: String(count) })}</span>
      </div>
    </>
  );
}

/** Those of a letterhead, with its placeholders filled. */
export function LetterheadLines({ annex, letterhead, number, count }: RunningProps & { letterhead: LetterheadPaper }) {
  const { isPrinted, design } = useContext(PaperUseContext);
  const values = useMemo(() => letterheadValues(annex), [annex]);
  const kind = pageKind(design, number);
  return (
    <RunningLines
      page={letterhead.page}
      header={letterhead.headers[kind]}
      footer={letterhead.footers[kind]}
      pictures={letterhead.pictures}
      values={values}
      number={number + design.firstNumber - 1}
      count={count}
      isHidden={isPrinted}
    />
  );
}
