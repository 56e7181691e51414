/** Implementation status (Umsetzungsstand) of a measure. */
export const STATUSES = ['open', 'implemented', 'partial', 'planned', 'notImplemented', 'notApplicable'] as const;
export type Status = (typeof STATUSES)[number];

/** Space bar and click on the box: open ↔ implemented; any other answer becomes implemented first. */
export function toggled(status: Status): Status {
  return status === 'implemented' ? 'open' : 'implemented';
}

/**
 * The status of a measure as a whole: what was said in general; else, where it was answered for sites, parties or the client
 * only, what all of these have in common, or "partial" as soon as one of them has it in place.
 */
export function overallStatus(general: Status | undefined, each: Iterable<Status>): Status {
  if (general && general !== 'open') return general;
  const answered = [...each].filter((status) => status !== 'open');
  const [first = 'open'] = answered;
  if (answered.every((status) => status === first)) return first;
  return answered.some((status) => status === 'implemented' || status === 'partial') ? 'partial' : first;
}
