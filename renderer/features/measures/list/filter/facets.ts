/** By what the list can be narrowed: facets with values, "and" between facets, "or" within one. Pure. */
import type { Measure } from '../../../../../shared/catalogue/catalogue.ts';
import { SOON_DAYS, urgencyOf } from '../../../../../shared/domain/due-dates.ts';
import type { LayeredAnswer } from '../../../../../shared/domain/effective-answers.ts';
import type { Applicability } from '../../../../../shared/domain/facts.ts';
import { SEVERITIES } from '../../../../../shared/domain/finding-records.ts';
import { originOfAnswer } from '../../../../../shared/domain/layers.ts';
import type { Assessment } from '../../../../../shared/domain/records.ts';
import type { Status } from '../../../../../shared/domain/status.ts';
import type { JudgedFinding } from '../../../../../shared/findings/accepted.ts';
import { addDays } from '../../../../../shared/lib/calendar.ts';

/** In the order in which they are offered. */
export const FACETS = [
  'status',
  'due',
  'responsible',
  'review',
  'evidence',
  'findings',
  'marks',
  'changed',
  'origin',
  'target',
  'applicability',
  'area',
  'kind',
  'level',
  'reference',
] as const;
export type Facet = (typeof FACETS)[number];

/** The values to show by facet; a facet without any narrows nothing. */
export type Filter = Readonly<Partial<Record<Facet, readonly string[]>>>;

export const NO_FILTER: Filter = {};

/** A measure with all that facets ask for. */
export interface Subject {
  measure: Measure;
  /** As the row shows it. */
  status: Status;
  /** What holds: for one target, or among the general answers for all of them. */
  answers: readonly LayeredAnswer[];
  /** For any target. */
  allAnswers: readonly LayeredAnswer[];
  applicability: Applicability['kind'];
  /** What rules find fault with, for the current target or among the general answers for all of them. */
  findings: readonly JudgedFinding[];
  /** Milliseconds since 1970, as far as the history knows. */
  changedAt: number | undefined;
}

export interface Moment {
  /** ISO date of the user's calendar. */
  today: string;
  /** Milliseconds since 1970. */
  now: number;
}

/** Stands for "nobody", "no date". */
export const NOTHING = '-';

export const DATE_VALUES = ['overdue', 'soon', 'later', NOTHING] as const;
export const EVIDENCE_VALUES = ['there', 'missing', 'expired'] as const;
export const FINDING_VALUES = [...SEVERITIES, 'accepted', NOTHING] as const;
export const MARK_VALUES = ['toConfirm', 'note', 'internalNote', 'internalOnly'] as const;
/** Within so many days; each holds those before it. */
const CHANGED_DAYS = { day: 1, week: 7, month: 30 } as const;
export const CHANGED_VALUES = Object.keys(CHANGED_DAYS) as (keyof typeof CHANGED_DAYS)[];
export const REFERENCE_SOURCES = ['iso27001', 'bsi2023', 'sdm', 'law'] as const;

/** Which values of a facet a measure has. */
export function valuesOf(subject: Subject, facet: Facet, moment: Moment): readonly string[] {
  return VALUES[facet](subject, moment);
}

const DAY = 86_400_000;

const VALUES: Record<Facet, (subject: Subject, moment: Moment) => readonly string[]> = {
  // What is ruled out counts as open nowhere; once it is answered, it has its status.
  status: ({ status, applicability }) => (status === 'open' && applicability === 'ruledOut' ? [] : [status]),
  due: ({ answers }, { today }) => dateValues(answers, 'due', today),
  review: ({ answers }, { today }) => dateValues(answers, 'reviewOn', today),
  responsible: ({ answers }) => orNothing(answers.map(({ answer }) => answer.responsible.trim()).filter(Boolean)),
  evidence: ({ answers }, { today }) => evidenceValues(answers, today),
  findings: ({ findings }) => orNothing(findings.flatMap(findingValues)),
  marks: ({ answers }) => MARK_VALUES.filter((mark) => answers.some(({ answer }) => Boolean(answer[mark]))),
  changed: ({ changedAt = Number.NEGATIVE_INFINITY }, { now }) =>
    CHANGED_VALUES.filter((value) => changedAt > now - CHANGED_DAYS[value] * DAY),
  origin: ({ answers }) => distinct(answers.flatMap(({ own, above }) => originOfAnswer(own, above) ?? [])),
  target: ({ allAnswers }) => distinct(allAnswers.flatMap(({ answer }) => (isSaid(answer) ? answer.target : []))),
  applicability: ({ applicability }) => [applicability],
  area: ({ measure }) => [measure.areaId],
  kind: ({ measure }) => [measure.kind],
  level: ({ measure }) => [measure.level],
  reference: ({ measure: { references } }) =>
    REFERENCE_SOURCES.flatMap((source) => references[source].map((one) => `${source} ${one}`)),
};

/** What nobody has answered yet is open, and no fault. */
function findingValues({ standing, severity, isUnanswered }: JudgedFinding): readonly string[] {
  if (standing === 'accepted') return ['accepted'];
  return isUnanswered ? [] : [severity];
}

const isSaid = ({ status }: Assessment): boolean => status !== 'open';

function dateValues(answers: readonly LayeredAnswer[], field: 'due' | 'reviewOn', today: string): readonly string[] {
  const dates = answers.flatMap(({ answer }) => answer[field] || []);
  const soonUntil = addDays(today, SOON_DAYS);
  return orNothing(dates.map((date) => urgencyOf(date, today, soonUntil)));
}

function evidenceValues(answers: readonly LayeredAnswer[], today: string): readonly string[] {
  const all = answers.flatMap(({ answer }) => answer.evidence);
  if (all.length === 0) return ['missing'];
  const isExpired = all.some(({ validUntil }) => validUntil !== '' && validUntil < today);
  return isExpired ? ['there', 'expired'] : ['there'];
}

const distinct = (values: readonly string[]): readonly string[] => [...new Set(values)];
const orNothing = (values: readonly string[]): readonly string[] => (values.length > 0 ? distinct(values) : [NOTHING]);

/** Whether a measure is shown. */
export function passes(subject: Subject, filter: Filter, moment: Moment): boolean {
  return activeFacets(filter).every((facet) => passesFacet(subject, facet, filter, moment));
}

/** The facets that narrow the list. */
export function activeFacets(filter: Filter): Facet[] {
  return FACETS.filter((facet) => (filter[facet]?.length ?? 0) > 0);
}

function passesFacet(subject: Subject, facet: Facet, filter: Filter, moment: Moment): boolean {
  const wanted = filter[facet] ?? [];
  return valuesOf(subject, facet, moment).some((value) => wanted.includes(value));
}

/** How many measures each value would show, were it the only one of its facet. Values without measures are missing. */
export type FacetCounts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

export function facetCounts(subjects: readonly Subject[], filter: Filter, moment: Moment): FacetCounts {
  const active = activeFacets(filter);
  const counts = Object.fromEntries(FACETS.map((facet) => [facet, new Map<string, number>()]));
  for (const subject of subjects) {
    const failed = active.filter((facet) => !passesFacet(subject, facet, filter, moment));
    // Failing in one facet only, it would be shown by another value of that one.
    for (const facet of failed.length === 0 ? FACETS : failed.length === 1 ? failed : []) {
      const byValue = counts[facet];
      for (const value of valuesOf(subject, facet, moment)) byValue?.set(value, (byValue.get(value) ?? 0) + 1);
    }
  }
  return counts as Record<Facet, Map<string, number>>;
}

/** The filter with a value taken in or left out. */
export function toggledValue(filter: Filter, facet: Facet, value: string): Filter {
  const chosen = filter[facet] ?? [];
  const next = chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value];
  return withValues(filter, facet, next);
}

/** The filter with other values of a facet; none leave it out. */
export function withValues(filter: Filter, facet: Facet, values: readonly string[]): Filter {
  const { [facet]: _, ...others } = filter;
  return values.length === 0 ? others : { ...others, [facet]: values };
}
