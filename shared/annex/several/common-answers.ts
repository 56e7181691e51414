/** What several operations answer: what is said alike by all of them, and what is left to each. */
import type { MeasureId } from '../../domain/ids.ts';
import { CLIENT, GENERAL } from '../../domain/target.ts';
import type { AnnexContext } from '../annex-input.ts';
import type { AnnexAssessment } from '../annex-records.ts';
import { isInPlace, printedAnswers } from '../answers.ts';
import { inlinesText } from '../document.ts';
import { groupTexts } from '../group-texts.ts';
import { measureInlines } from '../measure-text.ts';
import { placesOfMeasures, statesIn } from '../section-places.ts';

export interface SplitAnswers {
  common: AnnexAssessment[];
  /** In the order of the operations. */
  own: AnnexAssessment[][];
}

/**
 * An answer is common when every operation prints it with the same words about the same target in the same groups. Where an
 * exception goes into the words of a measure ("…, ausgenommen Rechenzentrum Süd"), its answers stay together: all of them are
 * common, or none.
 *
 * @param operations the context of each, with its own answers and group states
 */
export function splitAnswers(operations: readonly AnnexContext[]): SplitAnswers {
  const answers = operations.map(printedAnswers);
  const places = operations.map(placesIn);
  const split: SplitAnswers = { common: [], own: operations.map(() => []) };
  for (const id of new Set(answers.flatMap((it) => [...it.keys()]))) {
    const given = answers.map((it) => it.get(id) ?? []);
    const keys = given.map((list, index) => {
      const context = operations[index];
      return context ? keysOf(id, list, context, places[index]?.get(id) ?? '') : [];
    });
    const alike = alikeIn(
      keys,
      given.some((list) => list.some(isException)),
    );
    for (const [index, list] of given.entries()) {
      const isAlike = (_: AnnexAssessment, at: number) => alike.has(keys[index]?.[at] ?? '');
      const left = list.filter((it, at) => !isAlike(it, at));
      if (index === 0) split.common.push(...list.filter(isAlike));
      split.own[index]?.push(...left);
    }
  }
  return split;
}

/** The keys that all operations have. */
function alikeIn(keys: readonly (readonly string[])[], isWhole: boolean): ReadonlySet<string> {
  const [first = [], ...others] = keys;
  if (isWhole) return new Set(others.every((it) => it.join('\n') === first.join('\n')) ? first : []);
  return new Set(first.filter((key) => others.every((it) => it.includes(key))));
}

const isException = ({ target, status }: AnnexAssessment): boolean =>
  target !== GENERAL && target !== CLIENT && !isInPlace(status);

/** The groups in which a measure stands, with the texts that are printed instead of their measures. */
function placesIn(context: AnnexContext): ReadonlyMap<MeasureId, string> {
  const instead = new Map<string, string>(statesIn(context).map((it) => [it.groupId, groupTexts(it).instead]));
  return new Map(
    [...placesOfMeasures(context)].map(([id, groups]) => [
      id,
      JSON.stringify(groups.map((group) => [group, instead.get(group) ?? ''])),
    ]),
  );
}

/** All that is printed of each answer, in whatever form the layout wants it. */
function keysOf(id: MeasureId, given: readonly AnnexAssessment[], context: AnnexContext, places: string): string[] {
  const { catalogue, wording, layout } = context;
  const measure = catalogue.measure(id);
  const hasColumn = (column: (typeof layout.columns)[number]) => layout.columns.includes(column);
  const hasCertificates = layout.chapters.some(({ kind }) => kind === 'certificates');
  return given.map((answer) =>
    JSON.stringify([
      places,
      answer.target,
      answer.status,
      answer.plannedFor,
      measure ? inlinesText(measureInlines(measure, answer, wording)) : '',
      layout.notes === 'none' ? '' : answer.note.trim(),
      answer.status === 'notApplicable' ? answer.reason : '',
      hasColumn('responsible') ? answer.responsible : '',
      hasColumn('due') ? answer.due : '',
      hasColumn('evidence') || hasCertificates ? answer.evidence : '',
    ]),
  );
}
