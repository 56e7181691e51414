/** Dates as they are printed; in English with the month as a word, because 03/04 is read differently on either shore. */
import type { Language } from '../domain/localised.ts';
import { perLanguage } from '../lib/per-language.ts';

const dates = (locale: string, month: '2-digit' | 'short' | 'long') =>
  new Intl.DateTimeFormat(locale, {
    day: month === '2-digit' ? month : 'numeric',
    month,
    year: 'numeric',
    timeZone: 'UTC',
  });

const short = perLanguage((language) => (language === 'de' ? dates('de-DE', '2-digit') : dates('en-GB', 'short')));
const long = perLanguage((language) => dates(language === 'de' ? 'de-DE' : 'en-GB', 'long'));

/** "31.03.2027", "31 Mar 2027"; '' stays ''. */
export function shortDate(isoDate: string, language: Language): string {
  return isoDate && short(language).format(new Date(isoDate));
}

/** For running text: "31. März 2027", "31 March 2027"; '' stays ''. */
export function longDate(isoDate: string, language: Language): string {
  return isoDate && long(language).format(new Date(isoDate));
}
