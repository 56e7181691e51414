import type { Status } from '../../../../shared/domain/status.ts';

/** Why a measure is not printed in full, or 'yes'. */
export type Printing =
  | 'yes'
  | 'open'
  | 'planned'
  | 'notImplemented'
  | 'notApplicable'
  | 'notRelevant'
  | 'replaced'
  | 'internalOnly';

/** Where the measure stands: in no group that is relevant, only in such as have a text of the user's instead, or printed. */
export type Place = 'notRelevant' | 'replaced' | 'printed';

/** What the standard layout of the annex does with a measure (design: "What may go where"). */
export function printing(status: Status, place: Place, internalOnly = false): Printing {
  if (internalOnly) return 'internalOnly';
  if (status === 'implemented' || status === 'partial') return place === 'printed' ? 'yes' : place;
  return status === 'planned' && place === 'notRelevant' ? 'notRelevant' : status;
}
