/** Implementation status (Umsetzungsstand) of a measure. */
export const STATUSES = ['open', 'implemented', 'partial', 'planned', 'notImplemented', 'notApplicable'] as const;
export type Status = (typeof STATUSES)[number];

/** Space bar and click on the box: open ↔ implemented; any other answer becomes implemented first. */
export function toggled(status: Status): Status {
  return status === 'implemented' ? 'open' : 'implemented';
}
