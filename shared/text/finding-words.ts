/** Words that the app adds to what rules say. */

/** Before the message of a finding about a measure that is planned: the fault is known and being seen to. */
export const PLANNED_YET = {
  de: 'Geplant, noch nicht umgesetzt',
  en: 'Planned, not yet in place',
} as const;

/** How a measure stands, where a message names it; `notPrinted`: in place, but the annex does not say so. */
export const STANDINGS = {
  open: { de: 'offen', en: 'open' },
  implemented: { de: 'umgesetzt', en: 'implemented' },
  partial: { de: 'teilweise umgesetzt', en: 'partly implemented' },
  planned: { de: 'geplant', en: 'planned' },
  notImplemented: { de: 'nicht umgesetzt', en: 'not implemented' },
  notApplicable: { de: 'nicht anwendbar', en: 'not applicable' },
  notPrinted: { de: 'nicht mehr in der Anlage', en: 'no longer in the annex' },
} as const;

/** In the place of a value that nobody has given. */
export const NOTHING_SAID = { de: 'keine Angabe', en: 'not stated' } as const;
