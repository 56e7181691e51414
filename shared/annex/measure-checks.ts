/**
 * What becomes of answers in an annex of these choices: what is not printed, and why. What is wrong with the answers themselves
 * is found by rules (`shared/findings`), and said only there.
 */
import type { Measure } from '../catalogue/catalogue.ts';
import { applicability, type Facts, factsOf } from '../domain/facts.ts';
import type { GroupId, MeasureId } from '../domain/ids.ts';
import type { Status } from '../domain/status.ts';
import { type AnnexInput, annexContext } from './annex-input.ts';
import type { AnnexAssessment, AnnexRecords } from './annex-records.ts';
import { IN_PLACE, isInPlace, printedAnswers, wholeStatus } from './answers.ts';
import { printedByLayout } from './chapters/parts.ts';
import { groupTexts } from './group-texts.ts';
import { isMissingIn } from './layout-checks.ts';
import { repeatsOf } from './section-contents.ts';
import { placesOfMeasures, statesIn } from './sections.ts';

export const MEASURE_CHECKS = ['open', 'notPrinted', 'notInLayout', 'replacedByText', 'ownNotTranslated'] as const;
export type MeasureCheck = (typeof MEASURE_CHECKS)[number];

/** Own measures apart from the catalogue, too: there a title in one language stands for both. */
export type CheckedInput = AnnexInput & Pick<AnnexRecords, 'house' | 'heldBack'>;

/** A measure with what decides whether something is amiss. */
interface Answered {
  measure: Measure;
  /** One for each target. */
  answers: readonly AnnexAssessment[];
  /** Those whose own words are printed; not where only a text of the user's stands in their place. */
  printed: readonly AnnexAssessment[];
  /** Nothing has been said of it, not even for internal eyes only. */
  isOpen: boolean;
  /** Stands in a group that is not set aside. */
  isAsked: boolean;
  isReplaced: boolean;
  /** Something about it is in place that no chapter of the layout prints. */
  isBeyondLayout: boolean;
  /** Has words in the language of the annex; delivered measures always do. */
  isTranslated: boolean;
}

const TESTS: Record<MeasureCheck, (it: Answered) => boolean> = {
  open: ({ isAsked, isOpen }) => isAsked && isOpen,
  notPrinted: ({ isAsked, answers }) => !isAsked && answers.some(({ status }) => isInPlace(status)),
  notInLayout: ({ isAsked, isBeyondLayout }) => isAsked && isBeyondLayout,
  replacedByText: ({ isReplaced }) => isReplaced,
  ownNotTranslated: ({ printed, isTranslated }) => printed.length > 0 && !isTranslated,
};

export function measureChecks(input: CheckedInput): { kind: MeasureCheck; measureIds: MeasureId[] }[] {
  const measures = answeredMeasures(input);
  return MEASURE_CHECKS.flatMap((kind) => {
    const found = measures.filter((it) => TESTS[kind](it));
    return found.length > 0 ? [{ kind, measureIds: found.map((it) => it.measure.id) }] : [];
  });
}

function answeredMeasures(input: CheckedInput): Answered[] {
  const answersOf = printedAnswers(input);
  const places = printingPlaces(input);
  const heldBack = new Set(input.heldBack);
  const facts = factsOf(input.operation, input.organisation, input.parties);
  const replaced = new Set(statesIn(input).flatMap((it) => (groupTexts(it).instead ? [it.groupId] : [])));
  const untranslated = untranslatedMeasures(input);
  const isInLayout = printedByLayout(annexContext(input));
  const printed: Status[] = input.layout.chapters.some(({ kind }) => kind === 'planned')
    ? [...IN_PLACE, 'planned']
    : [...IN_PLACE];
  return input.catalogue.measures.map((measure): Answered => {
    const answers = answersOf.get(measure.id) ?? [];
    const groups = places.get(measure.id) ?? [];
    const isAsked = groups.length > 0;
    const isWithoutWords = isAsked && groups.every((id) => replaced.has(id));
    return {
      measure,
      answers,
      printed: answers.filter(
        ({ status }) => isAsked && printed.includes(status) && !(isWithoutWords && isInPlace(status)),
      ),
      isOpen: wholeStatus(answers) === 'open' && !heldBack.has(measure.id) && !isRuledOut(measure, input, facts),
      isAsked,
      isReplaced: isWithoutWords && answers.some(({ status }) => isInPlace(status)),
      isBeyondLayout: answers.some((it) => isInPlace(it.status) && !isInLayout(it)),
      isTranslated: !untranslated.has(measure.id),
    };
  });
}

/** Own measures, and measures with parameters or options of the user's own, that lack words in the language of the annex. */
function untranslatedMeasures({ house, texts }: CheckedInput): ReadonlySet<MeasureId> {
  const own = [
    ...house.ownMeasures.map(({ id, title }) => ({ id, text: title })),
    ...[...house.ownParameters, ...house.ownOptions].map(({ measureId, label }) => ({ id: measureId, text: label })),
  ];
  return new Set(own.filter(({ text }) => isMissingIn(text, texts.language)).map(({ id }) => id));
}

/** What makes no sense here is not missing, as in the progress of the operation. */
const isRuledOut = (measure: Measure, { operation }: CheckedInput, facts: Facts): boolean =>
  applicability(measure, facts, operation.protectionNeed).kind === 'ruledOut';

/** The groups in which a measure would be printed in full; none where all of its groups are set aside. */
function printingPlaces(input: CheckedInput): ReadonlyMap<MeasureId, readonly GroupId[]> {
  const places = placesOfMeasures(input);
  if (repeatsOf(input) === 'everywhere') return places;
  return new Map([...places].map(([id, groups]) => [id, groups.slice(0, 1)]));
}
