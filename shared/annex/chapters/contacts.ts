/** Whom to ask, on both sides. */
import type { ChapterOf } from '../../domain/layout.ts';
import type { AnnexContext } from '../annex-input.ts';
import { type Inline, plain } from '../document.ts';
import type { Draft } from '../numbering.ts';
import { contactLines } from '../party-blocks.ts';
import { chapterTitle } from './chapter-title.ts';
import { tableChapter } from './table-chapter.ts';

/** Side, name, function and contact. */
type Row = [string, string, string, string];

/** The contacts that the contract names, and the data protection officer. Without anybody there is no chapter. */
export function contactsChapter(context: AnnexContext, { title }: ChapterOf<'contacts'>): Draft[] {
  const words = context.texts.contacts;
  const rows = [...contactRows(context), ...officerRow(context)];
  return tableChapter({
    title: chapterTitle(title, words.heading, context),
    words,
    columns: [
      { title: words.side, share: 0.18 },
      { title: words.name, share: 0.24 },
      { title: words.function, share: 0.26 },
      { title: words.contact, share: 0.32 },
    ],
    rows: rows.map(([side, name, role, contact]) => [plain(side), said(name), said(role), way(contact)]),
  });
}

function contactRows({ operation, texts, hasClient }: AnnexContext): Row[] {
  const { client, organisation, own } = texts.contacts;
  const named = operation.contacts.filter((it) => [it.name, it.function, it.contact].some((field) => field.trim()));
  return (['client', 'organisation'] as const).flatMap((side) =>
    named
      .filter((it) => it.side === side)
      .map(
        (it): Row => [side === 'client' ? client : hasClient ? organisation : own, it.name, it.function, it.contact],
      ),
  );
}

function officerRow({ organisation: it, texts, hasClient }: AnnexContext): Row[] {
  if (it.dpo !== 'appointed' || !(it.dpoName.trim() || it.dpoContact.trim())) return [];
  const words = texts.contacts;
  return [[hasClient ? words.organisation : words.own, it.dpoName, words.dpo, it.dpoContact]];
}

const said = (text: string): Inline[] => plain(text.trim() || '–');

function way(contact: string): Inline[] {
  const lines = contactLines(contact).flatMap((line, index) => (index > 0 ? [{ text: '\n' }, line] : [line]));
  return lines.length > 0 ? lines : plain('–');
}
