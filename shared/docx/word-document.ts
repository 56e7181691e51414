/** The document around the blocks: page, header, footer, settings. */
import {
  Document,
  Footer,
  Header,
  PageNumber,
  type PageNumberEstimator,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
} from 'docx';
import { type AnnexDocument, headingsOf } from '../annex/document.ts';
import { renderBlocks } from './blocks/blocks.ts';
import { PAGE, TEXT_WIDTH } from './style/design.ts';
import { numberingFor } from './style/numbering.ts';
import { annexStyles } from './style/styles.ts';
import { EXTERNAL_STYLES } from './style/table-styles.ts';
import { textRuns } from './text/runs.ts';

const tabStops = [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }];
const tab = () => new TextRun({ children: [new Tab()] });

/** A4, header from page two on, page x of y everywhere, no hyphenation (it would move page numbers). */
export function wordDocument(annex: AnnexDocument, pageNumbers: PageNumberEstimator): Document {
  return new Document({
    compatibility: { version: 15 },
    defaultTabStop: 708,
    externalStyles: EXTERNAL_STYLES,
    styles: annexStyles(annex.language),
    numbering: numberingFor(headingsOf(annex)),
    pageNumbers,
    sections: [
      {
        properties: {
          titlePage: true,
          page: { size: { width: PAGE.width, height: PAGE.height }, margin: PAGE.margin },
        },
        headers: { default: header(annex), first: new Header({ children: [new Paragraph({ style: 'TOMAbstand' })] }) },
        footers: { default: footer(annex), first: footer(annex) },
        children: renderBlocks(annex.blocks),
      },
    ],
  });
}

function header({ header: { left, right } }: AnnexDocument): Header {
  return new Header({
    children: [new Paragraph({ style: 'Header', tabStops, children: [...textRuns(left), tab(), ...textRuns(right)] })],
  });
}

function footer({ footer: { left, pageOf } }: AnnexDocument): Footer {
  return new Footer({
    children: [
      new Paragraph({ style: 'Footer', tabStops, children: [...textRuns(left), tab(), ...pageOfRuns(pageOf)] }),
    ],
  });
}

/** "Seite {page} von {pages}" with fields in the places. */
function pageOfRuns(pageOf: string): TextRun[] {
  return pageOf.split(/(\{pages?\})/).flatMap((part) => {
    if (part === '{page}') return [new TextRun({ children: [PageNumber.CURRENT] })];
    if (part === '{pages}') return [new TextRun({ children: [PageNumber.TOTAL_PAGES] })];
    return textRuns(part);
  });
}
