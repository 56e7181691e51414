/** Reading the texts of a large case bit by bit, for those who must not be held up. */
import type { FindingsCase } from './finding.ts';
import type { Rule } from './rule.ts';
import { wordFinder } from './words/word-findings.ts';

/** Answers or own measures of one step: a few milliseconds. */
const STEP = 100;

/**
 * Reads texts ahead, some with each step. Rules know the texts that were read: looking for findings after the last step takes
 * a small part of the time it would have taken at once.
 */
export function* readAhead(it: FindingsCase, rules: readonly Rule[]): Generator<void> {
  const finder = wordFinder(rules);
  const answers = [...it.answers];
  const own = new Map(it.ownMeasures.map((measure) => [measure.id as string, measure]));
  for (let from = 0; from < answers.length; from += STEP) {
    const some = answers.slice(from, from + STEP);
    const ownMeasures = some.flatMap(([, { measureId }]) => own.get(measureId) ?? []);
    finder.findings({ ...it, answers: new Map(some), ownMeasures, groupStates: [] });
    yield;
  }
}
