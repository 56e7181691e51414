/** Words that the app adds to what rules say. */

/** Before the message of a finding about a measure that is planned: the fault is known and being seen to. */
export const PLANNED_YET = {
  de: 'Geplant, noch nicht umgesetzt',
  en: 'Planned, not yet in place',
} as const;
