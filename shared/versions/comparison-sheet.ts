/** "Vergleich der Fassungen": what differs between two versions, as an annex document, so that it is printed as annexes are. */
import { shortDate } from '../annex/annex-date.ts';
import { fillPlaces } from '../annex/annex-texts.ts';
import { type AnnexDocument, type Block, type Inline, plain, type TableBlock } from '../annex/document.ts';
import { reasonOf } from '../domain/reason-key.ts';
import { CHANGE_KINDS, type Change } from './change.ts';
import { cellsOf } from './changed-words.ts';
import type { Comparison } from './compare-states.ts';
import type { ComparisonTexts } from './comparison-texts.ts';

export interface ComparedVersion {
  /** '' = what holds today. */
  number: string;
  /** ISO date. */
  date: string;
}

export interface SheetInput {
  comparison: Comparison;
  before: ComparedVersion;
  after: ComparedVersion;
  /** Why the level of measures is lower, by `reasonKey`. */
  reasons: Readonly<Record<string, string>>;
  operationName: string;
  organisationName: string;
  /** '' without a client. */
  clientName: string;
  texts: ComparisonTexts;
}

/** Pure: the same comparison makes the same sheet. */
export function comparisonSheet(input: SheetInput): AnnexDocument {
  const { texts, before, after, operationName, organisationName, comparison } = input;
  const name = ({ number }: ComparedVersion) => (number ? fillPlaces(texts.name, { number }) : texts.now);
  const between = fillPlaces(texts.between, { before: name(before), after: name(after) });
  const measures = comparison.changes.filter(({ subject }) => subject.kind === 'measure');
  const frame = comparison.changes.filter(({ subject }) => subject.kind !== 'measure');
  return {
    language: texts.language,
    properties: {
      title: `${texts.title}: ${operationName}`,
      subject: operationName,
      keywords: texts.keywords,
      creator: organisationName,
      description: between,
      createdAt: `${after.date}T00:00:00.000Z`,
    },
    header: { left: texts.running.left, right: between },
    footer: { left: organisationName, pageOf: texts.running.pageOf },
    blocks: [
      { kind: 'title', text: texts.title },
      { kind: 'subtitle', text: texts.subtitle },
      { kind: 'contractLine', text: between },
      ...information(input),
      ...reading(input),
      ...(comparison.changes.length === 0 ? [body(texts.tables.none)] : []),
      ...changeTable('1', texts.tables.measures, texts.tables.measure, measures, input),
      ...changeTable(measures.length > 0 ? '2' : '1', texts.tables.frame, texts.tables.subject, frame, input),
    ],
  };
}

const body = (text: string): Block => ({ kind: 'paragraph', style: 'body', inlines: plain(text) });

function information({ texts, before, after, comparison, ...it }: SheetInput): Block[] {
  const words = texts.information;
  const version = ({ number, date }: ComparedVersion) =>
    fillPlaces(number ? words.version : words.now, { number, date: shortDate(date, texts.language) });
  const counts = CHANGE_KINDS.flatMap((kind) => {
    const count = comparison.changes.filter((change) => change.kind === kind).length;
    return count > 0 ? [`${count} ${texts.kinds[kind]}`] : [];
  });
  const rows = [
    [words.operation, it.operationName],
    [words.organisation, it.organisationName],
    [words.client, it.clientName],
    [words.before, version(before)],
    [words.after, version(after)],
    [words.changes, counts.join(', ')],
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
      rows: rows.filter(([, text]) => text).map((row) => row.map(plain)),
    },
  ];
}

function reading({ texts, comparison }: SheetInput): Block[] {
  if (comparison.changes.length === 0 && !comparison.isByWords) return [];
  const { heading, words, direction, byWords } = texts.reading;
  return [{ kind: 'coverHeading', text: heading }, body(words), body(comparison.isByWords ? byWords : direction)];
}

function changeTable(
  number: string,
  title: string,
  first: string,
  changes: readonly Change[],
  { texts, reasons }: SheetInput,
): Block[] {
  if (changes.length === 0) return [];
  const { description, before, after, kind, reason } = texts.tables;
  const table: TableBlock = {
    kind: 'table',
    title,
    description,
    columns: [
      { title: first, share: 0.225 },
      { title: before, share: 0.21 },
      { title: after, share: 0.21 },
      // In most letterheads wide enough for the longest kind of change.
      { title: kind, share: 0.175 },
      { title: reason, share: 0.18 },
    ],
    hasHead: true,
    hasRowTitles: false,
    rows: changes.map((change) => {
      const cells = cellsOf(change, texts);
      const { subject, operationId } = change;
      const said = subject.kind === 'measure' ? reasonOf(reasons, subject.id, operationId).trim() : '';
      return [nameOf(change, texts), cells.before, cells.after, plain(texts.kinds[change.kind]), plain(said)];
    }),
  };
  return [{ kind: 'heading', level: 1, number, text: title }, table];
}

function nameOf({ title, about }: Change, { language }: ComparisonTexts): Inline[] {
  const whom = about[language];
  const name: Inline = { text: title[language], bold: true };
  return whom ? [name, { text: `\n${whom}` }] : [name];
}
