import type { Status } from '../../../../shared/domain/status.ts';

/** Why a measure is not printed in full, or 'yes'. */
export type Printing = 'yes' | 'open' | 'planned' | 'notImplemented' | 'notApplicable' | 'notRelevant';

/** What the standard layout of the annex does with a measure (design: "What may go where"). */
export function printing(status: Status, isRelevant: boolean): Printing {
  if (status === 'implemented' || status === 'partial') return isRelevant ? 'yes' : 'notRelevant';
  return status === 'planned' && !isRelevant ? 'notRelevant' : status;
}
