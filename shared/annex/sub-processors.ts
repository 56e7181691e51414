/** The sub-processors of the operation, or its processors when there is no client. */
import type { ChapterOf } from '../domain/layout.ts';
import type { Party } from '../domain/records.ts';
import type { AnnexContext } from './annex-input.ts';
import { fillPlaces } from './annex-texts.ts';
import { chapterTitle } from './chapters/chapter-title.ts';
import { type Block, type ListItem, plain } from './document.ts';
import { type Draft, heading } from './numbering.ts';
import { linkInlines, nameInlines, type PartyColumn, partyColumns } from './party-columns.ts';
import { usedProcessors } from './targets.ts';

type Chapter = ChapterOf<'subProcessors'>;

/** A table or list for each group of roles, those without one first. Without any processors there is no chapter. */
export function subProcessorsChapter(context: AnnexContext, chapter: Chapter): Draft[] {
  const { actor, hasClient, texts } = context;
  const words = texts.subProcessors;
  const parties = usedProcessors(context);
  if (parties.length === 0) return [];
  const title = chapterTitle(chapter.title, hasClient ? words.heading : words.ownHeading, context);
  const intro = fillPlaces(hasClient ? words.intro : words.ownIntro, { actor });
  const columns = partyColumns(parties, texts, chapter.columns);
  const usual = hasClient ? words.description : words.ownDescription;
  const description = chapter.columns.length > 0 ? columns.map((column) => column.title).join(', ') : usual;
  const groups: [string, readonly Party[]][] = chapter.grouped ? byRoleGroup(parties) : [['', parties]];
  return [
    heading(1, title),
    { kind: 'paragraph', style: 'intro', inlines: plain(intro) },
    ...groups.flatMap(([group, members]) => [
      ...(group ? [heading(2, group)] : []),
      chapter.form === 'table'
        ? table(group || title, members, columns, description)
        : list(members, chapter.form, context),
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

function table(title: string, parties: readonly Party[], columns: readonly PartyColumn[], description: string): Block {
  return {
    kind: 'table',
    title,
    description,
    columns: columns.map(({ title: name, share }) => ({ title: name, share })),
    hasHead: true,
    hasRowTitles: false,
    rows: parties.map((party) => columns.map(({ cell }) => cell(party))),
  };
}

/** `links`: where each describes itself; one that does not is listed with its address. */
function list(parties: readonly Party[], form: 'list' | 'links', { texts }: AnnexContext): Block {
  return {
    kind: 'list',
    items: parties.map((party): ListItem => {
      const name = nameInlines(party);
      const link = linkInlines(party);
      if (form === 'links' && link.length > 0) return { inlines: [...name, { text: ': ' }, ...link], children: [] };
      const more = [inOneLine(party.address), form === 'list' ? party.service.trim() : ''].filter(Boolean);
      const place = more.length > 0 ? [{ text: `, ${more.join(texts.subProcessors.listSeparator)}` }] : [];
      return { inlines: [...name, ...place], children: [] };
    }),
  };
}

const inOneLine = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join(', ');
