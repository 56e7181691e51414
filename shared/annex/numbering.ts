/** Parts of the annex write headings without numbers; numbers follow from the order in the finished annex. */
import type { GroupId } from '../domain/ids.ts';
import type { AnnexContext } from './annex-input.ts';
import type { Block, Heading } from './document.ts';

export interface DraftHeading extends Omit<Heading, 'number' | 'pageBreak'> {
  /** The group that stands below it, for references to it. */
  anchor?: string;
}

/** A group within a part of the annex: each of several parts may have it. */
export const anchorOf = (groupId: GroupId, { part }: Pick<AnnexContext, 'part'>): string => `${part}/${groupId}`;

/** Points to the heading of a group, whose number is known only in the end. */
export interface DraftReference {
  kind: 'reference';
  /** Its anchor. */
  to: string;
  /** The reference as a block, given the number of that heading; '' where it has none. */
  block: (number: string) => Block;
}

export type Draft = Exclude<Block, Heading> | DraftHeading | DraftReference;

export const heading = (
  level: Heading['level'],
  text: string,
  more: Pick<DraftHeading, 'numbering' | 'anchor' | 'restart'> = {},
): DraftHeading => ({ kind: 'heading', level, text, ...more });

/**
 * Numbers the headings decimally ("3", "3.1", "3.1.2") or, where they ask for it, by letters ("A", "A.1"), and puts the
 * numbers into references. Decimal numbers go on behind lettered headings as if those were not there, as they do in Word. A
 * heading that restarts begins both anew.
 *
 * @param hasPageBefore the first heading begins a new page, behind cover and contents
 */
export function numbered(given: readonly Draft[], hasPageBefore = true): Block[] {
  const drafts = inOutline(given);
  const numbers = numbersOf(drafts);
  const first = hasPageBefore && drafts.find((draft) => draft.kind === 'heading');
  const byAnchor = new Map<string, string>();
  for (const [{ anchor }, number] of numbers) if (anchor) byAnchor.set(anchor, number);
  return drafts.map((draft) => {
    if (draft.kind === 'reference') return draft.block(byAnchor.get(draft.to) ?? '');
    if (draft.kind !== 'heading') return draft;
    const { anchor: _, ...block } = draft;
    return { ...block, number: numbers.get(draft) ?? '', ...(draft === first ? { pageBreak: true } : {}) };
  });
}

/**
 * Whoever reads by headings goes down one level at a time: what stands below a heading that is not there moves up. And a
 * number begins with that of the heading above: it is counted like that one, and below one without a number none is.
 */
function inOutline(drafts: readonly Draft[]): Draft[] {
  const firstLettered = topLevel(drafts.filter((draft) => draft.kind === 'heading'));
  const above: DraftHeading[] = [];
  return drafts.map((draft) => {
    if (draft.kind !== 'heading') return draft;
    const level = Math.min(draft.level, above.length + 1) as Heading['level'];
    const { numbering, ...rest } = draft;
    const begins = level === 1 || (numbering === 'letters' && level <= firstLettered);
    const counted = numbering === 'none' || begins ? numbering : above[level - 2]?.numbering;
    const placed: DraftHeading = { ...rest, level, ...(counted ? { numbering: counted } : {}) };
    above.splice(level - 1, above.length, placed);
    return placed;
  });
}

function numbersOf(drafts: readonly Draft[]): ReadonlyMap<DraftHeading, string> {
  const headings = drafts.filter((draft) => draft.kind === 'heading');
  const newCounters = () => ({ decimal: counter(1, String), letters: counter(topLevel(headings), letter) });
  let counters = newCounters();
  return new Map(
    headings.map((draft) => {
      if (draft.restart) counters = newCounters();
      if (draft.numbering === 'none') return [draft, ''];
      return [draft, counters[draft.numbering ?? 'decimal'](draft.level)];
    }),
  );
}

/** Letters stand at the uppermost of the levels that are counted so: chapters, or the groups of a flat scheme. */
export function topLevel(headings: readonly Pick<Heading, 'level' | 'numbering'>[]): Heading['level'] {
  const levels = headings.filter(({ numbering }) => numbering === 'letters').map(({ level }) => level);
  return levels.length > 0 ? (Math.min(...levels) as Heading['level']) : 1;
}

/** Counts headings from level `top` down; the uppermost number is written by `first`. */
function counter(top: number, first: (n: number) => string): (level: number) => string {
  let counts: number[] = [];
  return (level) => {
    const depth = level - top;
    const upper = Array.from({ length: depth }, (_, index) => counts[index] ?? 1);
    counts = [...upper, (counts[depth] ?? 0) + 1];
    return counts.map((count, index) => (index === 0 ? first(count) : String(count))).join('.');
  };
}

/** A … Z, AA, BB …: as Word goes on behind Z. `n` from 1. */
function letter(n: number): string {
  const ALPHABET = 26;
  return String.fromCharCode(65 + ((n - 1) % ALPHABET)).repeat(Math.ceil(n / ALPHABET));
}

/** The letter of the `n`-th item, from 1, of a list: a … z, aa, bb …. */
export const listLetter = (n: number): string => letter(n).toLowerCase();
