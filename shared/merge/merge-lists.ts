/** Two versions of a list in one, entry by entry. */
import { isSame } from '../domain/record-paths.ts';

/** An entry of the joined list, with what is known of how it came there. */
export interface ListPart {
  value: unknown;
  /** Who has it, as it stands here. */
  in: 'both' | 'mine' | 'theirs';
  /** The other side took it away, as far as the list both began with tells. */
  isRemovedElsewhere: boolean;
  /** Here and there differently: the other one of the two is among the parts, too. */
  isEdited: boolean;
  /** Belongs to the proposal. */
  isProposed: boolean;
}

/**
 * The entries of both lists, each once, in the order of mine; what only they have stands behind what it stands behind there. An
 * entry that one side took away while the other left it as it was is not proposed. Where nobody knows what both began with,
 * nothing is taken away.
 *
 * @param base the list both began with; null when nobody knows
 */
export function mergeLists(
  base: readonly unknown[] | null,
  mine: readonly unknown[],
  theirs: readonly unknown[],
): ListPart[] {
  const slots = slotsOf(unique(mine), unique(theirs));
  const begun = unique(base ?? []);
  const parts = slots.flatMap((slot) => partsOf(slot, begun));
  return parts.filter(({ value }, index) => parts.findIndex((other) => isSame(other.value, value)) === index);
}

/** The list as it is proposed. */
export const proposedList = (parts: readonly ListPart[]): unknown[] =>
  parts.filter(({ isProposed }) => isProposed).map(({ value }) => value);

/** The same entry, here and there. */
interface Slot {
  mine?: unknown;
  theirs?: unknown;
}

function slotsOf(mine: readonly unknown[], theirs: readonly unknown[]): Slot[] {
  const slots: Slot[] = mine.map((entry) => ({ mine: entry }));
  const found = new Map<unknown, Slot>();
  // What is the same to the letter first: another entry of the same name must not take its place.
  for (const isAlike of [isSame, isAbout]) {
    for (const entry of theirs) {
      const slot = found.has(entry) ? undefined : slots.find((it) => isFree(it) && isAlike(it.mine, entry));
      if (!slot) continue;
      slot.theirs = entry;
      found.set(entry, slot);
    }
  }
  let at = 0;
  for (const entry of theirs) {
    const slot = found.get(entry);
    if (slot) at = slots.indexOf(slot) + 1;
    else {
      // What both put in at the same place: mine first.
      while (slots[at] && isFree(slots[at] as Slot)) at += 1;
      slots.splice(at, 0, { theirs: entry });
      at += 1;
    }
  }
  return slots;
}

const isFree = ({ theirs }: Slot): boolean => theirs === undefined;

function partsOf({ mine, theirs }: Slot, base: readonly unknown[]): ListPart[] {
  const begun =
    base.find((it) => isSame(it, mine) || isSame(it, theirs)) ?? base.find((it) => isAbout(it, mine ?? theirs));
  const part = { isRemovedElsewhere: false, isEdited: false, isProposed: true };
  if (mine === undefined || theirs === undefined) {
    const value = mine ?? theirs;
    const isRemovedElsewhere = begun !== undefined;
    // Whoever changed it did not mean it to go.
    const isProposed = !isRemovedElsewhere || !isSame(begun, value);
    return [{ ...part, value, in: mine === undefined ? 'theirs' : 'mine', isRemovedElsewhere, isProposed }];
  }
  const joined = joinedEntry(begun, mine, theirs);
  if (joined !== undefined) return [{ ...part, value: joined, in: 'both' }];
  return [
    { ...part, value: mine, in: 'mine', isEdited: true },
    { ...part, value: theirs, in: 'theirs', isEdited: true },
  ];
}

/** Field by field; undefined where both changed the same field. A field that only one has filled in is taken from there. */
function joinedEntry(base: unknown, mine: unknown, theirs: unknown): unknown {
  if (isSame(mine, theirs)) return mine;
  if (!isEntry(mine) || !isEntry(theirs)) return undefined;
  const joined: Record<string, unknown> = {};
  for (const key of new Set([...Object.keys(mine), ...Object.keys(theirs)])) {
    const [here, there] = [mine[key], theirs[key]];
    const begun = isEntry(base) ? base[key] : '';
    if (isSame(here, there) || isSame(there, begun)) joined[key] = here;
    else if (isSame(here, begun)) joined[key] = there;
    else return undefined;
  }
  return joined;
}

/** Whether two entries speak of the same: a person of the same name on the same side, the same reference. */
function isAbout(one: unknown, other: unknown): boolean {
  const name = subjectOf(one);
  return name !== undefined && name === subjectOf(other);
}

function subjectOf(entry: unknown): string | undefined {
  if (!isEntry(entry)) return undefined;
  const name = entry.name ?? entry.reference;
  return typeof name === 'string' && name.trim() !== '' ? `${entry.side ?? ''} ${name.trim()}` : undefined;
}

const isEntry = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const unique = (list: readonly unknown[]): unknown[] =>
  list.filter((entry, index) => list.findIndex((other) => isSame(other, entry)) === index);
