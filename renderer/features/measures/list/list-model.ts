/** What the measure list shows, as a flat list of items: pure, so that rendering has nothing left to decide. */
import type { Measure } from '../../../../shared/catalogue/catalogue.ts';
import type { Placement } from '../../../../shared/catalogue/grouping.ts';
import { MEASURE_KINDS, type Scheme } from '../../../../shared/domain/catalogue.ts';
import type { GroupId } from '../../../../shared/domain/ids.ts';
import { inLanguage, type Language } from '../../../../shared/domain/localised.ts';
import { onceForEach } from '../../../../shared/lib/once-for-each.ts';
import type { Hit } from './search/measure-search.ts';

/** One group of the scheme, or every measure of the catalogue. */
export type GroupChoice = GroupId | 'all';

export interface SectionItem {
  kind: 'section';
  key: string;
  title: string;
  count: number;
}

export interface MeasureItem {
  kind: 'measure';
  measure: Measure;
  /** Title of the group in which the measure is counted, where that needs saying. */
  home?: string;
  /** Stands here too, though it is counted there; else it stands only there. */
  isAlsoHere?: boolean;
  /** By what the measure was found; absent without a search. */
  hit?: Hit;
}

/** A hit with its measure. */
export interface Found {
  measure: Measure;
  hit: Hit;
}

export type ListItem = SectionItem | MeasureItem;

/** Section titles that come from the interface, not from the catalogue. */
export interface SectionTitles {
  technical: string;
  organisational: string;
  both: string;
  found: string;
  foundHere: string;
  foundElsewhere: string;
}

export interface ListInput {
  scheme: Scheme;
  placements: ReadonlyMap<GroupId, readonly Placement[]>;
  group: GroupChoice;
  /** Hits of a search, best first; null without a search. */
  hits: readonly Found[] | null;
  /** Does the measure pass the filter? */
  keeps: (measure: Measure) => boolean;
  language: Language;
  titles: SectionTitles;
}

/** A search looks into all groups; without one, a group shows its own measures by kind, and "all" every group in turn. */
export function listItems(input: ListInput): ListItem[] {
  if (input.hits) return foundItems(input, input.hits);
  return input.group === 'all' ? everyGroup(input) : oneGroup(input, input.group);
}

/** All measures that search and filter leave, each in the group that counts it, whichever group is shown. */
export function matchingByGroup({ scheme, placements, hits, keeps }: ListInput): ReadonlyMap<GroupId, Measure[]> {
  const found = hits && new Set(hits.map(({ measure }) => measure.id));
  const matches = (measure: Measure) => (!found || found.has(measure.id)) && keeps(measure);
  return new Map(
    scheme.groups.flatMap(({ id }) => {
      const counted = (placements.get(id) ?? []).filter(({ measure, isFirst }) => isFirst && matches(measure));
      return counted.length > 0 ? [[id, counted.map(({ measure }) => measure)]] : [];
    }),
  );
}

/** The measures of a list in their order. */
export function measuresOf(items: readonly ListItem[]): Measure[] {
  return items.flatMap((item) => (item.kind === 'measure' ? [item.measure] : []));
}

function oneGroup({ placements, group, titles, ...input }: ListInput, id: GroupId): ListItem[] {
  const rows = (placements.get(id) ?? []).map(({ measure, isFirst }) => row(input, measure, isFirst ? 'none' : 'also'));
  return MEASURE_KINDS.flatMap((kind) =>
    section(
      input,
      kind,
      titles[kind],
      rows.filter(({ measure }) => measure.kind === kind),
    ),
  );
}

function everyGroup(input: ListInput): ListItem[] {
  return input.scheme.groups.flatMap((group) => {
    const counted = (input.placements.get(group.id) ?? []).filter((placement) => placement.isFirst);
    const rows = counted.map(({ measure }) => row(input, measure, 'none'));
    return section(input, group.id, inLanguage(group.title, input.language), rows);
  });
}

function foundItems(input: ListInput, hits: readonly Found[]): ListItem[] {
  const { group, scheme, titles } = input;
  if (group === 'all') {
    return section(
      input,
      'found',
      titles.found,
      hits.map(({ measure, hit }) => ({ ...row(input, measure, 'only'), hit })),
    );
  }
  const isHere = (measure: Measure) => measure.groups.get(scheme.id)?.includes(group) ?? false;
  const isCountedHere = (measure: Measure) => measure.groups.get(scheme.id)?.[0] === group;
  const here = hits
    .filter(({ measure }) => isHere(measure))
    .map(({ measure, hit }) => ({ ...row(input, measure, isCountedHere(measure) ? 'none' : 'also'), hit }));
  const elsewhere = hits
    .filter(({ measure }) => !isHere(measure))
    .map(({ measure, hit }) => ({ ...row(input, measure, 'only'), hit }));
  return [
    ...section(input, 'foundHere', titles.foundHere, here),
    ...section(input, 'foundElsewhere', titles.foundElsewhere, elsewhere),
  ];
}

function section(
  { keeps }: Pick<ListInput, 'keeps'>,
  key: string,
  title: string,
  rows: readonly MeasureItem[],
): ListItem[] {
  const kept = rows.filter(({ measure }) => keeps(measure));
  return kept.length === 0 ? [] : [{ kind: 'section', key, title, count: kept.length }, ...kept];
}

const groupsOf = onceForEach(({ groups }: Scheme) => new Map(groups.map((group) => [group.id, group])));

/** How the home of a measure is told: not at all, as the place where it also stands, or as the only one. */
type HomeMark = 'none' | 'also' | 'only';

function row(
  { scheme, language }: Pick<ListInput, 'scheme' | 'language'>,
  measure: Measure,
  mark: HomeMark,
): MeasureItem {
  const homeId = mark === 'none' ? undefined : measure.groups.get(scheme.id)?.[0];
  const home = homeId && groupsOf(scheme).get(homeId);
  if (!home) return { kind: 'measure', measure };
  return { kind: 'measure', measure, home: inLanguage(home.title, language), isAlsoHere: mark === 'also' };
}
