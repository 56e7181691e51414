/** A case as it may go to people outside: clients, authorities, auditors (design: "What may go where"). */
import type { CaseContent } from './case-content.ts';
import { effectiveAnswers, effectiveGroupStates } from './effective-answers.ts';
import { UNIT_TABLES } from './house-units.ts';
import { type HouseContent, layoutsNamedIn, neededOf, schemesNamedIn } from './needed-house.ts';
import { blankOf, tombstoneOf } from './new-records.ts';
import {
  type Assessment,
  assessmentId,
  FILE_TABLES,
  type FileTable,
  type GroupState,
  groupStateId,
  type Operation,
  type RecordOf,
  type Scope,
} from './records.ts';
import type { Status } from './status.ts';
import { targetsOf } from './target.ts';
import type { Visibility } from './visibility/levels.ts';
import { VISIBILITY } from './visibility.ts';

/** What is not done, or not looked at, is nobody's business outside. */
const SHOWN: readonly Status[] = ['implemented', 'partial', 'planned', 'notApplicable'];

/**
 * Each operation with what holds in it, so that nothing has to be said of how it came about: answers of the organisation stay
 * behind, and with them everything that no operation shows. Nothing of it carries revisions: it is to be read, and what
 * comes back of it is compared field by field.
 */
export function forOutsiders(content: CaseContent): CaseContent {
  const operations = content.operations.filter(({ deleted }) => !deleted);
  const assessments = operations.flatMap((operation) => shownAnswers(operation, content.assessments));
  const groupStates = operations.flatMap((operation) => shownStates(operation, content.groupStates));
  const organisations = content.organisations.filter(({ deleted }) => !deleted);
  const owners = new Set<string>(organisations.map(({ id }) => id));
  const sent: CaseContent = {
    ...content,
    ...neededOf(
      content,
      new Set(assessments.map(({ measureId }) => measureId)),
      schemesNamedIn({ organisations, operations, groupStates }),
      layoutsNamedIn({ organisations, operations }),
      owners,
    ),
    organisations,
    operations,
    assessments,
    groupStates,
    acceptances: [],
    annexLooks: [],
  };
  const tables = FILE_TABLES.map((table) => [table, sent[table].map((it) => outsiders(table, it as never))]);
  return Object.fromEntries(tables) as CaseContent;
}

/** A house catalogue as it may go to people outside: its wording, and nothing of who changed what, or why. */
export function houseForOutsiders(house: HouseContent): HouseContent {
  const tables = UNIT_TABLES.map((table) => {
    const live = (house[table] as { deleted: boolean }[]).filter(({ deleted }) => !deleted);
    return [table, live.map((it) => outsiders(table, it as never))];
  });
  return Object.fromEntries(tables) as HouseContent;
}

const above = <T extends { scope: Scope }>({ organisationId }: Operation, records: readonly T[]) =>
  records.filter(({ scope }) => scope.id === organisationId);
const own = <T extends { scope: Scope }>({ id }: Operation, records: readonly T[]) =>
  records.filter(({ scope }) => scope.id === id);

function shownAnswers(operation: Operation, answers: readonly Assessment[]): Assessment[] {
  const scope: Scope = { kind: 'operation', id: operation.id };
  const holding = effectiveAnswers(scope, own(operation, answers), above(operation, answers), targetsOf(operation));
  return holding
    .filter(({ internalOnly, status }) => !internalOnly && SHOWN.includes(status))
    .map((it) => ({ ...it, id: assessmentId(scope, it.measureId, it.target), scope, leftBlank: {}, revisions: {} }));
}

function shownStates(operation: Operation, states: readonly GroupState[]): GroupState[] {
  const scope: Scope = { kind: 'operation', id: operation.id };
  return effectiveGroupStates(scope, own(operation, states), above(operation, states)).map((it) => ({
    ...it,
    id: groupStateId(scope, it.schemeId, it.groupId),
    scope,
    leftBlank: {},
    revisions: {},
  }));
}

/** Without the fields that stay in the house; fields that this version does not know may be such. */
function outsiders<T extends FileTable>(table: T, record: RecordOf<T>): RecordOf<T> {
  if (record.deleted) return { ...tombstoneOf(table, record), revisions: {} };
  const visibility: Readonly<Record<string, Visibility>> = VISIBILITY[table];
  const fields = Object.entries(record).filter(([field]) => visibility[field]?.outsider === 'yes');
  return { ...blankOf(table, record), ...Object.fromEntries(fields), revisions: {} };
}
