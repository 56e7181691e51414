/** The texts of a case that reach an annex and that users wrote. Internal notes are none of them. */

import type { Catalogue, Measure } from '../../catalogue/catalogue.ts';
import type { Place } from '../../domain/finding-records.ts';
import type { MeasureOverlay, OwnMeasure } from '../../domain/house-records.ts';
import { LANGUAGES, type Language } from '../../domain/localised.ts';
import { isAskedFor, withSubParameters } from '../../domain/parameter.ts';
import type { Assessment, GroupState } from '../../domain/records.ts';
import { GENERAL, targetKind } from '../../domain/target.ts';
import { flatMapInBlocks, flatMapInSteps } from '../../lib/in-blocks.ts';
import { onceForBoth, onceForEach, onceForLast } from '../../lib/once-for-each.ts';
import type { FindingsCase } from '../finding.ts';

export interface CaseText {
  place: Place;
  text: string;
  /** Known of texts that exist in both languages. */
  language?: Language;
  /** A value ("who may give instructions") may have to name people; a text need not. */
  isValue?: boolean;
}

/** Of one record: the same object each time, as long as the answer or own measure did not change. */
export type CaseTexts = readonly CaseText[];

/** In the order of the annex: operation, groups, answers and own measures, parties, versions. Without empty ones. */
export function* caseTexts(it: FindingsCase): Generator<void, CaseTexts[]> {
  return [
    textsOfOperation(it).filter(isSaid),
    groupsInUse(it).flatMap(textsOfGroup).filter(isSaid),
    ...(yield* textsOfAnswers([...it.answers.values()], it.catalogue)),
    ...textsOfOwnMeasures(it),
    textsOfParties(it).filter(isSaid),
    textsOfVersions(it).filter(isSaid),
  ];
}

const textsOfAnswers = flatMapInSteps((answer: Assessment, catalogue: Catalogue): CaseTexts[] => {
  const texts = textsOfAnswer(answer, catalogue.measure(answer.measureId));
  return texts.length > 0 ? [texts] : [];
});

const textsOfParties = ({ parties }: FindingsCase): CaseText[] =>
  parties.map(({ id, safeguards: text }) => ({ place: at('party', id, 'safeguards'), text, isValue: true }));

const textsOfVersions = ({ versions }: FindingsCase): CaseText[] =>
  versions.map(({ id, change: text }) => ({ place: at('version', id, 'change'), text }));

const isSaid = ({ text }: CaseText): boolean => text.trim() !== '';

function textsOfOperation({ operation }: FindingsCase): CaseText[] {
  if (!operation) return [];
  const { id, subject, purposes } = operation;
  return [
    { place: at('operation', id, 'subject'), text: subject },
    { place: at('operation', id, 'purposes'), text: purposes },
  ];
}

const groupsInUse = ({ groupStates, operation, organisation }: FindingsCase): GroupState[] =>
  groupStates.filter(({ schemeId, deleted }) => !deleted && schemeId === (operation ?? organisation).schemeId);

/** Hidden groups print nothing, and those that are not relevant their reason only. */
function textsOfGroup(group: GroupState): CaseText[] {
  const id = `${group.schemeId}/${group.groupId}`;
  const fields = { normal: ['textBefore', 'textInstead', 'textAfter'], notRelevant: ['reason'], hidden: [] } as const;
  return fields[group.state].map((field) => ({ place: at('group', id, field), text: group[field] }));
}

/** What is neither in place nor planned is not printed, but the reason why may be handed on. */
const textsOfAnswer = onceForBoth((answer: Assessment, measure: Measure | undefined): readonly CaseText[] => {
  if (!isShown(answer)) return [];
  const { measureId: id, target, status } = answer;
  const place = (field: string): Place => ({ kind: 'measure', id, target, field });
  if (status === 'notApplicable' || status === 'notImplemented')
    return [{ place: place('reason'), text: answer.reason }].filter(isSaid);
  return [
    { place: place('note'), text: answer.note },
    { place: place('condition'), text: answer.condition },
    ...textValues(answer, measure).map(([field, text]) => ({ place: place(field), text, isValue: true })),
  ].filter(isSaid);
});

const isShown = ({ internalOnly, deleted, status, target }: Assessment): boolean =>
  !internalOnly && !deleted && status !== 'open' && targetKind(target) !== 'former';

function textValues({ values }: Assessment, measure: Measure | undefined): [string, string][] {
  if (!Object.values(values).some((value) => typeof value === 'string')) return [];
  return withSubParameters(measure?.parameters ?? []).flatMap((placed) => {
    const { id, type } = placed.parameter;
    const value = values[id];
    const isPrinted = type === 'text' && typeof value === 'string' && isAskedFor(placed, values);
    return isPrinted ? [[`values.${id}`, value] as [string, string]] : [];
  });
}

/** Of own measures, and of delivered ones in the users' wording; of those alone that are answered here. */
function textsOfOwnMeasures({ ownMeasures, overlays = [], answers }: FindingsCase): CaseTexts[] {
  if (ownMeasures.length + overlays.length === 0) return [];
  const used = distinct(shownMeasures([...answers.values()], undefined));
  return [...textsOfMeasures(ownMeasures, used), ...textsOfMeasures(overlays, used)];
}

const textsOfMeasures = flatMapInBlocks(
  (measure: OwnMeasure | MeasureOverlay, used: ReadonlySet<string>): CaseTexts[] => {
    if (measure.deleted || !used.has(measure.id)) return [];
    const texts = textsOfMeasure(measure);
    return texts.length > 0 ? [texts] : [];
  },
);

const shownMeasures = flatMapInBlocks((answer: Assessment) => (isShown(answer) ? [answer.measureId] : []));

/** The same set as long as the same measures are shown: what follows from it is remembered. */
const distinct = onceForLast((ids: readonly string[]): ReadonlySet<string> => new Set(ids));

const textsOfMeasure = onceForEach(({ id, title, sentence }: OwnMeasure | MeasureOverlay): readonly CaseText[] =>
  LANGUAGES.flatMap((language): CaseText[] => [
    { place: at('measure', id, `title.${language}`), text: title?.[language] ?? '', language },
    { place: at('measure', id, `sentence.${language}`), text: sentence?.[language] ?? '', language },
  ]).filter(isSaid),
);

const at = (kind: Place['kind'], id: string, field: string): Place => ({
  kind,
  id,
  target: kind === 'measure' ? GENERAL : '',
  field,
});
