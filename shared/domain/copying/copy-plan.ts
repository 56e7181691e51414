/**
 * Taking over answers from another operation: what would happen to each of them.
 *
 * The plan is made from what holds in both operations, and it is what the preview shows and what is then done.
 */

import type { MeasureId } from '../ids.ts';
import { isSilent, type Wanted } from '../layers.ts';
import type { Assessment } from '../records.ts';
import { type Target, targetKind } from '../target.ts';
import { type CopyField, isHeld, partsOf } from './copy-parts.ts';
import { type Counterparts, counterpartTarget } from './counterparts.ts';

/**
 * Why an answer cannot be taken over: the measure is not there, or not the site or party it is about; or it is there but
 * not used by this operation.
 */
export type Obstacle = 'noMeasure' | 'noSite' | 'noParty' | 'unusedSite' | 'unusedParty';

/** `new`: nothing was said; `kept`: mine stays; `same`: both say the same already. */
export type Outcome = 'new' | 'replaced' | 'kept' | 'same' | 'impossible';

export interface CopyStep {
  measureId: MeasureId;
  /** As in the source; where it is possible, `to` names the counterpart. */
  from: Assessment;
  to: Target | undefined;
  /** What holds here now. */
  mine: Assessment | undefined;
  outcome: Outcome;
  obstacle?: Obstacle;
  /** What is to hold, by path. Empty unless new or replaced. */
  wanted: Wanted;
  /** How many sites and parties named in values have no counterpart and are left out. */
  lost: number;
}

export interface CopyChoice {
  fields: ReadonlySet<CopyField>;
  /** What becomes of answers that are here already. */
  existing: 'keep' | 'replace';
}

export interface CopySituation {
  /** What holds in the source. */
  source: readonly Assessment[];
  /** What holds here, by `${measureId}/${target}`. */
  mine: ReadonlyMap<string, Assessment>;
  /** Measures this operation is asked about. */
  isHere: (id: MeasureId) => boolean;
  /** What answers can be about here. */
  targets: ReadonlySet<string>;
  others: Counterparts;
  /** All ids of sites and parties of the source. */
  known: ReadonlySet<string>;
}

/** One step for each answer of the source that says something in the chosen fields, in the order of the source. */
export function planCopy(situation: CopySituation, choice: CopyChoice): CopyStep[] {
  return situation.source.flatMap((from) => stepOf(from, situation, choice) ?? []);
}

function stepOf(from: Assessment, situation: CopySituation, choice: CopyChoice): CopyStep | undefined {
  const { measureId } = from;
  const to = counterpartTarget(from.target, situation.others);
  const mine = to && situation.mine.get(`${measureId}/${to}`);
  const { wanted, lost } = partsOf(from, mine, choice.fields, situation);
  const base = { measureId, from, to, mine, wanted: {}, lost: 0 };
  if (Object.keys(wanted).length === 0 && lost === 0) return undefined;
  const obstacle = obstacleTo(from, to, situation);
  if (obstacle) return { ...base, outcome: 'impossible', obstacle };
  // All it says is the name of somebody who is not here.
  if (Object.keys(wanted).length === 0) return { ...base, outcome: 'impossible', obstacle: 'noParty' };
  if (Object.entries(wanted).every(([path, value]) => isHeld(mine, path, value))) return { ...base, outcome: 'same' };
  if (isSilent(mine)) return { ...base, wanted, lost, outcome: 'new' };
  return choice.existing === 'keep' ? { ...base, outcome: 'kept' } : { ...base, wanted, lost, outcome: 'replaced' };
}

function obstacleTo(
  { measureId, target }: Assessment,
  to: Target | undefined,
  { isHere, targets }: CopySituation,
): Obstacle | undefined {
  if (!isHere(measureId)) return 'noMeasure';
  const isSite = targetKind(target) === 'site';
  if (!to) return isSite ? 'noSite' : 'noParty';
  if (!targets.has(to)) return isSite ? 'unusedSite' : 'unusedParty';
  return undefined;
}

/** How many steps have each outcome. */
export function countOutcomes(steps: readonly CopyStep[]): Record<Outcome, number> {
  const counts = { new: 0, replaced: 0, kept: 0, same: 0, impossible: 0 };
  for (const { outcome } of steps) counts[outcome] += 1;
  return counts;
}
