/** The answers of a case by measure, and how a measure stands as a whole. */
import { applicability } from '../domain/facts.ts';
import type { MeasureId } from '../domain/ids.ts';
import type { Assessment } from '../domain/records.ts';
import { overallStatus, type Status } from '../domain/status.ts';
import { GENERAL } from '../domain/target.ts';
import { onceForEach } from '../lib/once-for-each.ts';
import type { FindingsCase } from './finding.ts';

export interface CaseAnswers {
  /** All answers about a measure, the general one first. */
  about(measureId: string): readonly Assessment[];
  /** About one target; as long as nothing is said about it, in general. */
  at(measureId: string, target: string): Assessment | undefined;
  overall(measureId: string): Status;
  /** Whether any answer about it says so, be the general one what it may. */
  isInPlaceAnywhere(measureId: string): boolean;
  /** Neither in place anywhere nor set aside with a reason, although it makes sense here. Unknown measures are not missing. */
  isMissing(measureId: string): boolean;
}

export const isInPlace = (status: Status): boolean => status === 'implemented' || status === 'partial';

/** The same object each time: more than one evaluation asks for it. */
export const caseAnswers = onceForEach(({ answers, catalogue, facts, operation }: FindingsCase): CaseAnswers => {
  const byMeasure = new Map<string, Assessment[]>();
  for (const answer of answers.values()) {
    const given = byMeasure.get(answer.measureId);
    if (!given) byMeasure.set(answer.measureId, [answer]);
    else if (answer.target === GENERAL) given.unshift(answer);
    else given.push(answer);
  }
  const about = (measureId: string): readonly Assessment[] => byMeasure.get(measureId) ?? [];
  const general = (measureId: string) => about(measureId).find(({ target }) => target === GENERAL);
  const overall = (measureId: string): Status =>
    overallStatus(
      general(measureId)?.status,
      about(measureId).flatMap(({ target, status }) => (target === GENERAL ? [] : [status])),
    );
  const isInPlaceAnywhere = (measureId: string) => about(measureId).some(({ status }) => isInPlace(status));
  return {
    about,
    at: (measureId, target) =>
      about(measureId).find((it) => it.target === target && it.status !== 'open') ?? general(measureId),
    overall,
    isInPlaceAnywhere,
    isMissing(measureId) {
      const measure = catalogue.measure(measureId as MeasureId);
      if (!measure || applicability(measure, facts, operation?.protectionNeed ?? 'unknown').kind === 'ruledOut') {
        return false;
      }
      const isSetAside =
        overall(measureId) === 'notApplicable' && about(measureId).some(({ reason }) => reason.trim() !== '');
      return !isInPlaceAnywhere(measureId) && !isSetAside;
    },
  };
});
