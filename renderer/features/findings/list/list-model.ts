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
  /** Of the severity, area, branch of a rule or standing; '' for findings that have none, 'unanswered' for the section at the end. */
  id: string;
  count: number;
  isOpen: boolean;
  /** What all findings below say, where it is the same. */
  message: string;
}

export interface Row {
  kind: 'row';
  item: DescribedFinding;
  /** Id of the head it stands below. */
  under: string;
  /** How much of the message it says: `short`, right below another that says the same; `none`, where the head says it. */
  says: 'all' | 'short' | 'none';
}

export type Entry = Head | Row;

export const UNANSWERED = 'unanswered';

export interface Arrangement {
  groupBy: GroupBy;
  /** In their order. */
  areas: readonly AreaId[];
  /** Groups that are not as they are at first: all are open, but for what has not been answered yet. */
  toggled: ReadonlySet<string>;
}

/** Known by this in the list, be it a head or a row. */
export const keyOf = (entry: Entry): string => (entry.kind === 'head' ? `head ${entry.id}` : entry.item.key);

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

/** Heads with their rows; what has not been answered yet stands behind all others under a head of its own. */
export function entries(findings: readonly DescribedFinding[], arrangement: Arrangement): Entry[] {
  const { groupBy, areas } = arrangement;
  const answered = findings.filter(({ finding }) => !finding.isUnanswered);
  const unanswered = findings.filter(({ finding }) => finding.isUnanswered);
  const groups = new Map<string, DescribedFinding[]>();
  for (const item of answered) {
    const id = groupOf(item, groupBy);
    const group = groups.get(id);
    if (group) group.push(item);
    else groups.set(id, [item]);
  }
  const rankOf = ([id, items]: [string, DescribedFinding[]]) => rank(id, items, groupBy, areas);
  const sorted = [...groups].sort((one, other) => rankOf(one) - rankOf(other));
  return [
    ...sorted.flatMap(([id, items]) => group(id, items, arrangement)),
    ...(unanswered.length > 0 ? group(UNANSWERED, unanswered, arrangement) : []),
  ];
}

function group(id: string, items: readonly DescribedFinding[], { groupBy, toggled }: Arrangement): Entry[] {
  const isOpen = toggled.has(id) === (id === UNANSWERED);
  const messages = new Set(items.map(({ message }) => message));
  const [only = ''] = messages;
  const isSaidAbove = groupBy === 'rule' && id !== UNANSWERED && messages.size === 1;
  const head: Head = { kind: 'head', id, count: items.length, isOpen, message: isSaidAbove ? only : '' };
  const sorted = isOpen ? inOrder(items) : [];
  const says = (item: DescribedFinding, before: DescribedFinding | undefined) =>
    isSaidAbove ? 'none' : item.message === before?.message ? 'short' : 'all';
  return [head, ...sorted.map((item, at): Row => ({ kind: 'row', item, under: id, says: says(item, sorted[at - 1]) }))];
}

function groupOf({ finding, areaId, rule }: DescribedFinding, groupBy: GroupBy): string {
  switch (groupBy) {
    case 'severity':
      return finding.severity;
    case 'area':
      return areaId ?? '';
    case 'rule':
      return rule.id;
    case 'standing':
      return finding.standing;
  }
}

/** Of rules the gravest come first, and keep the order in which they were given; so does what belongs to no area. */
function rank(id: string, items: readonly DescribedFinding[], groupBy: GroupBy, areas: readonly AreaId[]): number {
  switch (groupBy) {
    case 'severity':
      return SEVERITIES.indexOf(id as Severity);
    case 'area':
      return areas.indexOf(id as AreaId);
    case 'rule':
      return Math.min(...items.map(weight));
    case 'standing':
      return STANDINGS.indexOf(id as Standing);
  }
}

/** The gravest first, accepted ones last; else as the rules stand. */
const weight = ({ finding }: DescribedFinding): number =>
  (finding.standing === 'accepted' ? SEVERITIES.length : 0) + SEVERITIES.indexOf(finding.severity);

const inOrder = (items: readonly DescribedFinding[]): DescribedFinding[] =>
  items.toSorted((one, other) => weight(one) - weight(other));
