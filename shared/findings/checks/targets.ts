/** Answers about sites, parties and the client against the general one, and against other operations. */
import { isEmptyValue } from '../../domain/parameter.ts';
import { isSame } from '../../domain/record-paths.ts';
import type { Assessment } from '../../domain/records.ts';
import { CLIENT, GENERAL, siteTarget, targetKind } from '../../domain/target.ts';
import { flatMapInBlocks } from '../../lib/in-blocks.ts';
import { isInPlace } from '../case-answers.ts';
import type { ElsewhereAnswer, FindingsCase } from '../finding.ts';
import type { Check } from './check.ts';
import { answersOf, atAnswer, forReaders, setAside } from './places.ts';

/** In place in general, but not at this site or party: the annex would say it of all of them, but for an exception. */
export const notEverywhere: Check = (it, answers) =>
  missingSomewhere(forReaders(it), undefined).flatMap((answer) => {
    const { measureId, status } = answer;
    const general = answers.about(measureId).find((other) => other.target === GENERAL);
    if (!general || !isInPlace(general.status)) return [];
    return [{ ...atAnswer(answer, 'status'), looked: { general: general.status, here: status } }];
  });

const missingSomewhere = flatMapInBlocks((answer: Assessment) =>
  answer.target !== GENERAL && answer.target !== CLIENT && answer.status === 'notImplemented' ? [answer] : [],
);

/** In place, but its groups are set aside, so that no reader learns of it. One finding for each measure. */
export const inPlaceButSetAside: Check = (it, answers) => {
  const isSetAside = setAside(it);
  return answersOf(it).flatMap((answer) => {
    const { measureId, status, internalOnly } = answer;
    if (internalOnly || !isSetAside(measureId)) return [];
    const first = answers.about(measureId).find((other) => isInPlace(other.status));
    if (answer !== first) return [];
    return [{ ...atAnswer(answer, 'status'), looked: { status } }];
  });
};

/** A duty of the client, where there is no client. Not in templates. */
export const clientDutyWithoutClient: Check = (it) => {
  const { operation } = it;
  if (!operation || operation.isTemplate) return [];
  const { clientName, clientAddress, contractNumber, contractDate } = operation;
  if ([clientName, clientAddress, contractNumber, contractDate].some((said) => said !== '')) return [];
  return promisedOfClient(forReaders(it), undefined).map((answer) => ({
    ...atAnswer(answer, 'status'),
    looked: { status: answer.status, client: '' },
  }));
};

const promisedOfClient = flatMapInBlocks((answer: Assessment) =>
  answer.target === CLIENT && (isInPlace(answer.status) || answer.status === 'planned') ? [answer] : [],
);

/** A site that the operation uses, without a word about the measures there. */
export const siteWithoutAnswers: Check = (it) => {
  if (!it.operation || it.sites.length === 0) return [];
  const answered = new Set(answersOf(it).flatMap(({ target, status }) => (status === 'open' ? [] : [target])));
  return it.sites
    .filter(({ id, deleted }) => !deleted && !answered.has(siteTarget(id)))
    .map(({ id }) => ({ place: { kind: 'site', id, target: '', field: '' }, looked: { answers: 0 } }));
};

/** Another operation says something else about the same measure at the same site. */
export const valueDiffersElsewhere: Check = (it) =>
  atSites(it).flatMap(([answer, others]) => {
    for (const other of others.filter(({ status }) => isInPlace(status) && isInPlace(answer.status))) {
      const field = Object.keys(answer.values).find((id) => differ(answer.values, other.values, id));
      if (!field) continue;
      const looked = { here: answer.values[field as never], there: other.values[field as never] };
      return [{ ...atAnswer(answer, `values.${field}`), looked, params: { operation: other.operationName } }];
    }
    return [];
  });

/** In place here, and not in place according to another operation, at the same site. */
export const statusDiffersElsewhere: Check = (it) =>
  atSites(it).flatMap(([answer, others]) => {
    const other = others.find(({ status }) => isInPlace(answer.status) && status === 'notImplemented');
    if (!other) return [];
    const looked = { here: answer.status, there: other.status };
    return [{ ...atAnswer(answer, 'status'), looked, params: { operation: other.operationName } }];
  });

/** What is said about sites here, with what other operations say about the same. */
function atSites(it: FindingsCase): [Assessment, ElsewhereAnswer[]][] {
  const { elsewhere = [] } = it;
  if (elsewhere.length === 0) return [];
  const key = ({ measureId, target }: Pick<Assessment, 'measureId' | 'target'>) => `${measureId}/${target}`;
  const byKey = new Map<string, ElsewhereAnswer[]>();
  for (const other of elsewhere) byKey.set(key(other), [...(byKey.get(key(other)) ?? []), other]);
  return answersOf(it)
    .filter(({ target }) => targetKind(target) === 'site')
    .map((answer) => [answer, byKey.get(key(answer)) ?? []]);
}

/** What is not said contradicts nothing. */
function differ(one: Readonly<Record<string, unknown>>, other: Readonly<Record<string, unknown>>, id: string): boolean {
  const [here, there] = [one[id], other[id]];
  return !isEmptyValue(here as never) && !isEmptyValue(there as never) && !isSame(here, there);
}
