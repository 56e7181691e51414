import type { ChapterOf } from '../../domain/layout.ts';
import type { AnnexContext } from '../annex-input.ts';
import { type Draft, heading } from '../numbering.ts';
import { partyBlocks } from '../party-blocks.ts';
import { chapterTitle } from './chapter-title.ts';

/** Lines to sign on, for both sides of the contract. */
export function signaturesChapter(context: AnnexContext, { title }: ChapterOf<'signatures'>): Draft[] {
  const words = context.texts.signatures;
  const text = chapterTitle(title, words.heading, context);
  const lines = [words.placeAndDate, words.nameAndFunction, words.signature];
  const parties = partyBlocks(context).map(({ role, name }) => ({ role, name, lines }));
  return [heading(1, text), { kind: 'signatures', title: text, description: words.description, parties }];
}
