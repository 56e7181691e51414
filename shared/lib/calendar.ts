/** Counting on the calendar, with ISO dates ("2027-03-31"). */

/** The day so many days later. */
export function addDays(isoDate: string, days: number): string {
  const [year, month, day] = partsOf(isoDate);
  return isoOf(new Date(Date.UTC(year, month - 1, day + days)));
}

/** The same day so many months later; where that month is too short, its last day. */
export function addMonths(isoDate: string, months: number): string {
  const [year, month, day] = partsOf(isoDate);
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return isoOf(new Date(Date.UTC(year, month - 1 + months, Math.min(day, lastDay))));
}

function partsOf(isoDate: string): [year: number, month: number, day: number] {
  const [year = 0, month = 0, day = 0] = isoDate.split('-').map(Number);
  return [year, month, day];
}

const isoOf = (date: Date): string => date.toISOString().slice(0, 10);
