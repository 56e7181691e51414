/** The dry run in numbers, and by operation. */
import type { UpgradePlan } from '../../../shared/catalogue/upgrade/plan.ts';
import { CHANGE_KINDS, type ChangeKind } from '../../../shared/domain/catalogue-changes.ts';
import type { Operation, Organisation } from '../../../shared/domain/records.ts';
import type { UpgradeSource } from './use-upgrade-source.ts';

export type PlanEffect = UpgradePlan['effects'][number];

/** What the user should look at first. */
export const KIND_ORDER: readonly ChangeKind[] = [
  'split',
  'merged',
  'withdrawn',
  'reworded',
  'added',
  'extended',
  'details',
];

export function countByKind({ changes }: UpgradePlan): Record<ChangeKind, number> {
  const counts = Object.fromEntries(CHANGE_KINDS.map((kind) => [kind, 0])) as Record<ChangeKind, number>;
  for (const { kind } of changes) counts[kind] += 1;
  return counts;
}

/** Effects that anybody sees: not those on deleted operations, nor those that leave everything as it is. */
export function visibleEffects({ effects }: UpgradePlan, source: UpgradeSource): PlanEffect[] {
  const live = new Set<string>([...source.organisations, ...source.operations].map(({ id }) => id));
  return effects.filter(({ scope, kind, toConfirm }) => live.has(scope.id) && (kind !== 'kept' || toConfirm));
}

/** How many answers anybody sees hang on each measure of the table, by decision key. */
export function answersByMeasure({ effects }: UpgradePlan, source: UpgradeSource): ReadonlyMap<string, number> {
  const live = new Set<string>([...source.organisations, ...source.operations].map(({ id }) => id));
  const counts = new Map<string, number>();
  for (const { scope, version, measureId } of effects) {
    const key = `${version}/${measureId}`;
    if (live.has(scope.id)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

export interface ScopeEffects {
  organisation: Organisation;
  /** Missing: the organisation's own answers. */
  operation: Operation | undefined;
  effects: readonly PlanEffect[];
}

/** Organisation by organisation, each with its own answers first. */
export function effectsByScope(effects: readonly PlanEffect[], source: UpgradeSource): ScopeEffects[] {
  return source.organisations.flatMap((organisation) => {
    const operations = source.operations.filter(({ organisationId }) => organisationId === organisation.id);
    return [undefined, ...operations].flatMap((operation): ScopeEffects[] => {
      const id: string = operation?.id ?? organisation.id;
      const own = effects.filter(({ scope }) => scope.id === id);
      return own.length > 0 ? [{ organisation, operation, effects: own }] : [];
    });
  });
}
