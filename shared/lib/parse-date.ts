/** Dates as people type them: stored is always an ISO date, but a hurried typist may write "1.3.26". */

/** First letters suffice: "Mrz", "März" and "March" are all the third month. */
const MONTHS = ['jan', 'feb', 'mär|mar|mrz', 'apr', 'mai|may', 'jun', 'jul', 'aug', 'sep', 'okt|oct', 'nov', 'dez|dec'];

/**
 * The ISO date that a text means, '' for an empty text, or null if it means no day of the calendar.
 *
 * The day stands first ("1.3.26", "1/3/2026", "1 March 2026"), unless the year does ("2026-03-01"). Two-digit years lie in
 * 2000–2099: contracts and versions are of this century.
 */
export function parseDate(text: string): string | null {
  const words =
    text
      .trim()
      .toLowerCase()
      .match(/\d+|\p{L}+/gu) ?? [];
  if (words.length === 0) return text.trim() === '' ? '' : null;
  if (words.length !== 3) return null;
  const [first, month, last] = words as [string, string, string];
  const [year, day] = first.length === 4 ? [first, last] : [last, first];
  return isoDate(fullYear(year), monthNumber(month), Number(day));
}

function fullYear(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : digits.length === 4 ? Number(digits) : Number.NaN;
}

function monthNumber(word: string): number {
  if (/^\d+$/.test(word)) return Number(word);
  return 1 + MONTHS.findIndex((names) => new RegExp(`^(${names})`).test(word));
}

function isoDate(year: number, month: number, day: number): string | null {
  const time = Date.UTC(year, month - 1, day);
  if (Number.isNaN(time)) return null;
  const iso = new Date(time).toISOString().slice(0, 10);
  // Date.UTC rolls the 31st of April over to May, which nobody meant.
  return iso === [String(year).padStart(4, '0'), two(month), two(day)].join('-') ? iso : null;
}

const two = (number: number): string => String(number).padStart(2, '0');
