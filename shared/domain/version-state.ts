/** How versions of one annex stand. Nothing of it is stored: it follows from release, acceptance and the order of the table. */
import type { Version } from './records.ts';

/**
 * - `draft`: in the making;
 * - `released`: kept as handed out;
 * - `accepted`: the other side agreed;
 * - `superseded`: a later version was released; also of rows from before the annexes were kept;
 * - `withdrawn`: taken back with a reason.
 */
export const VERSION_STATES = ['draft', 'released', 'accepted', 'superseded', 'withdrawn'] as const;
export type VersionState = (typeof VERSION_STATES)[number];

type Row = Pick<Version, 'id' | 'order' | 'deleted' | 'withdrawnOn' | 'acceptedOn'>;
type Released = ReadonlySet<string> | ReadonlyMap<string, unknown>;

/** @param versions all of the same annex */
export function versionState(version: Row, versions: readonly Row[], released: Released): VersionState {
  const isReleased = released.has(version.id);
  if (isReleased && version.withdrawnOn) return 'withdrawn';
  const isLater = (other: Row) => other.order > version.order && isInForce(other, released);
  if (versions.some(isLater)) return 'superseded';
  if (!isReleased) return 'draft';
  return version.acceptedOn ? 'accepted' : 'released';
}

/** The version that is out in the world; undefined as long as there is none. */
export function lastReleased<T extends Row>(versions: readonly T[], released: Released): T | undefined {
  return inOrder(versions)
    .filter((it) => isInForce(it, released))
    .at(-1);
}

/** The version that is being made: the last row, unless it is released. */
export function versionInTheMaking<T extends Row>(versions: readonly T[], released: Released): T | undefined {
  const last = inOrder(versions).at(-1);
  return last && !released.has(last.id) ? last : undefined;
}

const isInForce = ({ id, deleted, withdrawnOn }: Row, released: Released): boolean =>
  !deleted && !withdrawnOn && released.has(id);

const inOrder = <T extends Row>(versions: readonly T[]): T[] =>
  versions.filter(({ deleted }) => !deleted).sort((one, other) => one.order - other.order);

/**
 * The state of each version as its annex prints it, by id. Rows from before annexes were kept are superseded by the last one.
 *
 * @param releasing the version whose annex is being kept: it prints as released
 */
export function printedStates(
  versions: readonly Row[],
  released: readonly string[],
  releasing?: string,
): Readonly<Record<string, VersionState>> {
  const kept = new Set([...released, ...(releasing ? [releasing] : [])]);
  const last = inOrder(versions).at(-1)?.id;
  const entries = versions.map((version): [string, VersionState] => {
    const state = versionState(version, versions, kept);
    return [version.id, state === 'draft' && version.id !== last ? 'superseded' : state];
  });
  return Object.fromEntries(entries);
}
