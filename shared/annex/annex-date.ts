/** Dates as they are printed; in English with the month as a word, because 03/04 is read differently on either shore. */
import type { Language } from '../domain/localised.ts';

const dates = (locale: string, month: '2-digit' | 'short' | 'long') =>
  new Intl.DateTimeFormat(locale, {
    day: month === '2-digit' ? month : 'numeric',
    month,
    year: 'numeric',
    timeZone: 'UTC',
  });

const SHORT: Record<Language, Intl.DateTimeFormat> = { de: dates('de-DE', '2-digit'), en: dates('en-GB', 'short') };
const LONG: Record<Language, Intl.DateTimeFormat> = { de: dates('de-DE', 'long'), en: dates('en-GB', 'long') };

/** "31.03.2027", "31 Mar 2027"; '' stays ''. */
export function shortDate(isoDate: string, language: Language): string {
  return isoDate && SHORT[language].format(new Date(isoDate));
}

/** For running text: "31. März 2027", "31 March 2027"; '' stays ''. */
export function longDate(isoDate: string, language: Language): string {
  return isoDate && LONG[language].format(new Date(isoDate));
}
