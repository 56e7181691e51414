/**
 * The findings of a scope for whoever asks at some moment, such as the filter of the list: they change with every answer, and
 * the list must not be put together anew with each.
 */
import { useLayoutEffect } from 'react';
import { create } from 'zustand';
import type { JudgedFinding } from '../../../../shared/findings/accepted.ts';
import { useFindingsByMeasure } from '../../../data/findings/findings-query.ts';
import { useFrame } from '../frame.ts';
import type { ScopeId } from '../view-store.ts';

type ByMeasure = ReadonlyMap<string, readonly JudgedFinding[]>;

const useAtHand = create<{ of: ScopeId | null; byMeasure: ByMeasure }>(() => ({ of: null, byMeasure: new Map() }));

/** Follows the findings of the screen. Draws nothing, so that a change draws nothing anew. */
export function FollowFindings() {
  const { scope } = useFrame();
  const byMeasure = useFindingsByMeasure(scope);
  useLayoutEffect(() => {
    if (byMeasure) useAtHand.setState({ of: scope.id, byMeasure });
  }, [scope.id, byMeasure]);
  return null;
}

/** Whether the findings of a scope are known; changes once. */
export function useAreFindingsKnown(scopeId: ScopeId): boolean {
  return useAtHand(({ of }) => of === scopeId);
}

/** The findings at the moment; none as long as they are not known. */
export function findingsAtHand(scopeId: ScopeId): ByMeasure {
  const { of, byMeasure } = useAtHand.getState();
  return of === scopeId ? byMeasure : NONE;
}

const NONE: ByMeasure = new Map();
