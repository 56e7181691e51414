/** The sub-processors of the operation, or its processors when there is no client. */
import { isThirdCountry } from '../domain/facts.ts';
import type { Party } from '../domain/records.ts';
import { countryName } from '../lib/countries.ts';
import type { AnnexContext } from './annex-input.ts';
import { type AnnexTexts, fillPlaces } from './annex-texts.ts';
import { type Block, type Inline, plain } from './document.ts';
import { type Draft, heading } from './numbering.ts';
import { type UsedRecords, usedParties } from './targets.ts';

/** Those who process on behalf of the organisation; recipients, for instance, are not. */
export const usedProcessors = (records: Pick<UsedRecords, 'operation' | 'parties'>): Party[] =>
  usedParties(records).filter(({ role }) => role === 'subProcessor' || role === 'processor');

/** A table for each group of roles, those without one first. Without any processors there is no chapter. */
export function subProcessorsChapter(context: AnnexContext): Draft[] {
  const { actor, hasClient, texts } = context;
  const words = texts.subProcessors;
  const parties = usedProcessors(context);
  if (parties.length === 0) return [];
  const title = hasClient ? words.heading : words.ownHeading;
  const intro = fillPlaces(hasClient ? words.intro : words.ownIntro, { actor });
  const columns = columnsFor(parties, texts);
  return [
    heading(1, title),
    { kind: 'paragraph', style: 'intro', inlines: plain(intro) },
    ...byRoleGroup(parties).flatMap(([group, members]) => [
      ...(group ? [heading(2, group)] : []),
      table(group || title, members, columns, context),
    ]),
  ];
}

function byRoleGroup(parties: readonly Party[]): [string, Party[]][] {
  const groups = new Map<string, Party[]>([['', []]]);
  for (const party of parties) {
    const group = party.roleGroup.trim();
    groups.set(group, [...(groups.get(group) ?? []), party]);
  }
  return [...groups].filter(([, members]) => members.length > 0);
}

interface Column {
  title: string;
  share: number;
  cell: (party: Party) => Inline[];
}

/** Safeguards and long grounds of transfer need room: then the address stands below the name. All tables of the chapter have the same columns. */
function columnsFor(parties: readonly Party[], texts: AnnexTexts): Column[] {
  const { subProcessors: words } = texts;
  const service = { title: words.service, cell: (it: Party) => serviceCell(it, texts) };
  const country = { title: words.country, cell: (it: Party) => countryCell(it, texts) };
  if (!parties.some((it) => it.safeguards.trim() || it.link.trim())) {
    return [
      { title: words.name, share: 0.26, cell: (it) => lines(it.name) },
      { title: words.address, share: 0.26, cell: (it) => lines(it.address) },
      { ...service, share: 0.32 },
      { ...country, share: 0.16 },
    ];
  }
  return [
    { title: words.nameAndAddress, share: 0.25, cell: (it) => lines({ text: it.name, bold: true }, it.address) },
    { ...service, share: 0.25 },
    { ...country, share: 0.25 },
    {
      title: words.safeguards,
      share: 0.25,
      cell: (it) => lines(it.safeguards, { text: it.link, verbatim: true }),
    },
  ];
}

function table(title: string, parties: readonly Party[], columns: readonly Column[], context: AnnexContext): Block {
  const { texts, hasClient } = context;
  const words = texts.subProcessors;
  return {
    kind: 'table',
    title,
    description: hasClient ? words.description : words.ownDescription,
    columns: columns.map(({ title, share }) => ({ title, share })),
    hasHead: true,
    hasRowTitles: false,
    rows: parties.map((party) => columns.map(({ cell }) => cell(party))),
  };
}

function serviceCell({ service, dataKinds }: Party, { subProcessors: words }: AnnexTexts): Inline[] {
  const kinds = dataKinds.trim();
  return lines(service, kinds && fillPlaces(words.dataKinds, { kinds }));
}

/** "USA", below it on what ground data may go there. */
function countryCell(party: Party, { language, subProcessors: words, transferGrounds }: AnnexTexts): Inline[] {
  const ground = party.transferGround && transferGrounds[party.transferGround];
  const transfer = ground && isThirdCountry(party) ? fillPlaces(words.thirdCountry, { ground }) : '';
  return lines(countryName(party.country, language), transfer);
}

/** A cell of several lines. An empty one says that nothing was forgotten in printing. */
function lines(...parts: (string | Inline)[]): Inline[] {
  const inlines = parts
    .map((part) => (typeof part === 'string' ? { text: part } : part))
    .map((inline) => ({ ...inline, text: inline.text.trim() }))
    .filter(({ text }) => text !== '');
  if (inlines.length === 0) return plain('–');
  return inlines.flatMap((inline, index) => (index > 0 ? [{ text: '\n' }, inline] : [inline]));
}
