/** States of annexes for several operations, operation by operation. */
import type { AnnexState, StatedOperation } from './annex-state.ts';

/** What an annex says of one of its operations, as if it were an annex of this one alone. */
export interface OperationState {
  operation: StatedOperation;
  state: AnnexState;
}

const UNKNOWN: StatedOperation = { id: '', name: '' };

/** Texts that are about the annex as a whole, by the id of their passage: the organisation, and what the layout says. */
export const isOfAnnex = (id: string): boolean => id === 'organisation' || id === 'scheme' || id.startsWith('text ');

/** In the order of the annex, the first one with all that is said of the annex as a whole. */
export function operationStates({ further = [], ...first }: AnnexState): [OperationState, ...OperationState[]] {
  const { operation = UNKNOWN } = first;
  return [
    { operation, state: first },
    ...further.map((it) => ({ operation: it.operation, state: { ...first, ...it, parties: [], sites: [] } })),
  ];
}

/** What an annex says of one of its further operations; undefined where it is not one of them. */
export const stateOfFurther = (state: AnnexState, operationId: string): AnnexState | undefined =>
  operationStates(state)
    .slice(1)
    .find(({ operation }) => operation.id === operationId)?.state;
