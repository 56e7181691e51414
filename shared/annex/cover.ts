/** The first page: what this is, between whom, and as of when. */
import type { ChapterOf } from '../domain/layout.ts';
import { longDate } from './annex-date.ts';
import type { AnnexContext } from './annex-input.ts';
import { fillPlaces } from './annex-texts.ts';
import { chapterTitle } from './chapters/chapter-title.ts';
import type { Draft } from './numbering.ts';
import { partyBlocks } from './party-blocks.ts';
import { contractsLine, isOneContract } from './several/contracts.ts';

/** @param chapter compact = the title only, and what follows goes on below it */
export function cover(context: AnnexContext, { title, compact }: ChapterOf<'cover'>): Draft[] {
  const { texts, layout, label, hasClient, operation } = context;
  const { document } = texts;
  const { title: partiesTitle, description } = texts.parties;
  const hasContract = !compact && (hasClient || operation.name);
  return [
    { kind: 'kicker', text: layout.confidential ? `${label} · ${document.confidential}` : label },
    { kind: 'title', text: chapterTitle(title, document.title, context) },
    { kind: 'subtitle', text: document.subtitle },
    ...(hasContract ? [{ kind: 'contractLine', text: contractLine(context) } as const] : []),
    ...(compact ? [] : [{ kind: 'parties', title: partiesTitle, description, parties: partyBlocks(context) } as const]),
  ];
}

/** "zum Vertrag … nach Art. 28 DSGVO, Nr. 4711, vom 1. März 2026"; of several contracts each. Without a client what the annex is about. */
function contractLine(context: AnnexContext): string {
  const { operation, texts, hasClient } = context;
  if (!hasClient) return fillPlaces(texts.contractLine.operation, { operation: operation.name });
  if (!isOneContract(context)) return contractsLine(context);
  const { contractNumber: number, contractDate } = operation;
  const form = number && contractDate ? 'numberAndDate' : number ? 'number' : contractDate ? 'date' : 'plain';
  return fillPlaces(texts.contractLine[form], { number, date: longDate(contractDate, texts.language) });
}
