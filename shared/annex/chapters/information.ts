/** What this document is about, as a table. */
import type { Contact } from '../../domain/case-parts.ts';
import type { ChapterOf } from '../../domain/layout.ts';
import { inLanguage } from '../../domain/localised.ts';
import { shortDate } from '../annex-date.ts';
import type { AnnexContext } from '../annex-input.ts';
import { type Inline, plain } from '../document.ts';
import { type Draft, heading } from '../numbering.ts';
import { contactLines } from '../party-blocks.ts';
import { chapterTitle } from './chapter-title.ts';

/** Facts about this document; rows without content are left out. */
export function informationChapter(context: AnnexContext, { title }: ChapterOf<'information'>): Draft[] {
  const { texts, scheme, version } = context;
  const words = texts.information;
  const rows: Fact[] = [
    ...operationFacts(context),
    [version?.number ? words.version : words.date, content(versionAndDate(context))],
    [words.responsible, content(version?.responsible ?? '')],
    [words.structure, content(inLanguage(scheme.title, texts.language))],
    [words.confidentiality, content(confidentiality(context))],
  ];
  return [
    heading(1, chapterTitle(title, words.heading, context)),
    ...factsTable(rows, { title: words.heading, description: words.description }),
  ];
}

/** What something is called, and what is said about it; without content it is left out. */
type Fact = [title: string, content: Inline[]];

/** Titles on the left, contents on the right; nothing where no fact has content. */
export function factsTable(
  facts: readonly Fact[],
  { title, description }: { title: string; description: string },
): Draft[] {
  const rows = facts.filter(([, inlines]) => inlines.length > 0).map(([name, inlines]) => [plain(name), inlines]);
  if (rows.length === 0) return [];
  return [
    {
      kind: 'table',
      title,
      description,
      columns: [
        { title: '', share: 0.3 },
        { title: '', share: 0.7 },
      ],
      hasHead: false,
      hasRowTitles: true,
      rows,
    },
  ];
}

/** What is said about the operation itself. */
export function operationFacts(context: AnnexContext): Fact[] {
  const { operation, texts } = context;
  return [
    [texts.information.operation, content(operation.name)],
    [texts.information.subject, content(operation.subject)],
    ...masterData(context),
  ];
}

const content = (text: string): Inline[] => (text === '' ? [] : plain(text));

/** What is said about the processing itself (Art. 28(3), first sentence, GDPR), and whom to ask unless a chapter says so. */
function masterData({ texts, operation, hasClient, layout }: AnnexContext): [string, Inline[]][] {
  const { information: words, roles } = texts;
  const hasChapter = layout.chapters.some(({ kind }) => kind === 'contacts');
  const own = hasClient ? words.contactsOfProcessor : words.contacts;
  return [
    [words.role, content(operation.role === 'unknown' ? '' : roles[operation.role])],
    [words.purposes, content(operation.purposes.trim())],
    [words.dataCategories, content(operation.dataCategories.trim())],
    [words.specialCategories, content(operation.specialCategories.trim())],
    [words.dataSubjects, content(operation.dataSubjects.trim())],
    ...(hasChapter
      ? []
      : ([
          [words.contactsOfClient, contactsOf('client', operation)],
          [own, contactsOf('organisation', operation)],
        ] satisfies [string, Inline[]][])),
  ];
}

/** A line each: "Ole Petersen (IT-Sicherheit), it@verband.example". */
function contactsOf(wanted: Contact['side'], { contacts }: AnnexContext['operation']): Inline[] {
  return contacts
    .filter(({ side }) => side === wanted)
    .map(contactInlines)
    .filter((inlines) => inlines.length > 0)
    .flatMap((inlines, index) => (index > 0 ? [{ text: '\n' }, ...inlines] : inlines));
}

function contactInlines({ name, function: role, contact }: Contact): Inline[] {
  const who = name.trim() && role.trim() ? `${name.trim()} (${role.trim()})` : name.trim() || role.trim();
  const [way] = contactLines(contact);
  if (!way) return content(who);
  return who ? [{ text: `${who}, ` }, way] : [way];
}

function confidentiality({ layout, texts, hasClient }: AnnexContext): string {
  if (!layout.confidential) return '';
  return hasClient ? texts.information.confidentialityValue : texts.document.confidential;
}

function versionAndDate({ version, asOf, texts }: AnnexContext): string {
  return [version?.number ?? '', shortDate(asOf, texts.language)].filter((part) => part !== '').join(' / ');
}
