import { Paragraph } from 'docx';
import type { Block, PartyBlock } from '../../annex/document.ts';
import { TEXT_WIDTH } from '../style/design.ts';
import { textRuns } from '../text/runs.ts';
import type { InlineRuns } from './inline-runs.ts';
import { AnnexTable, tableCell, tableRow } from './table.ts';

type PartiesBlock = Extract<Block, { kind: 'parties' }>;

/** The parties side by side in one row. */
export function partiesTable({ parties, title, description }: PartiesBlock, runs: InlineRuns): AnnexTable[] {
  if (parties.length === 0) return [];
  const width = Math.floor(TEXT_WIDTH / parties.length);
  return [
    new AnnexTable({
      style: 'TOMParteien',
      widths: parties.map(() => width),
      rows: [tableRow(parties.map((party) => tableCell(width, partyParagraphs(party, runs))))],
      title,
      description,
    }),
  ];
}

function partyParagraphs(party: PartyBlock, runs: InlineRuns): Paragraph[] {
  return [
    new Paragraph({ style: 'TOMParteirolle', children: textRuns(party.role) }),
    new Paragraph({ style: 'TOMParteiname', children: textRuns(party.name) }),
    ...party.lines.map((line) => new Paragraph({ style: 'TOMTabellentext', children: runs([line]) })),
  ];
}
