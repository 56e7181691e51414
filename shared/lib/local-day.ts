/** The day on the user's calendar as an ISO date; around midnight UTC has another one. */
export function localDay(date: Date): string {
  const [month = '', day = ''] = [date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${date.getFullYear()}-${month}-${day}`;
}

/** Milliseconds from a moment to the beginning of the next day on the user's calendar. */
export function untilTomorrow(now: Date): number {
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1).getTime() - now.getTime();
}
