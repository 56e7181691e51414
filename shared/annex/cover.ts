/** The first page: what this is, between whom, and as of when. */
import type { Contact } from '../domain/case-parts.ts';
import { inLanguage } from '../domain/localised.ts';
import { longDate, shortDate } from './annex-date.ts';
import type { AnnexContext } from './annex-input.ts';
import { fillPlaces } from './annex-texts.ts';
import { type Inline, type PartyBlock, plain } from './document.ts';
import type { Draft } from './numbering.ts';

export function cover(context: AnnexContext): Draft[] {
  const { texts, layout, label, hasClient, operation } = context;
  const { document, parties } = texts;
  return [
    { kind: 'kicker', text: layout.confidential ? `${label} · ${document.confidential}` : label },
    { kind: 'title', text: document.title },
    { kind: 'subtitle', text: document.subtitle },
    ...(hasClient || operation.name ? [{ kind: 'contractLine', text: contractLine(context) } as const] : []),
    {
      kind: 'parties',
      title: parties.title,
      description: parties.description,
      parties: hasClient ? [client(context), organisation(context)] : [organisation(context)],
    },
  ];
}

/** "zum Vertrag … nach Art. 28 DSGVO, Nr. 4711, vom 1. März 2026"; without a client what the annex is about. */
function contractLine({ operation, texts, hasClient }: AnnexContext): string {
  if (!hasClient) return fillPlaces(texts.contractLine.operation, { operation: operation.name });
  const { contractNumber: number, contractDate } = operation;
  const form = number && contractDate ? 'numberAndDate' : number ? 'number' : contractDate ? 'date' : 'plain';
  return fillPlaces(texts.contractLine[form], { number, date: longDate(contractDate, texts.language) });
}

function client({ operation, texts }: AnnexContext): PartyBlock {
  return {
    role: texts.parties.controller,
    name: operation.clientName,
    lines: [...linesOf(operation.clientAddress), ...contactLines(operation.clientContact)],
  };
}

function organisation({ organisation: it, texts, hasClient }: AnnexContext): PartyBlock {
  const { parties } = texts;
  return {
    role: hasClient ? parties.processor : parties.organisation,
    name: it.name,
    lines: [...linesOf(it.address), ...officer(it, parties)],
  };
}

/** The data protection officer, or why there is none; nothing while it has not been said. */
function officer(it: AnnexContext['organisation'], words: AnnexContext['texts']['parties']): Inline[] {
  if (it.dpo === 'appointed') {
    const lines = [...linesOf(it.dpoName), ...contactLines(it.dpoContact)];
    return lines.map((line, index) =>
      index > 0 ? line : { ...line, text: fillPlaces(words.dpo, { name: line.text }) },
    );
  }
  if (it.dpo === 'unknown') return [];
  return [{ text: it.dpoReason ? fillPlaces(words.noDpoReason, { reason: it.dpoReason }) : words.noDpo }];
}

const linesOf = (text: string): Inline[] => textLines(text).map((line) => ({ text: line }));

/** E-mail addresses are neither hyphenated nor spell-checked. */
const contactLines = (text: string): Inline[] =>
  textLines(text).map((line) => (line.includes('@') ? { text: line, verbatim: true } : { text: line }));

const textLines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Facts about this document; rows without content are left out. */
export function information(context: AnnexContext): Draft[] {
  const { texts, operation, scheme, version } = context;
  const words = texts.information;
  const rows: [string, Inline[]][] = [
    [words.operation, content(operation.name)],
    [words.subject, content(operation.subject)],
    ...masterData(context),
    [version?.number ? words.version : words.date, content(versionAndDate(context))],
    [words.responsible, content(version?.responsible ?? '')],
    [words.structure, content(inLanguage(scheme.title, texts.language))],
    [words.confidentiality, content(confidentiality(context))],
  ];
  return [
    { kind: 'coverHeading', text: words.heading },
    {
      kind: 'table',
      title: words.heading,
      description: words.description,
      columns: [
        { title: '', share: 0.3 },
        { title: '', share: 0.7 },
      ],
      hasHead: false,
      hasRowTitles: true,
      rows: rows.filter(([, inlines]) => inlines.length > 0).map(([title, inlines]) => [plain(title), inlines]),
    },
  ];
}

const content = (text: string): Inline[] => (text === '' ? [] : plain(text));

/** What is said about the processing itself (Art. 28(3), first sentence, GDPR), and whom to ask. */
function masterData({ texts, operation, hasClient }: AnnexContext): [string, Inline[]][] {
  const { information: words, roles } = texts;
  const own = hasClient ? words.contactsOfProcessor : words.contacts;
  return [
    [words.role, content(operation.role === 'unknown' ? '' : roles[operation.role])],
    [words.purposes, content(operation.purposes.trim())],
    [words.dataCategories, content(operation.dataCategories.trim())],
    [words.specialCategories, content(operation.specialCategories.trim())],
    [words.dataSubjects, content(operation.dataSubjects.trim())],
    [words.contactsOfClient, contactsOf('client', operation)],
    [own, contactsOf('organisation', operation)],
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

/** The version table; an annex without versions has none. */
export function versionHistory({ versions, texts }: AnnexContext): Draft[] {
  if (versions.length === 0) return [];
  const words = texts.versions;
  return [
    { kind: 'coverHeading', text: words.heading },
    {
      kind: 'table',
      title: words.heading,
      description: words.description,
      columns: [
        { title: words.number, share: 0.11 },
        { title: words.date, share: 0.15 },
        { title: words.responsible, share: 0.2 },
        { title: words.change, share: 0.54 },
      ],
      hasHead: true,
      hasRowTitles: false,
      rows: versions.map((it) => [it.number, shortDate(it.date, texts.language), it.responsible, it.change].map(plain)),
    },
  ];
}
