/** The texts of a case that reach an annex and that users wrote. Internal notes are none of them. */
import type { Place } from '../../domain/finding-records.ts';
import type { Language } from '../../domain/localised.ts';
import { isAskedFor, withSubParameters } from '../../domain/parameter.ts';
import type { Assessment, GroupState } from '../../domain/records.ts';
import { GENERAL, targetKind } from '../../domain/target.ts';
import type { FindingsCase } from '../finding.ts';

export interface CaseText {
  place: Place;
  text: string;
  /** Known of texts that exist in both languages. */
  language?: Language;
  /** A value ("who may give instructions") may have to name people; a text need not. */
  isValue?: boolean;
}

/** In the order of the annex: operation, groups, answers and own measures, parties, versions. Without empty ones. */
export function caseTexts(it: FindingsCase): CaseText[] {
  return [
    ...textsOfOperation(it),
    ...groupsInUse(it).flatMap(textsOfGroup),
    ...[...it.answers.values()].flatMap((answer) => textsOfAnswer(answer, it)),
    ...textsOfOwnMeasures(it),
    ...it.parties.map(({ id, safeguards }): CaseText => {
      return { place: at('party', id, 'safeguards'), text: safeguards, isValue: true };
    }),
    ...it.versions.map(({ id, change }): CaseText => ({ place: at('version', id, 'change'), text: change })),
  ].filter(({ text }) => text.trim() !== '');
}

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
function textsOfAnswer(answer: Assessment, it: FindingsCase): CaseText[] {
  if (!isShown(answer)) return [];
  const { measureId: id, target, status } = answer;
  const place = (field: string): Place => ({ kind: 'measure', id, target, field });
  if (status === 'notApplicable' || status === 'notImplemented')
    return [{ place: place('reason'), text: answer.reason }];
  return [
    { place: place('note'), text: answer.note },
    { place: place('condition'), text: answer.condition },
    ...textValues(answer, it).map(([field, text]) => ({ place: place(field), text, isValue: true })),
  ];
}

const isShown = ({ internalOnly, deleted, status, target }: Assessment): boolean =>
  !internalOnly && !deleted && status !== 'open' && targetKind(target) !== 'former';

function textValues({ measureId, values }: Assessment, { catalogue }: FindingsCase): [string, string][] {
  if (!Object.values(values).some((value) => typeof value === 'string')) return [];
  return withSubParameters(catalogue.measure(measureId)?.parameters ?? []).flatMap((placed) => {
    const { id, type } = placed.parameter;
    const value = values[id];
    const isPrinted = type === 'text' && typeof value === 'string' && isAskedFor(placed, values);
    return isPrinted ? [[`values.${id}`, value] as [string, string]] : [];
  });
}

function textsOfOwnMeasures({ ownMeasures, answers }: FindingsCase): CaseText[] {
  const used = new Set([...answers.values()].filter(isShown).map(({ measureId }) => measureId));
  return ownMeasures
    .filter(({ id, deleted }) => !deleted && used.has(id))
    .flatMap(({ id, title, sentence }) =>
      (['de', 'en'] as const).flatMap((language): CaseText[] => [
        { place: at('measure', id, `title.${language}`), text: title[language], language },
        { place: at('measure', id, `sentence.${language}`), text: sentence[language], language },
      ]),
    );
}

const at = (kind: Place['kind'], id: string, field: string): Place => ({
  kind,
  id,
  target: kind === 'measure' ? GENERAL : '',
  field,
});
