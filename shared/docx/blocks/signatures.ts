import { Paragraph } from 'docx';
import { type SignaturesBlock, signatureRows } from '../../annex/document.ts';
import { TEXT_WIDTH } from '../style/design.ts';
import { textRuns } from '../text/runs.ts';
import { AnnexTable, tableCell, tableRow } from './table.ts';

/** Role and name of each party, below them the lines to sign on: one row each, all on one page. */
export function signaturesTable(block: SignaturesBlock): AnnexTable[] {
  const { parties, title, description } = block;
  if (parties.length === 0) return [];
  const width = Math.floor(TEXT_WIDTH / parties.length);
  const names = parties.map(({ role, name }) =>
    tableCell(width, [
      new Paragraph({ style: 'TOMParteirolle', keepNext: true, children: textRuns(role) }),
      new Paragraph({ style: 'TOMParteiname', keepNext: true, children: textRuns(name) }),
    ]),
  );
  const rows = signatureRows(block);
  const lines = rows.map((cells, index) => {
    const keepNext = index < rows.length - 1;
    return tableRow(
      // Where a party has fewer lines, the cell stays empty.
      cells.map((text) =>
        tableCell(width, [
          new Paragraph({ style: text ? 'TOMUnterschrift' : 'TOMTabellentext', keepNext, children: textRuns(text) }),
        ]),
      ),
    );
  });
  return [
    new AnnexTable({
      style: 'TOMUnterschriften',
      widths: parties.map(() => width),
      rows: [tableRow(names), ...lines],
      title,
      description,
    }),
  ];
}
