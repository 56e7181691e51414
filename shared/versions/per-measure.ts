import { GENERAL } from '../domain/target.ts';
import type { AnnexState, MeasureState } from './annex-state.ts';
import { NO_TEXT } from './change.ts';
import { operationStates } from './operations-of-state.ts';

const RANK = { implemented: 3, partial: 2, planned: 1 } as const;

/**
 * The state with each measure once, whomever it is about, and without what printed words do not tell: as far as an old annex
 * can be compared.
 */
export function perMeasure(state: AnnexState): AnnexState {
  const best = new Map<string, MeasureState>();
  for (const it of operationStates(state).flatMap((one) => one.state.measures)) {
    const known = best.get(it.measureId);
    if (!known || RANK[it.status] > RANK[known.status]) best.set(it.measureId, it);
  }
  const measures = [...best.values()].map((it) => ({
    ...it,
    target: GENERAL,
    groupIds: [],
    values: {},
    details: [],
    condition: NO_TEXT,
    note: '',
    plannedFor: '',
  }));
  return { ...state, schemeId: '', measures, further: [] };
}
