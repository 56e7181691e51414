/** Which site or party of one organisation stands for which of another, when answers are copied between them. */
import type { Party, Site } from '../records.ts';
import { partyTarget, siteTarget, type Target, targetId, targetKind } from '../target.ts';

type Named<T extends Site | Party> = Pick<T, 'id' | 'name' | 'deleted'>;

/** An organisation's sites and parties. */
export interface Places {
  organisationId: string;
  sites: readonly Named<Site>[];
  parties: readonly Named<Party>[];
}

/** By id of the source; those without a counterpart are missing. */
export type Counterparts = ReadonlyMap<string, string>;

/** Inside an organisation everything stands for itself; across organisations what has the same name, the first of several. */
export function counterparts(from: Places, to: Places): Counterparts {
  if (from.organisationId === to.organisationId) {
    return new Map(living([...from.sites, ...from.parties]).map(({ id }) => [id, id]));
  }
  return new Map([...sameNames(from.sites, to.sites), ...sameNames(from.parties, to.parties)]);
}

function sameNames<T extends Site | Party>(from: readonly Named<T>[], to: readonly Named<T>[]): [string, string][] {
  const byName = new Map(
    living(to)
      .toReversed()
      .map(({ id, name }) => [nameOf(name), id]),
  );
  return living(from).flatMap(({ id, name }): [string, string][] => {
    const other = nameOf(name) ? byName.get(nameOf(name)) : undefined;
    return other ? [[id, other]] : [];
  });
}

const living = <T extends { deleted: boolean }>(records: readonly T[]): T[] =>
  records.filter(({ deleted }) => !deleted);
const nameOf = (name: string): string => name.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();

/** The same target with the counterpart of its site or party; undefined where there is none. */
export function counterpartTarget(target: string, others: Counterparts): Target | undefined {
  const kind = targetKind(target);
  if (kind === 'former') return undefined;
  if (kind === 'general' || kind === 'client') return target as Target;
  const id = others.get(targetId(target));
  if (!id) return undefined;
  return kind === 'site' ? siteTarget(id as Site['id']) : partyTarget(id as Party['id']);
}

/**
 * Values that name sites or parties, with their counterparts; names without one are left out.
 *
 * @param known all ids of sites and parties of the source: nothing else in a value is an id of one
 */
export function counterpartValues<V>(
  values: Readonly<Record<string, V>>,
  others: Counterparts,
  known: ReadonlySet<string>,
): { values: Record<string, V>; lost: number } {
  const mapped: Record<string, V> = {};
  let lost = 0;
  for (const [parameterId, value] of Object.entries(values)) {
    const items: unknown[] = Array.isArray(value) ? value : [value];
    const kept = items.flatMap((item) => {
      if (typeof item !== 'string' || !known.has(item)) return [item];
      const other = others.get(item);
      return other ? [other] : [];
    });
    lost += items.length - kept.length;
    if (kept.length > 0 || items.length === 0) mapped[parameterId] = (Array.isArray(value) ? kept : kept[0]) as V;
  }
  return { values: mapped, lost };
}
