import { useMemo } from 'react';
import type { Measure } from '../../../../shared/catalogue/catalogue.ts';
import type { LayeredAnswer } from '../../../../shared/domain/effective-answers.ts';
import type { MeasureId } from '../../../../shared/domain/ids.ts';
import { GENERAL } from '../../../../shared/domain/target.ts';
import { localDay } from '../../../../shared/lib/local-day.ts';
import { type ChangeTimes, useChangeTimes } from '../../../data/change-times-query.ts';
import { findingsAtHand, useAreFindingsKnown } from '../findings/findings-at-hand.tsx';
import { useFrame } from '../frame.ts';
import { type AnswersByMeasure, useLayersReader, useStatusReader } from '../layers.ts';
import { useView } from '../view-store.ts';
import type { Moment, Subject } from './filter/facets.ts';
import type { SearchedAnswers } from './search/measure-search.ts';

/** The moment by which dates are overdue or changes of this week. */
export function momentNow(): Moment {
  const now = new Date();
  return { today: localDay(now), now: now.getTime() };
}

/** The answers of a measure by target. */
type ByTarget = ReadonlyMap<string, LayeredAnswer>;

/** Makes of a measure what facets ask for: of the answers given, or as they are at the moment of asking. */
export function useSubjectReader(times: ChangeTimes): (measure: Measure, answers?: ByTarget) => Subject {
  const { scope, target, applicability } = useFrame();
  const statusOf = useStatusReader();
  const layers = useLayersReader();
  const areFindingsKnown = useAreFindingsKnown(scope.id);
  return useMemo(() => {
    const findings = areFindingsKnown ? () => findingsAtHand(scope.id) : () => NO_FINDINGS;
    return (measure, given) => {
      const byTarget = given ?? layers().get(measure.id);
      const allAnswers = byTarget ? [...byTarget.values()] : NO_ANSWERS;
      const own = target === GENERAL ? allAnswers : allAnswers.filter(({ answer }) => answer.target === target);
      return {
        ...{ measure, answers: own, allAnswers, status: statusOf(measure.id) },
        findings: (findings().get(measure.id) ?? []).filter((it) => target === GENERAL || it.place.target === target),
        applicability: applicability.get(measure.id)?.kind ?? 'possible',
        changedAt: times.get(measure.id),
      };
    };
  }, [scope.id, target, applicability, statusOf, layers, times, areFindingsKnown]);
}

const NO_FINDINGS: ReturnType<typeof findingsAtHand> = new Map();
const NO_ANSWERS: readonly LayeredAnswer[] = [];

/** When measures were changed, while the list is narrowed by that; empty otherwise, because the history is long. */
export function useWantedChangeTimes(): ChangeTimes {
  const { scope } = useFrame();
  const isWanted = useView(scope.id, ({ filter }) => filter.changed !== undefined);
  return useChangeTimes(scope, isWanted);
}

/** What the search looks through, at the moment it is asked for. */
export function useSearchedAnswers(): () => SearchedAnswers {
  const layers = useLayersReader();
  return useMemo(() => () => searchedAnswers(layers()), [layers]);
}

/** Made once for each reading of the data base. */
const searched = new WeakMap<AnswersByMeasure, SearchedAnswers>();

function searchedAnswers(byMeasure: AnswersByMeasure): SearchedAnswers {
  const known = searched.get(byMeasure);
  if (known) return known;
  const made = new Map(
    [...byMeasure].map(([id, byTarget]) => [id as MeasureId, [...byTarget.values()].map(({ answer }) => answer)]),
  );
  searched.set(byMeasure, made);
  return made;
}
