/** Everything but the measures: parties, sites, texts and groups. */
import { shortDate } from '../annex/annex-date.ts';
import type { Language } from '../domain/localised.ts';
import type { AnnexState, BothTexts, Passage } from './annex-state.ts';
import { type Change, type ChangeSubject, NO_TEXT } from './change.ts';
import { isSameText, part } from './compare-measure.ts';

type FrameKind = Exclude<ChangeSubject['kind'], 'measure'>;

/** A direction is never known here: a party more is neither better nor worse by itself. */
export function compareFrames(before: AnnexState, after: AnnexState): Change[] {
  return [
    ...schemeChange(before, after),
    ...comparePassages('group', groupPassages(before, after), groupPassages(after, before)),
    ...comparePassages('text', before.texts, after.texts),
    ...comparePassages('site', before.sites, after.sites),
    ...comparePassages('party', before.parties, after.parties),
  ];
}

function schemeChange({ schemeId, schemeTitle: was }: AnnexState, after: AnnexState): Change[] {
  if (schemeId === after.schemeId) return [];
  const is = after.schemeTitle;
  const change = part('text', was, is);
  return [{ ...frame('text', 'scheme', is), kind: 'changed', before: was, after: is, parts: [change] }];
}

/**
 * What is said of groups: that they are not relevant, own texts, other titles. A group that only comes or goes with its
 * measures is told by these. In another scheme all groups are others.
 */
function groupPassages(state: AnnexState, other: AnnexState): Passage[] {
  if (state.schemeId !== other.schemeId) return [];
  const there = new Set<string>(other.groups.map(({ id }) => id));
  return state.groups
    .filter((it) => there.has(it.id) || it.marker.de !== '' || it.texts.length > 0)
    .map(({ id, title, marker, texts }) => ({
      id,
      title,
      lines: [marker, ...texts.map(same)].filter(({ de }) => de !== ''),
    }));
}

const same = (text: string): BothTexts => ({ de: text, en: text });

function comparePassages(kind: FrameKind, before: readonly Passage[], after: readonly Passage[]): Change[] {
  const old = new Map(before.map((it) => [it.id, it]));
  const now = new Set(after.map(({ id }) => id));
  return [
    ...after.flatMap((is) => comparePassage(kind, old.get(is.id), is)),
    ...before.filter(({ id }) => !now.has(id)).flatMap((was) => comparePassage(kind, was, undefined)),
  ];
}

function comparePassage(kind: FrameKind, was: Passage | undefined, is: Passage | undefined): Change[] {
  const named = is ?? was;
  if (!named) return [];
  const [before, after] = [textOf(kind, was), textOf(kind, is)];
  const made = { ...frame(kind, named.id, named.title), before, after };
  if (!was) return [{ ...made, kind: 'added' }];
  if (!is) return [{ ...made, kind: 'removed' }];
  return isSameText(before, after) ? [] : [{ ...made, kind: 'changed', parts: [part('text', before, after)] }];
}

/** The name of a party or site is part of what is said of it; that of a text stands above it. */
function textOf(kind: FrameKind, passage: Passage | undefined): BothTexts {
  if (!passage) return NO_TEXT;
  const lines = kind === 'text' ? passage.lines : [passage.title, ...passage.lines];
  const inLanguage = (language: Language) => lines.map((line) => readable(line[language], language)).join('\n');
  return { de: inLanguage('de'), en: inLanguage('en') };
}

/** Dates are kept as they are stored, and read as each language writes them. */
const readable = (line: string, language: Language): string =>
  /^\d{4}-\d{2}-\d{2}$/.test(line) ? shortDate(line, language) : line;

const frame = (kind: FrameKind, id: string, title: BothTexts): Omit<Change, 'kind'> => ({
  subject: { kind, id },
  title,
  about: NO_TEXT,
  before: NO_TEXT,
  after: NO_TEXT,
  parts: [],
  direction: 'unknown',
});
