import type { Mark } from '../../finding.ts';
import { inOrder, markOf, type Run, runsOf, trimmed, wordBefore } from './runs.ts';

const ANNOUNCED = new Set(
  'tel telefon telefonnummer rufnummer durchwahl mobil mobilnummer handy fax phone mobile call'.split(' '),
);
/** Digits of a number that nobody announces; international ones have up to 15. */
const FEWEST = 7;
const MOST = 15;
const FEWEST_ANNOUNCED = 3;

/**
 * Numbers with the code of a country or area, or after "Tel.". Dates, decimals, versions and account numbers are none. Takes as
 * many steps as the text has characters.
 */
export function phoneNumbers(text: string): Mark[] {
  const runs = runsOf(text, /[+(\d][\d ()/\u00A0\u2013-]*/g).map((run) => trimmed(run, ' (/\u00A0\u2013-'));
  return inOrder(runs.filter((run) => isPhoneNumber(run, text)).map(markOf));
}

function isPhoneNumber(run: Run, text: string): boolean {
  const digits = run.text.replace(/\D/g, '');
  if (digits.length > MOST || isPartOfMore(run, text)) return false;
  if (ANNOUNCED.has(wordBefore(text, run.start))) return digits.length >= FEWEST_ANNOUNCED;
  if (digits.length < FEWEST) return false;
  if (/^(\+|00)[1-9]/.test(run.text)) return true;
  // A code of an area, set apart from the rest.
  return /^\(?0[1-9]\d{1,4}\)?[ /\u00A0\u2013-]/.test(run.text);
}

/** Of a decimal, a date, a version or a name. */
function isPartOfMore({ start, end }: Run, text: string): boolean {
  return (
    /[\p{L}\p{N}_.,:§@-]$/u.test(text.slice(Math.max(0, start - 1), start)) ||
    /^(?:[\p{L}_@:]|[.,]\d)/u.test(text.slice(end, end + 2))
  );
}
