/** What a user has put in, as the kill campaign compares it. */
import { type CaseContent, emptyContent } from '../../../../shared/domain/case-content.ts';
import type { Assessment, GroupState, Operation, Scope } from '../../../../shared/domain/records.ts';

export type Answer = Pick<Assessment, 'status' | 'note' | 'internalNote' | 'values'>;
export type Relevance = Pick<GroupState, 'state' | 'reason'>;

/** By measure and by group; what is blank is left out. */
export interface OperationState {
  answers: Record<string, Answer>;
  groups: Record<string, Relevance>;
}

export interface AppState {
  organisations: string[];
  /** By name. */
  operations: Record<string, OperationState>;
}

export const NOTHING: AppState = { organisations: [], operations: {} };
export const BLANK_ANSWER: Answer = { status: 'open', note: '', internalNote: '', values: {} };
export const NORMAL: Relevance = { state: 'normal', reason: '' };

/** What of the records a user can see. */
export function stateOf(content: CaseContent): AppState {
  const organisations = content.organisations.filter(({ deleted }) => !deleted).map(({ name }) => name);
  const live = content.operations.filter(({ deleted }) => !deleted);
  return {
    organisations,
    operations: Object.fromEntries(live.map((operation) => [operation.name, operationState(operation, content)])),
  };
}

function operationState({ id }: Operation, { assessments, groupStates }: CaseContent): OperationState {
  const isOurs = ({ scope, deleted }: { scope: Scope; deleted: boolean }) => !deleted && scope.id === id;
  return {
    answers: notBlank(
      assessments
        .filter(isOurs)
        .map(({ measureId, status, note, internalNote, values }) => [
          measureId,
          { status, note, internalNote, values },
        ]),
      BLANK_ANSWER,
    ),
    groups: notBlank(
      groupStates.filter(isOurs).map(({ groupId, state, reason }) => [groupId, { state, reason }]),
      NORMAL,
    ),
  };
}

function notBlank<T>(entries: [string, T][], blank: T): Record<string, T> {
  return Object.fromEntries(entries.filter(([, value]) => JSON.stringify(value) !== JSON.stringify(blank)));
}

/** The state with changed answers in one operation. */
export function withAnswers(
  state: AppState,
  operation: string,
  measureIds: readonly string[],
  fields: Partial<Answer>,
): AppState {
  const before = state.operations[operation] ?? { answers: {}, groups: {} };
  const changed = measureIds.map((id): [string, Answer] => [
    id,
    { ...(before.answers[id] ?? BLANK_ANSWER), ...fields },
  ]);
  const answers = notBlank(Object.entries({ ...before.answers, ...Object.fromEntries(changed) }), BLANK_ANSWER);
  return withOperation(state, operation, { ...before, answers });
}

/** The state with another relevance of a group. */
export function withGroup(state: AppState, operation: string, group: string, fields: Partial<Relevance>): AppState {
  const before = state.operations[operation] ?? { answers: {}, groups: {} };
  const changed = { ...before.groups, [group]: { ...(before.groups[group] ?? NORMAL), ...fields } };
  return withOperation(state, operation, { ...before, groups: notBlank(Object.entries(changed), NORMAL) });
}

export function withOperation(state: AppState, name: string, operation: OperationState): AppState {
  return { ...state, operations: { ...state.operations, [name]: operation } };
}

/** The state when a case file has been taken in. */
export function withCase(state: AppState, content: CaseContent): AppState {
  const added = stateOf({ ...emptyContent(), ...content });
  return {
    organisations: [...state.organisations, ...added.organisations],
    operations: { ...state.operations, ...added.operations },
  };
}
