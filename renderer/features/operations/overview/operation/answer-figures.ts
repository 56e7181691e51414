/** Where the answers of an operation come from, and whom they are about. */
import type { LayeredAnswer } from '../../../../../shared/domain/effective-answers.ts';
import { type Origin, originOf, originOfAnswer } from '../../../../../shared/domain/layers.ts';
import type { Assessment } from '../../../../../shared/domain/records.ts';
import type { Status } from '../../../../../shared/domain/status.ts';
import type { StatusCounts } from '../../../../ui/stack.tsx';
import { type Counted, countBy, sumOf } from '../operation-figures.ts';

type Layered = ReadonlyMap<string, LayeredAnswer>;

/**
 * The answers behind the figures: those with a status, about measures that are counted. An answer of which the operation takes
 * the status back belongs to them, since it deviates.
 */
export function countedAnswers(layered: Layered, counted: Counted): Layered {
  const measures = new Set(countBy(counted, ({ id }) => id).keys());
  const isCounted = ({ answer, own, above }: LayeredAnswer) =>
    measures.has(answer.measureId) && (answer.status !== 'open' || originOf(own, above, 'status') === 'deviating');
  return new Map([...layered].filter(([, it]) => isCounted(it)));
}

/** How many answers with a status there are, and about how many measures. */
export function answerTotals(layered: Layered): { answers: number; measures: number } {
  const given = [...layered.values()].filter(({ answer }) => answer.status !== 'open');
  return { answers: given.length, measures: new Set(given.map(({ answer }) => answer.measureId)).size };
}

/** Statuses of the answers about each target, in the order of the targets; those without any are left out. */
export function targetFigures(
  layered: Layered,
  targets: readonly string[],
): { target: string; counts: StatusCounts }[] {
  const counts = new Map<string, Record<Status, number>>();
  for (const { answer } of layered.values()) {
    if (answer.status === 'open') continue;
    const ofTarget = counts.get(answer.target) ?? { ...sumOf([]) };
    ofTarget[answer.status] += 1;
    counts.set(answer.target, ofTarget);
  }
  return targets.flatMap((target) => {
    const found = counts.get(target);
    return found ? [{ target, counts: found }] : [];
  });
}

/** The answers by where they come from. */
export function answersByOrigin(layered: Layered): Readonly<Record<Origin, readonly Assessment[]>> {
  const found: Record<Origin, Assessment[]> = { organisation: [], deviating: [], own: [] };
  for (const { answer, own, above } of layered.values()) {
    const origin = originOfAnswer(own, above);
    if (origin) found[origin].push(answer);
  }
  return found;
}
