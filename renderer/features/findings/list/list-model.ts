/** Which findings the list shows, and in which groups. */
import { SEVERITIES, type Severity } from '../../../../shared/domain/finding-records.ts';
import type { AreaId } from '../../../../shared/domain/ids.ts';
import type { Standing } from '../../../../shared/findings/accepted.ts';
import { fold } from '../../../../shared/lib/fold.ts';
import type { DescribedFinding } from '../described.ts';

export const GROUPINGS = ['severity', 'area', 'rule', 'standing'] as const;
export type GroupBy = (typeof GROUPINGS)[number];

/** First what came back, then what nobody has looked at yet; what somebody lives with comes last. */
export const STANDINGS = ['changed', 'expired', 'open', 'accepted'] as const satisfies readonly Standing[];
/** `todo`: all but accepted ones. */
export type StandingChoice = 'todo' | Standing | null;

export interface Filter {
  /** None chosen: all. */
  severities: readonly Severity[];
  areaId: AreaId | null;
  standing: StandingChoice;
  query: string;
}

export const NO_FILTER: Filter = { severities: [], areaId: null, standing: null, query: '' };

export interface Head {
  kind: 'head';
  /** Of the severity, area, rule or standing; '' for findings that have none, 'unanswered' for the section at the end. */
  id: string;
  count: number;
  /** Only for the section at the end, which is folded at first. */
  isOpen?: boolean;
}

export interface Row {
  kind: 'row';
  item: DescribedFinding;
}

export type Entry = Head | Row;

export const UNANSWERED = 'unanswered';

/** All words of the query must occur, in whatever order. */
export function filtered(findings: readonly DescribedFinding[], filter: Filter): DescribedFinding[] {
  const { severities, areaId, standing, query } = filter;
  const words = fold(query).split(/\s+/).filter(Boolean);
  return findings.filter(
    ({ finding, areaId: area, searched }) =>
      (severities.length === 0 || severities.includes(finding.severity)) &&
      (areaId === null || area === areaId) &&
      fitsStanding(finding.standing, standing) &&
      words.every((word) => searched.includes(word)),
  );
}

const fitsStanding = (standing: Standing, wanted: StandingChoice): boolean =>
  wanted === null || (wanted === 'todo' ? standing !== 'accepted' : standing === wanted);

/**
 * Heads with their rows; what has not been answered yet stands behind all others under a head of its own.
 *
 * @param areas in their order
 */
export function entries(
  findings: readonly DescribedFinding[],
  groupBy: GroupBy,
  areas: readonly AreaId[],
  isUnansweredOpen: boolean,
): Entry[] {
  const answered = findings.filter(({ finding }) => !finding.isUnanswered);
  const unanswered = findings.filter(({ finding }) => finding.isUnanswered);
  const groups = new Map<string, DescribedFinding[]>();
  for (const item of answered) {
    const id = groupOf(item, groupBy);
    const group = groups.get(id);
    if (group) group.push(item);
    else groups.set(id, [item]);
  }
  const sorted = [...groups].sort(([one], [other]) => rank(one, groupBy, areas) - rank(other, groupBy, areas));
  const shown = sorted.flatMap(([id, items]): Entry[] => [
    { kind: 'head', id, count: items.length },
    ...inOrder(items).map((item): Row => ({ kind: 'row', item })),
  ]);
  if (unanswered.length === 0) return shown;
  const head: Head = { kind: 'head', id: UNANSWERED, count: unanswered.length, isOpen: isUnansweredOpen };
  const rows = isUnansweredOpen ? inOrder(unanswered).map((item): Row => ({ kind: 'row', item })) : [];
  return [...shown, head, ...rows];
}

function groupOf({ finding, areaId, rule }: DescribedFinding, groupBy: GroupBy): string {
  switch (groupBy) {
    case 'severity':
      return finding.severity;
    case 'area':
      return areaId ?? '';
    case 'rule':
      return rule.partOf;
    case 'standing':
      return finding.standing;
  }
}

/** Rules keep the order in which they were given; what belongs to no area comes first. */
function rank(id: string, groupBy: GroupBy, areas: readonly AreaId[]): number {
  switch (groupBy) {
    case 'severity':
      return SEVERITIES.indexOf(id as Severity);
    case 'area':
      return areas.indexOf(id as AreaId);
    case 'rule':
      return 0;
    case 'standing':
      return STANDINGS.indexOf(id as Standing);
  }
}

/** The gravest first, accepted ones last; else as the rules stand. */
function inOrder(items: readonly DescribedFinding[]): DescribedFinding[] {
  const rankOf = ({ finding }: DescribedFinding) =>
    (finding.standing === 'accepted' ? SEVERITIES.length : 0) + SEVERITIES.indexOf(finding.severity);
  return items.toSorted((one, other) => rankOf(one) - rankOf(other));
}
