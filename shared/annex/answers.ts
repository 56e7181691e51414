/** Answers of an annex: which of them are printed, and how a measure counts that has several. */
import type { MeasureId } from '../domain/ids.ts';
import { overallStatus, type Status } from '../domain/status.ts';
import { CLIENT, GENERAL } from '../domain/target.ts';
import type { AnnexAssessment } from './annex-records.ts';
import { printedTargets, type UsedRecords } from './targets.ts';

/** What an annex ticks. */
export const IN_PLACE: readonly Status[] = ['implemented', 'partial'];
export const isInPlace = (status: Status): boolean => IN_PLACE.includes(status);

type Input = UsedRecords & { assessments: readonly AnnexAssessment[] };

/**
 * The answers that an annex may print, by measure, in the order of their targets: nothing deleted, nothing for internal eyes
 * only, and nothing about a site or party that the operation does not use.
 */
export function printedAnswers(input: Input): ReadonlyMap<MeasureId, readonly AnnexAssessment[]> {
  const order = new Map<string, number>(printedTargets(input).map((target, index) => [target, index]));
  const place = ({ target }: AnnexAssessment): number => order.get(target) ?? 0;
  const byMeasure = new Map<MeasureId, AnnexAssessment[]>();
  for (const answer of input.assessments) {
    if (answer.deleted || answer.internalOnly || !order.has(answer.target)) continue;
    const given = byMeasure.get(answer.measureId);
    if (given) given.push(answer);
    else byMeasure.set(answer.measureId, [answer]);
  }
  for (const given of byMeasure.values()) given.sort((one, other) => place(one) - place(other));
  return byMeasure;
}

/** A measure as the overview counts it: once, however many it is answered for. */
export interface CountedMeasure {
  status: 'implemented' | 'partial' | 'planned';
  /** Only the client sees to it. */
  isClients: boolean;
}

/**
 * How a measure counts by what is printed of it; not at all where nothing is. What is in place somewhere, but not in
 * general, counts as partial.
 *
 * @param given its printed answers
 */
export function countedMeasure(given: readonly AnnexAssessment[]): CountedMeasure[] {
  const inPlace = given.filter(({ status }) => isInPlace(status));
  const isClients = inPlace.every(({ target }) => target === CLIENT);
  if (inPlace.length === 0)
    return given.some(({ status }) => status === 'planned') ? [{ status: 'planned', isClients: false }] : [];
  return [{ status: wholeStatus(given) === 'implemented' ? 'implemented' : 'partial', isClients }];
}

/** The status of a measure as a whole: of its general answer, or else of those about somebody. */
export function wholeStatus(given: readonly AnnexAssessment[]): Status {
  const general = given.find(({ target }) => target === GENERAL);
  return overallStatus(
    general?.status,
    given.flatMap((it) => (it === general ? [] : [it.status])),
  );
}
