/** Dates as the overview names them: what, where, how near, and where a click leads. */
import type { Catalogue } from '../../../../shared/catalogue/catalogue.ts';
import { type DueKind, SOON_DAYS, type Urgency, urgencyOf } from '../../../../shared/domain/due-dates.ts';
import { inLanguage, type Language } from '../../../../shared/domain/localised.ts';
import type { Operation, Party, Site } from '../../../../shared/domain/records.ts';
import { CLIENT, GENERAL, type Target, targetId } from '../../../../shared/domain/target.ts';
import { addDays } from '../../../../shared/lib/calendar.ts';
import type { DueItem } from '../../../data/due-query.ts';
import type { Route } from '../../../data/navigation-store.ts';

export interface DueEntry {
  key: string;
  kind: DueKind;
  date: string;
  urgency: Urgency;
  /** The measure or the site. */
  title: string;
  /** Of evidence or certificate; '' for others. */
  name: string;
  /** The operation, or that it is the organisation's; '' where that goes without saying. */
  owner: string;
  /** For whom the answer is, where not in general: the name of a site or party. */
  target: string;
  route: Route;
}

export interface DueSurroundings {
  catalogue: Catalogue;
  /** Those that are to be named. */
  operations: ReadonlyMap<string, Pick<Operation, 'name'>>;
  /** How dates of the organisation itself are called. */
  organisation: string;
  sites: readonly Pick<Site, 'id' | 'name' | 'organisationId'>[];
  parties: readonly Pick<Party, 'id' | 'name'>[];
  /** How answers about a duty of the client are called. */
  client: string;
  language: Language;
  /** ISO date. */
  today: string;
}

/** Entries in the order of the items. Dates of measures and sites that are not there (any more) are left out. */
export function dueEntries(items: readonly DueItem[], around: DueSurroundings): DueEntry[] {
  const soonUntil = addDays(around.today, SOON_DAYS);
  return items.flatMap((item, index) => {
    const place = placeOf(item, around);
    if (!place) return [];
    const { kind, date, name } = item;
    return [{ key: `${index} ${date}`, kind, date, name, urgency: urgencyOf(date, around.today, soonUntil), ...place }];
  });
}

type Place = Pick<DueEntry, 'title' | 'owner' | 'target' | 'route'>;

function placeOf(item: DueItem, around: DueSurroundings): Place | undefined {
  const { catalogue, operations, organisation, sites, parties, client, language } = around;
  if ('siteId' in item) {
    const site = sites.find(({ id }) => id === item.siteId);
    return site && { ...placeOfSite(site), owner: organisation };
  }
  const { scope, measureId, target } = item;
  const measure = catalogue.measure(measureId);
  if (!measure) return undefined;
  const at = { measureId, target: target as Target };
  const named = [...sites, ...parties].find(({ id }) => id === targetId(target))?.name ?? '';
  return {
    title: inLanguage(measure.title, language),
    owner: scope.kind === 'organisation' ? organisation : (operations.get(scope.id)?.name ?? ''),
    target: target === GENERAL ? '' : target === CLIENT ? client : named,
    route:
      scope.kind === 'operation'
        ? { screen: 'operation', operationId: scope.id, ...at }
        : { screen: 'measures', organisationId: scope.id, ...at },
  };
}

function placeOfSite({ name, organisationId }: Pick<Site, 'name' | 'organisationId'>): Omit<Place, 'owner'> {
  return { title: name, target: '', route: { screen: 'organisation', organisationId, tab: 'sites' } };
}
