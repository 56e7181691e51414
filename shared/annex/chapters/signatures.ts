import type { ChapterOf } from '../../domain/layout.ts';
import type { AnnexContext } from '../annex-input.ts';
import { type Draft, heading } from '../numbering.ts';
import { signatories } from '../party-blocks.ts';
import { chapterTitle } from './chapter-title.ts';

/** More do not fit beside each other. */
const MOST_IN_ROW = 3;

/** Lines to sign on, for each client and the organisation. */
export function signaturesChapter(context: AnnexContext, { title }: ChapterOf<'signatures'>): Draft[] {
  const words = context.texts.signatures;
  const text = chapterTitle(title, words.heading, context);
  const lines = [words.placeAndDate, words.nameAndFunction, words.signature];
  const parties = signatories(context).map(({ role, name }) => ({ role, name, lines }));
  const blocks = inRows(parties).map(
    (row) => ({ kind: 'signatures', title: text, description: words.description, parties: row }) as const,
  );
  return [heading(1, text), ...blocks];
}

/** As few rows as fit, all about as long. */
function inRows<T>(parties: readonly T[]): T[][] {
  const rows = Math.ceil(parties.length / MOST_IN_ROW);
  const length = Math.ceil(parties.length / rows);
  return Array.from({ length: rows }, (_, at) => parties.slice(at * length, (at + 1) * length));
}
