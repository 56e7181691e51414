/**
 * What a careful person looks at before an annex goes out. Nothing here blocks the export: a draft may have gaps, but
 * nobody should find them at the client's.
 */
import type { Measure } from '../catalogue/catalogue.ts';
import type { GroupId, MeasureId } from '../domain/ids.ts';
import { isAskedFor, valueProblem, withSubParameters } from '../domain/parameter.ts';
import type { Status } from '../domain/status.ts';
import { type AnnexInput, annexContext } from './annex-input.ts';
import type { AnnexAssessment, AnnexRecords } from './annex-records.ts';
import { groupTexts } from './group-texts.ts';
import {
  IN_PLACE,
  isInPlace,
  isPlainAnswer,
  placesOfMeasures,
  type Section,
  sectionsOf,
  statesIn,
} from './sections.ts';
import { type SetAsideElsewhere, setAsideElsewhere } from './set-aside-elsewhere.ts';

export const MEASURE_CHECKS = [
  'open',
  'plannedWithoutDate',
  'notApplicableWithoutReason',
  'partialWithoutNote',
  'valueDoesNotFit',
  'notPrinted',
  'replacedByText',
  'ownNotTranslated',
] as const;
export type MeasureCheck = (typeof MEASURE_CHECKS)[number];

export const RECORD_CHECKS = [
  'nothingToPrint',
  'organisationName',
  'organisationAddress',
  'organisationOfficer',
  'noClient',
  'clientName',
  'clientAddress',
  'versionMissing',
  'versionIncomplete',
  'groupReason',
  'partyDetails',
] as const;
export type RecordCheck = (typeof RECORD_CHECKS)[number];

export type ExportCheck =
  | { kind: MeasureCheck; measureIds: MeasureId[] }
  | { kind: RecordCheck; count: number }
  | ({ kind: 'setAsideElsewhere' } & SetAsideElsewhere);

/** Own measures apart from the catalogue, too: there a title in one language stands for both. */
export type CheckedInput = AnnexInput & Pick<AnnexRecords, 'house'>;

/** Empty when all is well; in the order in which one would see to it. */
export function exportChecks(input: CheckedInput): ExportCheck[] {
  return [
    ...recordChecks(input),
    ...setAsideElsewhere(input).map((it) => ({ kind: 'setAsideElsewhere' as const, ...it })),
    ...measureChecks(input, input.assessments.filter(isPlainAnswer)),
  ];
}

/** A measure with what decides whether something is amiss. */
interface Answered {
  measure: Measure;
  answer: AnnexAssessment | undefined;
  status: Status;
  /** Stands in a group that is not set aside. */
  isAsked: boolean;
  /** With its own words; not where only a text of the user's stands in its place. */
  isPrinted: boolean;
  isReplaced: boolean;
  /** Has words in the language of the annex; delivered measures always do. */
  isTranslated: boolean;
}

const TESTS: Record<MeasureCheck, (it: Answered) => boolean> = {
  open: ({ isAsked, status }) => isAsked && status === 'open',
  plannedWithoutDate: ({ isPrinted, status, answer }) => isPrinted && status === 'planned' && !answer?.plannedFor,
  notApplicableWithoutReason: ({ isAsked, status, answer }) =>
    isAsked && status === 'notApplicable' && !answer?.reason.trim(),
  partialWithoutNote: ({ isPrinted, status, answer }) => isPrinted && status === 'partial' && !answer?.note.trim(),
  valueDoesNotFit: ({ isPrinted, measure, answer }) => isPrinted && valuesDoNotFit(measure, answer?.values ?? {}),
  notPrinted: ({ isAsked, status }) => !isAsked && isInPlace(status),
  replacedByText: ({ isReplaced }) => isReplaced,
  ownNotTranslated: ({ isPrinted, isTranslated }) => isPrinted && !isTranslated,
};

/** Values of options that are not chosen are kept, but not asked for. */
const valuesDoNotFit = (measure: Measure, values: AnnexAssessment['values']): boolean =>
  withSubParameters(measure.parameters).some(
    (it) => isAskedFor(it, values) && valueProblem(it.parameter, values[it.parameter.id]) !== null,
  );

function measureChecks(input: CheckedInput, answers: readonly AnnexAssessment[]): ExportCheck[] {
  const byMeasure = new Map(answers.map((it) => [it.measureId, it]));
  const places = printingPlaces(input);
  const replaced = new Set(statesIn(input).flatMap((it) => (groupTexts(it).instead ? [it.groupId] : [])));
  const ownTitles = new Map(input.house.ownMeasures.map((it) => [it.id, it.title[input.texts.language]]));
  const printed: Status[] = input.layout.sections.includes('planned') ? [...IN_PLACE, 'planned'] : [...IN_PLACE];
  const measures = input.catalogue.measures.map((measure): Answered => {
    const answer = byMeasure.get(measure.id);
    const status = answer?.status ?? 'open';
    const groups = places.get(measure.id) ?? [];
    const isAsked = groups.length > 0;
    const isReplaced = isAsked && isInPlace(status) && groups.every((id) => replaced.has(id));
    const isPrinted = isAsked && printed.includes(status) && !isReplaced;
    const isTranslated = ownTitles.get(measure.id) !== '';
    return { measure, answer, status, isAsked, isPrinted, isReplaced, isTranslated };
  });
  return MEASURE_CHECKS.flatMap((kind) => {
    const found = measures.filter((it) => TESTS[kind](it));
    return found.length > 0 ? [{ kind, measureIds: found.map((it) => it.measure.id) }] : [];
  });
}

/** The groups in which a measure would be printed in full; none where all of its groups are set aside. */
function printingPlaces(input: CheckedInput): ReadonlyMap<MeasureId, readonly GroupId[]> {
  const places = placesOfMeasures(input);
  if (input.operation.repeats === 'everywhere') return places;
  return new Map([...places].map(([id, groups]) => [id, groups.slice(0, 1)]));
}

function recordChecks(input: CheckedInput): ExportCheck[] {
  const { organisation, operation, hasClient, parties } = annexContext(input);
  // Empty rows, too, which the annex leaves out.
  const versions = input.versions.filter((it) => !it.deleted);
  const sections = allSections(sectionsOf(input));
  const used = parties.filter((it) => !it.deleted && operation.partyIds.includes(it.id));
  const officerMissing =
    organisation.dpo === 'unknown' ||
    !(organisation.dpo === 'appointed' ? organisation.dpoName : organisation.dpoReason);
  const counts: Record<RecordCheck, number> = {
    nothingToPrint: Number(sections.every((section) => section.measures.length === 0)),
    organisationName: Number(!organisation.name),
    organisationAddress: Number(!organisation.address),
    organisationOfficer: Number(officerMissing),
    noClient: Number(!hasClient),
    clientName: Number(hasClient && !operation.clientName),
    clientAddress: Number(hasClient && !operation.clientAddress),
    versionMissing: Number(versions.length === 0),
    versionIncomplete: versions.filter((it) => !it.number.trim() || !it.date).length,
    groupReason: sections.filter((section) => section.notRelevant?.reason.trim() === '').length,
    partyDetails: used.filter((it) => !it.name || !it.address || !it.service || !it.country).length,
  };
  return RECORD_CHECKS.flatMap((kind) => (counts[kind] > 0 ? [{ kind, count: counts[kind] }] : []));
}

const allSections = (sections: readonly Section[]): Section[] =>
  sections.flatMap((section) => [section, ...allSections(section.children)]);
