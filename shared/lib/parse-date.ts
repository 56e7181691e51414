/** Dates as people type them: stored is always an ISO date, but a hurried typist may write "1.3.26". */

/** First letters suffice: "Mrz", "März" and "March" are all the third month. */
const MONTHS = ['jan', 'feb', 'mär|mar|mrz', 'apr', 'mai|may', 'jun', 'jul', 'aug', 'sep', 'okt|oct', 'nov', 'dez|dec'];

/**
 * The ISO date that a text means, '' for an empty text, or null if it means no day of the calendar.
 *
 * The day stands first ("1.3.26", "010326", "1/3/2026", "1 March 2026"), unless the year does ("2026-03-01"). Two-digit
 * years lie at most 20 years ahead of `thisYear`, or else in the past.
 */
export function parseDate(text: string, thisYear = new Date().getFullYear()): string | null {
  if (text.trim() === '') return '';
  const parts = partsOf(text, thisYear);
  return parts && isoDate(parts);
}

/** Is this written like a date, of a day that no calendar has ("31.2.2026")? */
export function isMissingDay(text: string): boolean {
  const parts = partsOf(text, new Date().getFullYear());
  return parts !== null && isoDate(parts) === null;
}

interface DateParts {
  year: number;
  month: number;
  day: number;
}

/** Null if the text is not written like a date at all. */
function partsOf(text: string, thisYear: number): DateParts | null {
  const parts = /^(\d\d)(\d\d)(\d\d(?:\d\d)?)$/.exec(text.trim())?.slice(1) ?? text.toLowerCase().match(/\d+|\p{L}+/gu);
  if (parts?.length !== 3) return null;
  const [first, monthWord, last] = parts as [string, string, string];
  const [yearDigits, dayDigits] = first.length === 4 ? [first, last] : [last, first];
  const [year, month] = [fullYear(yearDigits, thisYear), monthNumber(monthWord)];
  return year !== null && month !== null && /^\d{1,2}$/.test(dayDigits)
    ? { year, month, day: Number(dayDigits) }
    : null;
}

function fullYear(digits: string, thisYear: number): number | null {
  if (/^\d{4}$/.test(digits)) return Number(digits);
  if (!/^\d\d$/.test(digits)) return null;
  const soon = thisYear + 20;
  const year = soon - (soon % 100) + Number(digits);
  return year > soon ? year - 100 : year;
}

function monthNumber(word: string): number | null {
  if (/^\d+$/.test(word)) return Number(word);
  const index = MONTHS.findIndex((names) => new RegExp(`^(${names})`).test(word));
  return index === -1 ? null : index + 1;
}

function isoDate({ year, month, day }: DateParts): string | null {
  const time = Date.UTC(year, month - 1, day);
  if (Number.isNaN(time)) return null;
  const iso = new Date(time).toISOString().slice(0, 10);
  // Date.UTC rolls the 31st of April over to May, which nobody meant.
  return iso === [String(year).padStart(4, '0'), two(month), two(day)].join('-') ? iso : null;
}

const two = (number: number): string => String(number).padStart(2, '0');
