import type { ChapterOf } from '../../domain/layout.ts';
import type { AnnexContext } from '../annex-input.ts';
import { type Draft, heading } from '../numbering.ts';
import { partyBlocks } from '../party-blocks.ts';
import { chapterTitle } from './chapter-title.ts';

/** Parties to the contract where no cover names them. */
export function partiesChapter(context: AnnexContext, { title }: ChapterOf<'parties'>): Draft[] {
  const { title: usual, description } = context.texts.parties;
  const text = chapterTitle(title, usual, context);
  return [heading(1, text), { kind: 'parties', title: text, description, parties: partyBlocks(context) }];
}
