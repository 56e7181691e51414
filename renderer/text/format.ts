/** Dates and numbers as the interface language writes them. */
import type { Language } from '../../shared/domain/localised.ts';

const LOCALE: Record<Language, string> = { de: 'de-DE', en: 'en-GB' };
const DATE: Record<Language, Intl.DateTimeFormat> = { de: dateFormat('de'), en: dateFormat('en') };
const MOMENT: Record<Language, Intl.DateTimeFormat> = {
  de: new Intl.DateTimeFormat(LOCALE.de, { dateStyle: 'medium', timeStyle: 'short' }),
  en: new Intl.DateTimeFormat(LOCALE.en, { dateStyle: 'medium', timeStyle: 'short' }),
};
const TIME: Record<Language, Intl.DateTimeFormat> = {
  de: new Intl.DateTimeFormat(LOCALE.de, { timeStyle: 'short' }),
  en: new Intl.DateTimeFormat(LOCALE.en, { timeStyle: 'short' }),
};
const MONTH = { short: monthFormats({ month: 'short' }), long: monthFormats({ month: 'long', year: 'numeric' }) };
const NUMBER: Record<Language, Intl.NumberFormat> = {
  de: new Intl.NumberFormat(LOCALE.de),
  en: new Intl.NumberFormat(LOCALE.en),
};
const PERCENT: Record<Language, Intl.NumberFormat> = {
  de: new Intl.NumberFormat(LOCALE.de, { style: 'percent' }),
  en: new Intl.NumberFormat(LOCALE.en, { style: 'percent' }),
};

/** ISO date ("2027-03-31") as "31.03.2027" or "31 Mar 2027"; empty stays empty. */
export function formatDate(isoDate: string, language: Language): string {
  const time = Date.parse(`${isoDate}T00:00:00Z`);
  return Number.isNaN(time) ? '' : DATE[language].format(time);
}

/** The month of an ISO date: "Mär" or "Mar", long "März 2027" or "March 2027". */
export function formatMonth(isoDate: string, language: Language, length: 'short' | 'long'): string {
  return MONTH[length][language].format(Date.parse(`${isoDate}T00:00:00Z`));
}

/** Milliseconds since 1970 as "21.11.2026, 20:14", in the time zone of this machine; NaN stays empty. */
export function formatMoment(milliseconds: number, language: Language): string {
  return Number.isNaN(milliseconds) ? '' : MOMENT[language].format(milliseconds);
}

/** The time of day of milliseconds since 1970, in the time zone of this machine: "20:14". */
export function formatTime(milliseconds: number, language: Language): string {
  return TIME[language].format(milliseconds);
}

/** 1900 as "1.900" or "1,900". */
export function formatNumber(value: number, language: Language): string {
  return NUMBER[language].format(value);
}

/**
 * A share from 0 to 1 as "64 %" or "64%". Rounded down, so that 100 % is never said before all is done, but anything
 * begun shows at least 1 %.
 */
export function formatPercent(share: number, language: Language): string {
  const percent = Math.floor(share * 100 + 1e-9);
  return PERCENT[language].format(Math.max(percent, share > 0 ? 1 : 0) / 100);
}

function dateFormat(language: Language): Intl.DateTimeFormat {
  const parts =
    language === 'de' ? ({ day: '2-digit', month: '2-digit' } as const) : ({ day: 'numeric', month: 'short' } as const);
  return new Intl.DateTimeFormat(LOCALE[language], { ...parts, year: 'numeric', timeZone: 'UTC' });
}

function monthFormats(parts: Intl.DateTimeFormatOptions): Record<Language, Intl.DateTimeFormat> {
  const format = (language: Language) => new Intl.DateTimeFormat(LOCALE[language], { ...parts, timeZone: 'UTC' });
  return { de: format('de'), en: format('en') };
}

const AGO: Record<Language, Intl.RelativeTimeFormat> = {
  de: new Intl.RelativeTimeFormat(LOCALE.de, { style: 'short', numeric: 'always' }),
  en: new Intl.RelativeTimeFormat(LOCALE.en, { style: 'short', numeric: 'always' }),
};
const UNITS = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

/** How long ago, in the largest unit that fits: "vor 4 Min.", "3 hr ago"; less than a minute counts as one. */
export function formatAgo(milliseconds: number, language: Language): string {
  const [unit, length] = UNITS.find(([, long]) => milliseconds >= long) ?? UNITS[2];
  return AGO[language].format(-Math.max(1, Math.floor(milliseconds / length)), unit);
}
