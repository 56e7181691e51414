/**
 * Answers that were for internal eyes only and are not any more, by their own mark or by that of their organisation.
 *
 * Files without internal notes held them back, and still said that their readers had seen all. What they say is written anew,
 * so that nobody overwrites it in the belief of having known it.
 */
import type { AnyRecord } from '../../../shared/domain/record-fields.ts';
import { isSame } from '../../../shared/domain/record-paths.ts';
import { type Assessment, assessmentId, type Operation, type Scope } from '../../../shared/domain/records.ts';
import { internalAnswers } from '../../../shared/domain/redact.ts';
import type { Stores } from './stores.ts';

/** An answer before and after a command; what it was not before is absent. */
export interface ChangedAnswer {
  before?: AnyRecord | undefined;
  after: AnyRecord;
}

export interface UnveiledAnswer {
  /** As it is after the command. */
  after: AnyRecord;
  /** What it said before already: to be written anew. */
  paths: string[];
}

type Reader = Pick<Stores, 'assessments' | 'operations'>;

/** What the changes unveil. Reads only where a mark has changed, and what was stored before the command. */
export async function unveiledBy(stores: Reader, changes: readonly ChangedAnswer[]): Promise<UnveiledAnswer[]> {
  const marked = changes.filter(({ before, after }) => before && !isSame(markOf(before), markOf(after)));
  if (marked.length === 0) return [];
  const answers = marked.map(({ after }) => after as unknown as Assessment);
  const operations = await operationsAround(stores, answers);
  const ids = new Set(answers.flatMap((answer) => [answer.id, ...idsAround(answer, operations)]));
  const stored = await stores.assessments.bulkGet([...ids]);
  const was = new Map(stored.flatMap((it) => (it ? [[it.id, it as unknown as AnyRecord]] : [])));
  for (const { before } of changes) if (before && ids.has(before.id)) was.set(before.id, before);
  const is = new Map(was);
  for (const { after } of changes) if (ids.has(after.id)) is.set(after.id, after);
  const [hidden, stillHidden] = [was, is].map((all) => internalAnswers(asAnswers(all), operations));
  return [...is.values()]
    .filter(({ id }) => hidden?.has(id) && !stillHidden?.has(id))
    .map((after) => ({ after, paths: unchangedPaths(was.get(after.id), after) }));
}

const markOf = ({ internalOnly, leftBlank, deleted }: AnyRecord) => [
  internalOnly,
  (leftBlank as Assessment['leftBlank']).internalOnly ?? false,
  deleted,
];

const asAnswers = (all: ReadonlyMap<string, AnyRecord>) => [...all.values()] as unknown as Assessment[];

/** The operations that the answers are about, and those that inherit them. */
async function operationsAround(stores: Reader, answers: readonly Assessment[]): Promise<Operation[]> {
  const idsOf = (kind: Scope['kind']) => [
    ...new Set(answers.flatMap(({ scope }) => (scope.kind === kind ? [scope.id] : []))),
  ];
  const own = await stores.operations.bulkGet(idsOf('operation') as Operation['id'][]);
  const below = await stores.operations.where('organisationId').anyOf(idsOf('organisation')).toArray();
  return [...own.filter((it) => it !== undefined), ...below];
}

/** Ids of the same answer above and below. */
function idsAround({ scope, measureId, target }: Assessment, operations: readonly Operation[]): string[] {
  return operations
    .filter(({ id, organisationId }) => (scope.kind === 'operation' ? id : organisationId) === scope.id)
    .map(
      ({ id, organisationId }): Scope =>
        scope.kind === 'operation' ? { kind: 'organisation', id: organisationId } : { kind: 'operation', id },
    )
    .map((it) => assessmentId(it, measureId, target));
}

const unchangedPaths = (before: AnyRecord | undefined, after: AnyRecord): string[] =>
  Object.keys(after.revisions).filter((path) => isSame(after.revisions[path], before?.revisions[path]));
