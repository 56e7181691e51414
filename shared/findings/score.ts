/** How good a case looks, in a figure that can be explained. */
import { findingKey, type JudgedFinding } from './accepted.ts';

/** How many findings are to be seen to, by severity, and how many somebody lives with. */
export interface FindingCounts {
  error: number;
  warning: number;
  info: number;
  accepted: number;
  /** About measures that nobody has answered yet: work to be done, in none of the other figures. */
  unanswered: number;
}

/** Where a finding is counted. */
export type CountedAs = keyof FindingCounts;

/** The counts of one of several cases, with the findings that others may have from the same source. */
export interface SharedCounts extends FindingCounts {
  /** As what each is counted, by a key that is the same in every case which has it for the same reason. */
  inherited: ReadonlyMap<string, CountedAs>;
}

export interface FindingsScore {
  /** Whole per cent, rounded down: 100 only where nothing is left. Undefined as long as nothing is answered. */
  percent: number | undefined;
  /** Measures that somebody has answered. */
  answered: number;
  /** Of these, with an error that is open, and with no error but a warning that is open. */
  withErrors: number;
  withWarnings: number;
  /** Open errors and warnings that are about no single measure, such as a missing contract date. Not part of the figure. */
  elsewhere: number;
}

/** A measure with a warning is half as good as one without. */
const WARNING = 0.5;

/** Accepted findings count as accepted only while the acceptance holds. */
export function countFindings(findings: readonly JudgedFinding[]): FindingCounts {
  const counts: FindingCounts = { error: 0, warning: 0, info: 0, accepted: 0, unanswered: 0 };
  for (const finding of findings) counts[countedAs(finding)] += 1;
  return counts;
}

function countedAs({ standing, severity, isUnanswered }: JudgedFinding): CountedAs {
  if (standing === 'accepted') return 'accepted';
  return isUnanswered ? 'unanswered' : severity;
}

/** Of findings that a case has from above, what `joinedCounts` needs to count each of them once. */
export function inheritedAs(findings: readonly JudgedFinding[]): SharedCounts['inherited'] {
  return new Map(findings.map((finding) => [`${findingKey(finding)} ${finding.basis}`, countedAs(finding)]));
}

/**
 * The part of the answered measures with which nothing is wrong. A measure with an open error counts nothing, one with an open
 * warning half, all others in full: information is no fault, and what was accepted with a reason is settled as long as the
 * acceptance holds. What nobody has answered yet does not count either way; how much that is, progress says.
 *
 * @param answered how many measures have a status other than open
 */
export function findingsScore(
  findings: readonly JudgedFinding[],
  { answered }: Pick<FindingsScore, 'answered'>,
): FindingsScore {
  const open = findings.filter((it) => it.standing !== 'accepted' && !it.isUnanswered && it.severity !== 'info');
  const atMeasures = open.filter(({ place }) => place.kind === 'measure');
  const measuresWith = (wanted: string) =>
    new Set(atMeasures.flatMap(({ severity, place }) => (severity === wanted ? [place.id] : [])));
  const errors = measuresWith('error');
  const warnings = [...measuresWith('warning')].filter((id) => !errors.has(id));
  return {
    percent: percentOf({ answered, withErrors: errors.size, withWarnings: warnings.length }),
    answered,
    withErrors: errors.size,
    withWarnings: warnings.length,
    elsewhere: open.length - atMeasures.length,
  };
}

/** Of several cases together: each answered measure of each counts once. */
export function joinedScore(scores: readonly FindingsScore[]): FindingsScore {
  const sum = (field: 'answered' | 'withErrors' | 'withWarnings' | 'elsewhere') =>
    scores.reduce((total, score) => total + score[field], 0);
  const [answered, withErrors, withWarnings] = [sum('answered'), sum('withErrors'), sum('withWarnings')];
  const percent = percentOf({ answered, withErrors, withWarnings });
  return { percent, answered, withErrors, withWarnings, elsewhere: sum('elsewhere') };
}

/** All findings of several cases; what several have from the same source counts once. */
export function joinedCounts(all: readonly SharedCounts[]): FindingCounts {
  const repeated = repeatedIn(all);
  const sum = (field: CountedAs) => all.reduce((total, counts) => total + counts[field], 0) - repeated[field];
  return {
    error: sum('error'),
    warning: sum('warning'),
    info: sum('info'),
    accepted: sum('accepted'),
    unanswered: sum('unanswered'),
  };
}

/** How often findings are met again after the first case that has them counted alike. */
function repeatedIn(all: readonly SharedCounts[]): FindingCounts {
  const repeated: FindingCounts = { error: 0, warning: 0, info: 0, accepted: 0, unanswered: 0 };
  const met = new Set<string>();
  for (const { inherited } of all) {
    for (const [key, as] of inherited) {
      if (met.has(`${as} ${key}`)) repeated[as] += 1;
      met.add(`${as} ${key}`);
    }
  }
  return repeated;
}

function percentOf({
  answered,
  withErrors,
  withWarnings,
}: Pick<FindingsScore, 'answered' | 'withErrors' | 'withWarnings'>): number | undefined {
  const good = Math.max(0, answered - withErrors - withWarnings * WARNING);
  return answered > 0 ? Math.floor((100 * good) / answered) : undefined;
}
