/** What a cell shows: the status that holds, and where it comes from. */
import type { MeasureId } from '../../../../shared/domain/ids.ts';
import type { Origin } from '../../../../shared/domain/layers.ts';
import { overallStatus, type Status } from '../../../../shared/domain/status.ts';
import type { ScopeStatuses } from '../../../data/matrix-query.ts';

type Layer = Pick<ScopeStatuses, 'general' | 'each'>;

/** The two layers that make a cell. */
export interface CellLayers {
  own: ScopeStatuses;
  /** The organisation of an operation. */
  above?: Layer | undefined;
}

/**
 * The status of a measure as a whole, over what it inherits; measures answered per target as `overallStatus` has it.
 *
 * @param counts leaves targets out
 */
export function statusIn({ own, above }: CellLayers, id: MeasureId, counts = (_target: string) => true): Status {
  const general = own.general.get(id) ?? above?.general.get(id) ?? 'open';
  if (general !== 'open' || !(own.each.has(id) || above?.each.has(id))) return general;
  const each = new Map<string, Status>();
  for (const layer of [above, own]) {
    for (const [target, status] of layer?.each.get(id) ?? []) {
      if (own.targets.has(target) && counts(target)) each.set(target, status);
    }
  }
  return each.size === 0 ? 'open' : overallStatus(general, each.values());
}

/**
 * Where it comes from; null when neither layer says anything. Told from statuses, and from other fields only where the status is
 * inherited.
 */
export function originIn({ own, above }: CellLayers, id: MeasureId): Origin | null {
  if (own.deviating.has(id)) return 'deviating';
  const mine = saidBy(own, own, id);
  const theirs = above ? saidBy(above, own, id) : new Map<string, Status>();
  const differs = [...mine].some(([target, status]) => theirs.has(target) && theirs.get(target) !== status);
  if (differs) return 'deviating';
  if (mine.size > 0) return 'own';
  return theirs.size > 0 ? 'organisation' : null;
}

/** Statuses by target, with '-' for the general one. */
function saidBy(layer: Layer, { targets }: ScopeStatuses, id: MeasureId): Map<string, Status> {
  const said = new Map<string, Status>();
  const general = layer.general.get(id);
  if (general) said.set('-', general);
  for (const [target, status] of layer.each.get(id) ?? []) if (targets.has(target)) said.set(target, status);
  return said;
}

/** The targets about which a scope itself says something, besides the general answer. */
export function ownTargets({ each, targets }: ScopeStatuses, id: MeasureId): string[] {
  return [...(each.get(id)?.keys() ?? [])].filter((target) => targets.has(target));
}
