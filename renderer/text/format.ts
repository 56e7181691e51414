/** Dates and numbers as the interface language writes them. */
import type { Language } from '../../shared/domain/localised.ts';
import { perLanguage } from '../../shared/lib/per-language.ts';

const LOCALE: Record<Language, string> = { de: 'de-DE', en: 'en-GB' };
/** How dates are written, by language. */
const dates = (options: Intl.DateTimeFormatOptions) =>
  perLanguage((language) => new Intl.DateTimeFormat(LOCALE[language], options));
const DAY: Record<Language, Intl.DateTimeFormatOptions> = {
  de: { day: '2-digit', month: '2-digit' },
  en: { day: 'numeric', month: 'short' },
};
const date = perLanguage((language) => dates({ ...DAY[language], year: 'numeric', timeZone: 'UTC' })(language));
const moment = dates({ dateStyle: 'medium', timeStyle: 'short' });
const time = dates({ timeStyle: 'short' });
const month = {
  short: dates({ month: 'short', timeZone: 'UTC' }),
  long: dates({ month: 'long', year: 'numeric', timeZone: 'UTC' }),
};
const number = perLanguage((language) => new Intl.NumberFormat(LOCALE[language]));
const ago = perLanguage(
  (language) => new Intl.RelativeTimeFormat(LOCALE[language], { style: 'short', numeric: 'always' }),
);

/** ISO date ("2027-03-31") as "31.03.2027" or "31 Mar 2027"; empty stays empty. */
export function formatDate(isoDate: string, language: Language): string {
  const milliseconds = Date.parse(`${isoDate}T00:00:00Z`);
  return Number.isNaN(milliseconds) ? '' : date(language).format(milliseconds);
}

/** The month of an ISO date: "Mär" or "Mar", long "März 2027" or "March 2027". */
export function formatMonth(isoDate: string, language: Language, length: 'short' | 'long'): string {
  return month[length](language).format(Date.parse(`${isoDate}T00:00:00Z`));
}

/** Milliseconds since 1970 as "21.11.2026, 20:14", in the time zone of this machine; NaN stays empty. */
export function formatMoment(milliseconds: number, language: Language): string {
  return Number.isNaN(milliseconds) ? '' : moment(language).format(milliseconds);
}

/** The time of day of milliseconds since 1970, in the time zone of this machine: "20:14". */
export function formatTime(milliseconds: number, language: Language): string {
  return time(language).format(milliseconds);
}

/** 1900 as "1.900" or "1,900". */
export function formatNumber(value: number, language: Language): string {
  // Alike in both languages, and the first use of Intl takes milliseconds of the start.
  if (Number.isInteger(value) && value >= 0 && value < 1000) return String(value);
  return number(language).format(value);
}

/**
 * A share from 0 to 1 as "64 %" or "64%". Rounded down, so that 100 % is never said before all is done; what has hardly
 * begun is "< 1 %" or "<1%", neither nothing nor a hundredth.
 */
export function formatPercent(share: number, language: Language): string {
  const percent = Math.floor(share * 100 + 1e-9);
  const space = language === 'de' ? '\u00a0' : '';
  return share <= 0 || percent > 0 ? `${percent}${space}%` : `<${space}1${space}%`;
}

const UNITS = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

const JUST_NOW: Record<Language, string> = { de: 'gerade eben', en: 'just now' };

/** How long ago, in the largest unit that fits: "vor 4 Min.", "3 hr ago"; "gerade eben" within the first minute. */
export function formatAgo(milliseconds: number, language: Language): string {
  const fitting = UNITS.find(([, long]) => milliseconds >= long);
  if (!fitting) return JUST_NOW[language];
  const [unit, length] = fitting;
  return ago(language).format(-Math.floor(milliseconds / length), unit);
}
