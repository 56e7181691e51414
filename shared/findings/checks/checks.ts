import { areaSetAside, areaWithoutMeasure, areaWithoutReinforcement } from './areas.ts';
import type { Check } from './check.ts';
import {
  factDenied,
  inPlaceAgainstFact,
  inPlaceInOtherRole,
  inPlaceThoughRuledOut,
  specialDataAsNormal,
} from './context.ts';
import * as duplicates from './duplicates.ts';
import * as headData from './head-data.ts';
import * as level from './level.ts';
import { ownNotTranslated } from './own-words.ts';
import * as parties from './parties.ts';
import { longerThanAllPeriods } from './periods.ts';
import { plannedOverdue, plannedWithoutDate, plannedWithoutResponsible } from './planned.ts';
import { groupReasonMissing, reasonMissing, reasonTooShort } from './reasons.ts';
import * as statements from './statements.ts';
import * as targets from './targets.ts';
import * as validity from './validity.ts';

/** By the name with which rules ask for them. */
export const CHECKS: Readonly<Record<string, Check>> = {
  areaSetAside,
  areaWithoutMeasure,
  areaWithoutReinforcement,
  factDenied,
  groupReasonMissing,
  inPlaceAgainstFact,
  inPlaceInOtherRole,
  inPlaceThoughRuledOut,
  longerThanAllPeriods,
  ownNotTranslated,
  plannedOverdue,
  plannedWithoutDate,
  plannedWithoutResponsible,
  reasonMissing,
  reasonTooShort,
  specialDataAsNormal,
  ...duplicates,
  ...headData,
  ...level,
  ...parties,
  ...statements,
  ...targets,
  ...validity,
};
