/** Whether an annex prints what holds a row, where that is a heading, a text of a group, a chapter or a record. */
import type { Heading } from '../../../shared/annex/document.ts';
import { headingsOf } from '../../../shared/annex/document.ts';
import { allStatements, isAbout } from './holds-measure.ts';
import { plainly, printedBlocks } from './printed.ts';
import type { HeldByGroup, HeldByRecord } from './seed-rows.ts';
import type { StudiedCase } from './studied-case.ts';
import { standsUnder } from './where.ts';

/** Why a group of the scheme does not hold its row; null when it does. */
export function missingGroup(held: HeldByGroup, studied: StudiedCase): string | null {
  const heading = headingsOfGroup(held, studied)[0];
  if (!heading) return `no heading of ${held.group}`;
  const found = says[held.part](held, studied, heading);
  return found ? null : `${held.group} does not have its ${held.part} under "${heading.number} ${heading.text}"`;
}

/** Several where it stands once for each site. */
function headingsOfGroup({ group, target }: HeldByGroup, studied: StudiedCase): Heading[] {
  const { scheme } = studied.input();
  const title = scheme.groups.find(({ id }) => id === group)?.title.de ?? group;
  const site = studied.content.sites.find(({ id }) => target?.endsWith(id))?.name;
  const found = headingsOf(studied.annex()).filter(({ text }) => text.startsWith(title));
  const own = found.filter(({ text }) => site !== undefined && text.includes(site));
  return own.length > 0 ? own : found;
}

type Check = (held: HeldByGroup, studied: StudiedCase, heading: Heading) => boolean;

const label = ({ number, text }: Heading): string => `${number} ${text}`.trim();
const below = (studied: StudiedCase, heading: Heading) =>
  printedBlocks(studied.annex()).filter((it) => standsUnder(it, label(heading)));
const paragraphs = (studied: StudiedCase, heading: Heading, style: string) =>
  below(studied, heading).filter(({ block }) => block.kind === 'paragraph' && block.style === style);

const says: Record<HeldByGroup['part'], Check> = {
  reference: ({ law = '' }, _, { text }) => plainly(text).includes(law),
  noReference: (_, __, { text }) => !text.includes('Art.'),
  purpose: ({ group, sentence }, studied, heading) => {
    const purpose = studied.input().scheme.groups.find(({ id }) => id === group)?.purpose?.de ?? '';
    const sentences = purpose.split(/(?<=\.) /);
    const wanted = sentence === undefined ? purpose : sentences[sentence - 1];
    return Boolean(wanted) && below(studied, heading).some(({ text }) => text.includes(bare(wanted ?? '')));
  },
  leadIn: ({ number = 1 }, studied, heading) => paragraphs(studied, heading, 'leadIn').length >= number,
  subheading: ({ number = 1 }, studied, heading) => paragraphs(studied, heading, 'runIn').length >= number,
  prose: (held, studied, heading) => {
    const own = allStatements(studied).filter(
      (it) => standsUnder(it, label(heading)) && (!held.target || isAbout(it, held.target, studied)),
    );
    return own.some(({ form }) => form === 'prose');
  },
  notRelevant: (_, studied, heading) =>
    paragraphs(studied, heading, 'marker').some(({ text }) => text.includes('icht auftragsrelevant')),
  textBefore: (held, studied, heading) => hasText(held, studied, heading, 'textBefore'),
  textAfter: (held, studied, heading) => hasText(held, studied, heading, 'textAfter'),
};

function hasText({ group }: HeldByGroup, studied: StudiedCase, heading: Heading, field: 'textBefore' | 'textAfter') {
  const text = studied.input().groupStates.find(({ groupId }) => groupId === group)?.[field];
  return Boolean(text) && below(studied, heading).some((it) => it.text.includes(plainly(text ?? '')));
}

/** Before a list a sentence may end in a colon. */
const bare = (text: string): string => plainly(text).replace(/[.:]$/, '');

/** Why a field of a record does not hold its row; null when it does. */
export function missingRecord(held: HeldByRecord, studied: StudiedCase): string | null {
  const wanted = wordsOf(held, studied).map(plainly);
  const rows = tableRows(studied);
  const isTogether = 'version' in held || ('party' in held && !held.part);
  const texts = isTogether
    ? rows
    : printedBlocks(studied.annex()).map(({ text, headings, runIn }) =>
        [text, runIn, ...headings.map((it) => it.text)].map(plainly).join(' / '),
      );
  const all = [...texts, ...(isTogether ? lists(studied) : footnotes(studied))];
  return all.some((text) => wanted.every((words) => text.includes(words)))
    ? null
    : `not printed: ${wanted.join(' | ')}`;
}

function wordsOf(held: HeldByRecord, { content, organisation, operation }: StudiedCase): string[] {
  if ('version' in held) {
    const version = content.versions.find(({ id }) => id === held.version);
    return [version?.number ?? '?', version?.change ?? '?'];
  }
  if ('site' in held) return [content.sites.find(({ id }) => id === held.site)?.name ?? '?'];
  if ('operation' in held) return [operation.subject];
  if ('organisation' in held) return [organisation.name];
  const party = content.parties.find(({ id }) => id === held.party);
  if (!party) return ['?'];
  if (held.part === 'address') return party.address.split('\n');
  return held.part ? [party[held.part]] : [party.name, party.system || party.service];
}

/** Each row of each table as one text. */
export function tableRows(studied: StudiedCase): string[] {
  return printedBlocks(studied.annex()).flatMap(({ block }) =>
    block.kind === 'table'
      ? block.rows.map((row) => plainly(row.map((cell) => cell.map(({ text }) => text).join('')).join(' | ')))
      : [],
  );
}

const lists = (studied: StudiedCase): string[] =>
  printedBlocks(studied.annex()).flatMap(({ block, text }) =>
    block.kind === 'paragraph' || block.kind === 'list' ? [text] : [],
  );

function footnotes(studied: StudiedCase): string[] {
  return printedBlocks(studied.annex()).flatMap(({ block }) => {
    if (block.kind !== 'table') return [];
    return block.rows
      .flat(2)
      .flatMap(({ footnote, href }) => [footnote, href].flatMap((it) => (it ? [plainly(it)] : [])));
  });
}
