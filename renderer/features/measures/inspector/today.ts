import { localDay } from '../../../../shared/lib/local-day.ts';

/** The day on the user's calendar, as an ISO date. */
export const today = (): string => localDay(new Date());
