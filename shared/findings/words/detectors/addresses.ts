/** Addresses in a network, and of people. */
import type { Mark } from '../../finding.ts';
import { inOrder, markOf, runsOf, trimmed, wordBefore } from './runs.ts';

/** After these words, numbers with points are of versions or clauses. */
const NUMBERED = new Set(
  '§ version versionen v ver release fassung ausgabe edition build firmware kapitel kap abschnitt abs ziffer ziff nummer nr anhang anh anlage annex clause section sec chapter tom maßnahme control baustein oid punkt'.split(
    ' ',
  ),
);

/** With or without the length of a network or a port. Every part is bounded, so a place is looked at in a few steps. */
const VERSION_4 = /(?<![\p{L}\p{N}._-])\d{1,3}(?:\.\d{1,3}){3}(?:\/\d{1,2}|:\d{1,5})?(?![\p{L}\p{N}_]|[.-]\d|\/\d)/gu;

export function ipAddresses(text: string): Mark[] {
  const version4 = runsOf(text, VERSION_4).filter(
    (run) => isVersion4(run.text) && !NUMBERED.has(wordBefore(text, run.start)),
  );
  const version6 = runsOf(text, /[0-9A-Za-z:]+/g)
    .map((run) => trimmed(run, ':'))
    .filter((run) => isVersion6(run.text));
  return inOrder([...version4, ...version6].map(markOf));
}

function isVersion4(text: string): boolean {
  const parts = text.replace(/[/:]\d+$/, '').split('.');
  return parts.every((part) => /^(0|[1-9]\d{0,2})$/.test(part) && Number(part) <= 255);
}

/** Written out, or with one "::" and at least one long group: times ("12:30") and names of code ("a::b") are none. */
function isVersion6(host: string): boolean {
  if (host.length > 39) return false;
  const halves = host.split('::');
  const groups = halves.flatMap((half) => (half === '' ? [] : half.split(':')));
  if (halves.length > 2 || !groups.every((group) => /^[0-9A-Fa-f]{1,4}$/.test(group))) return false;
  if (halves.length === 1) return groups.length === 8;
  return groups.length >= 2 && groups.length < 8 && groups.some((group) => group.length >= 3 && /\d/.test(group));
}

/** Boxes for those who read an annex, rather than of a person or of an office inside: what an annex may name. */
const FUNCTIONS = new Set(
  'info kontakt contact poststelle service support hilfe help helpdesk hotline servicedesk datenschutz datenschutzbeauftragte datenschutzbeauftragter privacy dsb dpo gdpr dsgvo security sicherheit informationssicherheit isb iso cert csirt soc abuse incident incidents vorfall vorfaelle meldung meldungen notfall compliance'.split(
    ' ',
  ),
);
const LONGEST = 64;

/** Addresses of people and of offices inside. Those of the data protection officer, a help desk or the like are fine. */
export function emailAddresses(text: string): Mark[] {
  return runsOf(text, /[\p{L}\p{N}.!#$%&'+/=?^_{|}~@-]+/gu)
    .map((run) => trimmed(run, ".!?'/&=-{}|~"))
    .filter((run) => isPersonal(run.text))
    .map(markOf);
}

function isPersonal(text: string): boolean {
  const [local = '', domain = '', ...further] = text.split('@', 3);
  if (further.length > 0 || local === '' || local.length > LONGEST) return false;
  const labels = domain.split('.', 10);
  const isDomain = labels.length >= 2 && labels.every((label) => /^[\p{L}\p{N}-]{1,63}$/u.test(label));
  if (!isDomain || !/^\p{L}{2,}$/u.test(labels.at(-1) ?? '')) return false;
  return !local
    .toLowerCase()
    .split(/[.+_-]/)
    .some((part) => FUNCTIONS.has(part.replace(/\d+$/, '')));
}
