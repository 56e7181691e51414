/** Whether an answer says enough for a reader to judge the measure, and nothing that cannot be. */
import type { Catalogue, Measure } from '../../catalogue/catalogue.ts';
import { placesIn } from '../../catalogue/sentence.ts';
import type { MeasureKind } from '../../domain/catalogue.ts';
import {
  isAskedFor,
  isEmptyValue,
  type Parameter,
  type PlacedParameter,
  valueProblem,
} from '../../domain/parameter.ts';
import type { Assessment } from '../../domain/records.ts';
import { flatMapInBlocks } from '../../lib/in-blocks.ts';
import { onceForEach } from '../../lib/once-for-each.ts';
import { isInPlace } from '../case-answers.ts';
import type { FindingsCase } from '../finding.ts';
import type { Check, Found } from './check.ts';
import { atAnswer, forReaders, parametersOf } from './places.ts';

/** In place, but nothing is said beyond the catalogue's words: no value, an essential one among them, and no note or condition. */
export const nothingButStandardText: Check = (it) =>
  gaps(it).flatMap((gap) => (gap.isEssential && !gap.isSaid ? [found(gap)] : []));

/** In place with some of the values that the measure's sentence has places for, but without an essential one, and without a note. */
export const essentialValueMissing: Check = (it) =>
  gaps(it).flatMap((gap) => (gap.isEssential && gap.isSaid ? [found(gap)] : []));

/** In place without a note and without a value that would help, but without which the measure can be judged. */
export const helpfulValueMissing: Check = (it) => gaps(it).flatMap((gap) => (gap.isEssential ? [] : [found(gap)]));

/** A value outside of what its parameter allows, such as an option that is not there any more. */
export const valueDoesNotFit: Check = (it) => unfit(forReaders(it), it.catalogue);

const unfit = flatMapInBlocks((answer: Assessment, catalogue: Catalogue): readonly Found[] => {
  const measure = catalogue.measure(answer.measureId);
  if (!measure || !(isInPlace(answer.status) || answer.status === 'planned')) return [];
  const bad = firstUnfit(answer, measure);
  return bad ? [{ ...atAnswer(answer, `values.${bad.id}`), looked: { value: answer.values[bad.id] } }] : [];
});

const firstUnfit = ({ values }: Assessment, measure: Measure) =>
  parametersOf(measure).find(
    (placed) => isAskedFor(placed, values) && valueProblem(placed.parameter, values[placed.parameter.id]),
  )?.parameter;

/** In place in part, without a word about which part. */
export const partialWithoutNote: Check = (it) => partlyUnclear(forReaders(it), undefined);

const partlyUnclear = flatMapInBlocks((answer: Assessment): readonly Found[] => {
  const isClear = answer.status !== 'partial' || answer.note.trim() || answer.condition.trim();
  return isClear ? [] : [{ ...atAnswer(answer, 'note'), looked: { note: '' } }];
});

/** Places of a measure's sentence that an answer without own words leaves empty. */
interface Gap {
  answer: Assessment;
  /** The essential ones, if there are any; never none at all. */
  empty: readonly string[];
  isEssential: boolean;
  /** There is at least one value, be its place in the sentence or not. */
  isSaid: boolean;
}

const gaps = onceForEach((it: FindingsCase): readonly Gap[] => gapsOf(forReaders(it), it.catalogue));

const gapsOf = flatMapInBlocks((answer: Assessment, catalogue: Catalogue): readonly Gap[] => {
  const measure = catalogue.measure(answer.measureId);
  const gap = measure && gapOf(answer, measure);
  return gap ? [gap] : [];
});

function gapOf(answer: Assessment, measure: Measure): Gap | undefined {
  if (!isInPlace(answer.status) || answer.note.trim() || answer.condition.trim()) return undefined;
  const { values } = answer;
  const asked = sentenceParameters(measure).filter((placed) => isAskedFor(placed, values));
  const empty = asked.filter(({ parameter }) => isEmptyValue(values[parameter.id]));
  if (empty.length === 0) return undefined;
  const essential = empty.filter(({ parameter }) => isEssential(parameter, measure.kind));
  const named = essential.length > 0 ? essential : empty;
  return {
    answer,
    empty: named.map(({ parameter }) => parameter.id),
    isEssential: essential.length > 0,
    isSaid: parametersOf(measure).some(
      (placed) => isAskedFor(placed, values) && !isEmptyValue(values[placed.parameter.id]),
    ),
  };
}

const sentenceParameters = onceForEach((measure: Measure): readonly PlacedParameter[] => {
  const named = new Set<string>(placesIn(measure.sentence?.de ?? ''));
  return parametersOf(measure).filter(({ parameter }) => named.has(parameter.id));
});

/** How strong a measure is follows from its figures, and of a technical one from what was chosen; seldom from review cycles. */
function isEssential({ type }: Parameter, kind: MeasureKind): boolean {
  if (type === 'number') return true;
  return kind !== 'organisational' && (type === 'choice' || type === 'choices' || type === 'countries');
}

const found = onceForEach(
  ({ answer, empty }: Gap): Found => ({ ...atAnswer(answer, `values.${empty[0]}`), looked: { empty } }),
);
