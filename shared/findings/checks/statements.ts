/** Whether an answer says enough for a reader to judge the measure, and nothing that cannot be. */
import { placesIn } from '../../catalogue/sentence.ts';
import { isAskedFor, isEmptyValue, valueProblem, withSubParameters } from '../../domain/parameter.ts';
import type { Assessment } from '../../domain/records.ts';
import { isInPlace } from '../case-answers.ts';
import type { FindingsCase } from '../finding.ts';
import type { Check } from './check.ts';
import { atAnswer, forReaders } from './places.ts';

/**
 * In place, but nothing is said beyond the catalogue's words: no value of those that the measure's sentence has places for, and
 * no note or condition either.
 */
export const nothingButStandardText: Check = (it) =>
  withoutOwnWords(it).flatMap((answer) => {
    const { essential, empty } = essentialValues(it, answer);
    const [first] = empty;
    if (!first || empty.length < essential.length) return [];
    return [{ ...atAnswer(answer, `values.${first}`), looked: { empty } }];
  });

/** In place with some of the values that the measure's sentence has places for, but not with all, and without a note. */
export const essentialValueMissing: Check = (it) =>
  withoutOwnWords(it).flatMap((answer) => {
    const { essential, empty } = essentialValues(it, answer);
    const [first] = empty;
    if (!first || empty.length === essential.length) return [];
    return [{ ...atAnswer(answer, `values.${first}`), looked: { empty } }];
  });

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

const withoutOwnWords = (it: FindingsCase): Assessment[] =>
  forReaders(it).filter(({ status, note, condition }) => isInPlace(status) && !note.trim() && !condition.trim());

/** The parameters that the measure's sentence names, as far as they are asked for, and which of them have no value. */
function essentialValues(it: FindingsCase, answer: Assessment): { essential: string[]; empty: string[] } {
  const named = new Set(placesIn(it.catalogue.measure(answer.measureId)?.sentence?.de ?? ''));
  const essential = askedFor(it, answer).filter(({ id }) => named.has(id));
  const empty = essential.filter(({ id }) => isEmptyValue(answer.values[id]));
  return { essential: essential.map(({ id }) => id), empty: empty.map(({ id }) => id) };
}

const askedFor = ({ catalogue }: FindingsCase, { measureId, values }: Assessment) =>
  withSubParameters(catalogue.measure(measureId)?.parameters ?? [])
    .filter((placed) => isAskedFor(placed, values))
    .map(({ parameter }) => parameter);
