/** The day on the user's calendar as an ISO date; around midnight UTC has another one. */
export function localDay(date: Date): string {
  const [month = '', day = ''] = [date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${date.getFullYear()}-${month}-${day}`;
}
