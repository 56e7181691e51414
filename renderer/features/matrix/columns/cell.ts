/** What a cell shows: the status that holds, and where it comes from. */
import type { MeasureId } from '../../../../shared/domain/ids.ts';
import type { Origin } from '../../../../shared/domain/layers.ts';
import { overallStatus, type Status } from '../../../../shared/domain/status.ts';
import { GENERAL } from '../../../../shared/domain/target.ts';
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
  if (general !== 'open' || !isAnsweredPerTarget({ own, above }, id)) return general;
  return overallStatus(general, eachIn({ own, above }, id, counts).values());
}

/** What is said of a site, a party or the client, where it is not what the cell as a whole shows. */
export interface Exception {
  target: string;
  status: Status;
}

const NO_EXCEPTIONS: readonly Exception[] = [];

/** @param counts leaves targets out */
export function exceptionsIn(layers: CellLayers, id: MeasureId, counts = (_target: string) => true) {
  if (!isAnsweredPerTarget(layers, id)) return NO_EXCEPTIONS;
  const shown = statusIn(layers, id, counts);
  const each = [...eachIn(layers, id, counts)].map(([target, status]): Exception => ({ target, status }));
  return each.filter(({ status }) => status !== 'open' && status !== shown);
}

const isAnsweredPerTarget = ({ own, above }: CellLayers, id: MeasureId): boolean =>
  own.each.has(id) || above?.each.has(id) === true;

/** What holds for each site and party in use, and for the client. */
function eachIn({ own, above }: CellLayers, id: MeasureId, counts: (target: string) => boolean): Map<string, Status> {
  const each = new Map<string, Status>();
  for (const layer of [above, own]) {
    for (const [target, status] of layer?.each.get(id) ?? []) {
      if (own.targets.has(target) && counts(target)) each.set(target, status);
    }
  }
  return each;
}

/**
 * Where it comes from; null when neither layer says anything. Told from statuses, and from other fields only where the status is
 * inherited.
 *
 * @param counts leaves targets out
 */
export function originIn({ own, above }: CellLayers, id: MeasureId, counts = (_target: string) => true): Origin | null {
  if (own.deviating.get(id)?.some(counts)) return 'deviating';
  const isAsked = (target: string) => own.targets.has(target) && counts(target);
  const mine = saidBy(own, isAsked, id);
  const theirs = above ? saidBy(above, isAsked, id) : new Map<string, Status>();
  const differs = [...mine].some(([target, status]) => theirs.has(target) && theirs.get(target) !== status);
  if (differs) return 'deviating';
  if (mine.size > 0) return 'own';
  return theirs.size > 0 ? 'organisation' : null;
}

/** Statuses by target, the general one included. */
function saidBy(layer: Layer, isAsked: (target: string) => boolean, id: MeasureId): Map<string, Status> {
  const said = new Map<string, Status>();
  const general = layer.general.get(id);
  if (general && isAsked(GENERAL)) said.set(GENERAL, general);
  for (const [target, status] of layer.each.get(id) ?? []) if (isAsked(target)) said.set(target, status);
  return said;
}

/** The targets about which a scope itself says something, besides the general answer. */
export function ownTargets({ each, targets }: ScopeStatuses, id: MeasureId): string[] {
  return [...(each.get(id)?.keys() ?? [])].filter((target) => targets.has(target));
}
