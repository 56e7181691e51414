/** What rules find fault with, live. */
import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { Catalogue } from '../../../shared/catalogue/catalogue.ts';
import type { MeasureId, OperationId, OrganisationId } from '../../../shared/domain/ids.ts';
import type { Scope } from '../../../shared/domain/records.ts';
import type { JudgedFinding } from '../../../shared/findings/accepted.ts';
import type { DeliveredRule } from '../../../shared/findings/rule.ts';
import { type RuleSet, ruleSet } from '../../../shared/findings/rule-set.ts';
import { useData } from '../data-context.tsx';
import type { TomDatabase } from '../database.ts';
import { useLive } from '../live.ts';
import { LiveCounts, type OperationFindings } from './live-counts.ts';
import { LiveFindings, type ScopeFindings } from './live-findings.ts';
import { type RuleRecords, readRuleRecords } from './read-rules.ts';
import { loadDeliveredRules } from './rule-files.ts';

/** All findings of an operation or organisation, in the order of the rules; undefined while they load. */
export function useFindings(scope: Scope | undefined): readonly JudgedFinding[] | undefined {
  return useOf(scope, allOf);
}

/**
 * The findings at one measure, whomever they are about; undefined while they load. Whoever uses this is drawn again only when
 * one of them changes.
 */
export function useFindingsOf(
  scope: Scope | undefined,
  measureId: MeasureId | undefined,
): readonly JudgedFinding[] | undefined {
  const select = useCallback((it: ScopeFindings) => it.byMeasure.get(measureId ?? '') ?? NONE, [measureId]);
  return useOf(scope, select);
}

/** By measure, for lists: of measures without findings there is no entry. Undefined while they load. */
export function useFindingsByMeasure(scope: Scope | undefined): ScopeFindings['byMeasure'] | undefined {
  return useOf(scope, byMeasureOf);
}

/** The rules in force in a scope, with those that find nothing although they are on; undefined while they load. */
export function useRulesOf(scope: Scope | undefined): RuleSet | undefined {
  return useOf(scope, rulesOf);
}

/**
 * The rules in force without looking at a case.
 *
 * @param catalogue with all measures that own rules may name; the delivered one if not given
 */
export function useRules(catalogue?: Catalogue): RuleSet | undefined {
  const { catalogue: inUse } = useData();
  const delivered = useDeliveredRules();
  const records = useRuleRecords();
  return useMemo(
    () => delivered && records && ruleSet(delivered, records.own, records.switches, catalogue ?? inUse),
    [delivered, records, catalogue, inUse],
  );
}

/** As they were delivered, also those that are switched off. */
export function useDeliveredRules(): readonly DeliveredRule[] | undefined {
  const [rules, setRules] = useState<readonly DeliveredRule[]>();
  const [failure, setFailure] = useState<{ error: unknown }>();
  useEffect(() => {
    loadDeliveredRules().then(setRules, (error: unknown) => setFailure({ error }));
  }, []);
  if (failure) throw failure.error;
  return rules;
}

/** Rules of the user's own, and which rules are switched off and why. */
export function useRuleRecords(): RuleRecords | undefined {
  const { database } = useData();
  return useLive('rule records', () => readRuleRecords(database));
}

/**
 * How many findings each operation of an organisation has, and its score. Counted one operation after the other while the
 * window has time: operations that are missing are not counted yet. A change counts again only what it touches.
 */
export function useFindingCounts(
  organisationId: OrganisationId | undefined,
): ReadonlyMap<OperationId, OperationFindings> {
  const { database, catalogue } = useData();
  const [counted, setCounted] = useState<{
    of?: OrganisationId;
    counts: ReadonlyMap<OperationId, OperationFindings>;
  }>();
  const [failure, setFailure] = useState<{ error: unknown }>();
  useEffect(() => {
    if (!organisationId) return;
    const show = (counts: ReadonlyMap<OperationId, OperationFindings>) => setCounted({ of: organisationId, counts });
    const live = new LiveCounts({ database, catalogue }, organisationId, show, (error) => setFailure({ error }));
    live.start();
    return () => live.end();
  }, [database, catalogue, organisationId]);
  if (failure) throw failure.error;
  return counted && counted.of === organisationId ? counted.counts : NOT_COUNTED;
}

const NOT_COUNTED: ReadonlyMap<OperationId, OperationFindings> = new Map();
const NONE: readonly JudgedFinding[] = [];
const allOf = (it: ScopeFindings) => it.all;
const byMeasureOf = (it: ScopeFindings) => it.byMeasure;
const rulesOf = (it: ScopeFindings) => it.rules;

function useOf<T>(scope: Scope | undefined, select: (it: ScopeFindings) => T): T | undefined {
  const { database, catalogue } = useData();
  const live = scope && liveFindings(database, catalogue, scope);
  return useSyncExternalStore(live?.subscribe ?? nobody, () => {
    const current = live?.current();
    return current && select(current);
  });
}

const nobody = () => () => {};
const known = new WeakMap<TomDatabase, WeakMap<Catalogue, Map<string, LiveFindings>>>();

/** One for everyone who shows findings of a scope. */
function liveFindings(database: TomDatabase, catalogue: Catalogue, scope: Scope): LiveFindings {
  const byCatalogue = known.get(database) ?? new WeakMap<Catalogue, Map<string, LiveFindings>>();
  known.set(database, byCatalogue);
  const byScope = byCatalogue.get(catalogue) ?? new Map<string, LiveFindings>();
  byCatalogue.set(catalogue, byScope);
  const live = byScope.get(scope.id) ?? new LiveFindings(database, catalogue, scope);
  byScope.set(scope.id, live);
  return live;
}
