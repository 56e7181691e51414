/** The first page: what this is, between whom, and as of when. */
import type { ChapterOf } from '../domain/layout.ts';
import type { AnnexContext } from './annex-input.ts';
import { fillPlaces } from './annex-texts.ts';
import { chapterTitle } from './chapters/chapter-title.ts';
import type { Draft } from './numbering.ts';
import { partyBlocks } from './party-blocks.ts';
import { contractsLine } from './several/contracts.ts';

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

/** To which contract or contracts the annex belongs; without a client what it is about. */
function contractLine(context: AnnexContext): string {
  const { operation, texts, hasClient } = context;
  return hasClient ? contractsLine(context) : fillPlaces(texts.contractLine.operation, { operation: operation.name });
}
