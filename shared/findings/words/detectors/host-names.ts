/** Names of machines. Public addresses ("www.example.org") are none: everybody knows them. */
import type { Mark } from '../../finding.ts';
import { inOrder, markOf, type Run, runsOf, trimmed } from './runs.ts';

/** Names under these are known in the own network only (RFC 6762, 8375; `.internal` since 2024; the others by custom). */
const INNER = ['local', 'localdomain', 'lan', 'intern', 'internal', 'intra', 'corp'];
/** How names of servers begin. With a number that has a leading zero they are beyond doubt: "db01", "web-prod-02". */
const KINDS =
  'srv|svr|server|db|dc|fs|sql|web|app|mail|ex|nas|fw|esx|esxi|host|ts|rds|print|prn|bkp|backup|gw|proxy|vpn|ad|dns|file|node|pc|nb|ws|vm|sw';
const NUMBERED = new RegExp(`^(${KINDS})[-_]?[a-z]*[-_]?[a-z]*[-_]?0\\d{1,2}$`);
/** "srv-sql", "SRV3", but not "SRV records" of the name system. */
const SERVER = /^v?s(rv|vr)[-_a-z0-9]+$/;
const RECORDS = /^srv[-_](record|records|eintrag|einträge|resource|ressource)/;
/** A space forgotten behind them makes no name. */
const SHORT_FORMS = /^(bzw|usw|etc|ca|ggf|inkl|vgl)$/i;
const DIGIT = /\d/;

export function hostNames(text: string): Mark[] {
  return inOrder([...networkPaths(text), ...named(text)]);
}

function named(text: string): Mark[] {
  return runsOf(text, /[A-Za-zÄÖÜäöüß0-9._@-]+/g)
    .map((run) => trimmed(run, '._-'))
    .filter(isMachine)
    .map(markOf);
}

function isMachine({ text }: Run): boolean {
  if (text.includes('@') || text.length > 100) return false;
  const labels = text.split('.');
  const [first = '', ...domain] = labels;
  if (labels.some((label) => label.length < 2)) return false;
  const isInner = INNER.includes(domain.at(-1) ?? '') && /^[A-Za-z0-9-]+$/.test(first) && !SHORT_FORMS.test(first);
  return isInner || ((domain.length === 0 || domain.length > 1) && isServerName(first.toLowerCase()));
}

const isServerName = (label: string): boolean =>
  label.length <= 40 && (NUMBERED.test(label) || (SERVER.test(label) && DIGIT.test(label) && !RECORDS.test(label)));

/** Shares such as `\\files\staff`, also with the backslashes doubled by Markdown. */
function networkPaths(text: string): Mark[] {
  return runsOf(text, /[A-Za-z0-9._$\\-]+/g)
    .map((run) => trimmed(run, '.-'))
    .filter((run) => /^\\{2,4}[A-Za-z0-9][A-Za-z0-9._-]{0,60}\\{1,2}[A-Za-z0-9$]/.test(run.text))
    .map(markOf);
}
