/** Whether an answer says enough for a reader to judge the measure, and nothing that cannot be. */
import { placesIn } from '../../catalogue/sentence.ts';
import type { MeasureKind } from '../../domain/catalogue.ts';
import { isAskedFor, isEmptyValue, type Parameter, valueProblem, withSubParameters } from '../../domain/parameter.ts';
import type { Assessment } from '../../domain/records.ts';
import { isInPlace } from '../case-answers.ts';
import type { FindingsCase } from '../finding.ts';
import type { Check, Found } from './check.ts';
import { atAnswer, forReaders } from './places.ts';

/** In place, but nothing is said beyond the catalogue's words: no value, an essential one among them, and no note or condition. */
export const nothingButStandardText: Check = (it) =>
  gaps(it).flatMap((gap) => (gap.isEssential && !gap.isSaid ? [found(gap)] : []));

/** In place with some of the values that the measure's sentence has places for, but without an essential one, and without a note. */
export const essentialValueMissing: Check = (it) =>
  gaps(it).flatMap((gap) => (gap.isEssential && gap.isSaid ? [found(gap)] : []));

/** In place without a note and without a value that would help, but without which the measure can be judged. */
export const helpfulValueMissing: Check = (it) => gaps(it).flatMap((gap) => (gap.isEssential ? [] : [found(gap)]));

/** A value outside of what its parameter allows, such as an option that is not there any more. */
export const valueDoesNotFit: Check = (it) =>
  forReaders(it).flatMap((answer) => {
    if (!isInPlace(answer.status) && answer.status !== 'planned') return [];
    const bad = askedFor(it, answer).find((parameter) => valueProblem(parameter, answer.values[parameter.id]));
    return bad ? [{ ...atAnswer(answer, `values.${bad.id}`), looked: { value: answer.values[bad.id] } }] : [];
  });

/** In place in part, without a word about which part. */
export const partialWithoutNote: Check = (it) =>
  forReaders(it).flatMap((answer) => {
    const isClear = answer.status !== 'partial' || answer.note.trim() || answer.condition.trim();
    return isClear ? [] : [{ ...atAnswer(answer, 'note'), looked: { note: '' } }];
  });

/** Places of a measure's sentence that an answer without own words leaves empty. */
interface Gap {
  answer: Assessment;
  /** The essential ones, if there are any; never none at all. */
  empty: readonly string[];
  isEssential: boolean;
  /** The sentence has at least one value. */
  isSaid: boolean;
}

function gaps(it: FindingsCase): Gap[] {
  return forReaders(it).flatMap((answer): Gap[] => {
    const measure = it.catalogue.measure(answer.measureId);
    if (!measure?.sentence || !isInPlace(answer.status) || answer.note.trim() || answer.condition.trim()) return [];
    const named = new Set(placesIn(measure.sentence.de));
    const asked = askedFor(it, answer).filter(({ id }) => named.has(id));
    const empty = asked.filter(({ id }) => isEmptyValue(answer.values[id]));
    const essential = empty.filter((parameter) => isEssential(parameter, measure.kind));
    const isGrave = essential.length > 0;
    const ids = (isGrave ? essential : empty).map(({ id }) => id);
    return empty.length > 0 ? [{ answer, empty: ids, isEssential: isGrave, isSaid: empty.length < asked.length }] : [];
  });
}

/** How strong a measure is follows from its figures, and of a technical one from what was chosen; seldom from review cycles. */
function isEssential({ type }: Parameter, kind: MeasureKind): boolean {
  if (type === 'number') return true;
  return kind !== 'organisational' && (type === 'choice' || type === 'choices' || type === 'countries');
}

const found = ({ answer, empty }: Gap): Found => ({
  ...atAnswer(answer, `values.${empty[0]}`),
  looked: { empty },
});

const askedFor = ({ catalogue }: FindingsCase, { measureId, values }: Assessment) =>
  withSubParameters(catalogue.measure(measureId)?.parameters ?? [])
    .filter((placed) => isAskedFor(placed, values))
    .map(({ parameter }) => parameter);
