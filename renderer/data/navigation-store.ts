/**
 * Where the user is. A small history of routes inside the window; no addresses, because nothing here has a link from
 * outside.
 */
import { create } from 'zustand';
import type {
  GroupId,
  LayoutId,
  MeasureId,
  OperationId,
  OrganisationId,
  RuleId,
  SchemeId,
  VersionId,
} from '../../shared/domain/ids.ts';
import type { Scope } from '../../shared/domain/records.ts';
import type { Status } from '../../shared/domain/status.ts';
import type { Target } from '../../shared/domain/target.ts';
import { flushDrafts } from './drafts.ts';

export type Route =
  | { screen: 'welcome' }
  | { screen: 'organisation'; organisationId: OrganisationId; tab?: OrganisationTab }
  | ({ screen: 'operation'; operationId: OperationId } & MeasuresPlace)
  /** How far an operation has come, and what is due in it. */
  | { screen: 'operationOverview'; operationId: OperationId }
  /** What an auditor would find fault with: in an operation, or in what its organisation says for all of them. */
  | { screen: 'findings'; operationId: OperationId }
  | { screen: 'organisationFindings'; organisationId: OrganisationId }
  /** By which rules findings come about; where they were looked at before, new ones are tried. */
  | { screen: 'rules'; ruleId?: RuleId; scope?: Scope }
  /** What holds for all operations of an organisation. */
  | ({ screen: 'measures'; organisationId: OrganisationId } & MeasuresPlace)
  /** Measures by operations of an organisation; with null, measures by organisations. */
  | { screen: 'matrix'; organisationId: OrganisationId | null }
  /** With a version: its annex as it was handed out. With a measure: where that is printed. */
  | { screen: 'annex'; operationId: OperationId; versionId?: VersionId; measureId?: MeasureId }
  /** All versions of the annex of an operation, and what differs between them. */
  | { screen: 'versions'; operationId: OperationId }
  /** What holds in the whole organisation, as an annex; with a version: as it was handed out. */
  | { screen: 'organisationAnnex'; organisationId: OrganisationId; versionId?: VersionId }
  /** All versions of that annex. */
  | { screen: 'organisationVersions'; organisationId: OrganisationId }
  | { screen: 'schemes'; schemeId?: SchemeId }
  /** How annexes are made up; `from`: the operation from whose annex the user comes. */
  | { screen: 'layouts'; layoutId?: LayoutId; from?: OperationId }
  /** How annexes of an organisation look; `from` as above. */
  | { screen: 'letterhead'; organisationId: OrganisationId; from?: OperationId }
  | { screen: 'catalogue'; measureId?: MeasureId }
  | { screen: 'settings' }
  | { screen: 'backups' }
  | { screen: 'trash' };

/** Where on a screen of measures somebody wants to go, and for whom the answers shown there are to be. */
export interface MeasuresPlace {
  measureId?: MeasureId;
  groupId?: GroupId;
  target?: Target;
  /** Only measures with this status. */
  status?: Status;
  /** Path in the answer of a field to focus, such as `note` or `values.minLength`; a finding leads there. */
  field?: string;
}

/** What the screen of an organisation shows: its operations, its sites, its sub-processors, or its master data. */
export const ORGANISATION_TABS = ['overview', 'sites', 'parties', 'details'] as const;
export type OrganisationTab = (typeof ORGANISATION_TABS)[number];

interface Navigation {
  routes: readonly Route[];
  index: number;
  /** The organisation in the side bar; it stays while settings are open. */
  organisationId: OrganisationId | null;
}

/** Steps back are a convenience, not an archive. */
const MOST_ROUTES = 100;
const START: Navigation = { routes: [{ screen: 'welcome' }], index: 0, organisationId: null };

const useNavigation = create<Navigation>(() => START);

/** The current route. */
export function useRoute(): Route {
  return useNavigation(routeOf);
}

/** The current route, outside React. */
export function currentRoute(): Route {
  return routeOf(useNavigation.getState());
}

/** The organisation whose operations the side bar lists, or null before the first one. */
export function useCurrentOrganisationId(): OrganisationId | null {
  return useNavigation((state) => state.organisationId);
}

/** What is opened from anywhere, and belongs to no place. */
const ASIDE: readonly Route['screen'][] = ['settings', 'backups', 'trash', 'catalogue', 'rules', 'layouts'];

/** Where to begin next time: nobody wants to begin in settings or catalogue, but where they were opened from. */
export function routeToRemember(): Route {
  const { screen } = currentRoute();
  const organisationId = currentOrganisationId();
  const isAside = ASIDE.includes(screen);
  return isAside && organisationId ? { screen: 'organisation', organisationId } : currentRoute();
}

/** The current organisation, outside React. */
export function currentOrganisationId(): OrganisationId | null {
  return useNavigation.getState().organisationId;
}

/** Goes to a route; what is being typed is committed. Going where one already is adds no step to the history. */
export function navigate(route: Route): void {
  void flushDrafts();
  useNavigation.setState((state) => {
    const same = sameRoute(route, routeOf(state));
    const before = state.routes.slice(0, state.index + (same ? 0 : 1)).slice(-MOST_ROUTES);
    return { routes: [...before, route], index: before.length, organisationId: organisationOf(route, state) };
  });
}

/** Begins a new history: at start-up, and when the place where the user is has been deleted. */
export function restartNavigation(
  route: Route,
  organisationId = 'organisationId' in route ? route.organisationId : null,
): void {
  useNavigation.setState({ routes: [route], index: 0, organisationId });
}

/** Told by the screen of an operation, whose route names only the operation. */
export function setCurrentOrganisation(organisationId: OrganisationId | null): void {
  useNavigation.setState({ organisationId });
}

/** One step back, if there is one. */
export function goBack(): void {
  go(-1);
}

/** One step forward again, if there is one. */
export function goForward(): void {
  go(1);
}

/** Calls the listener after each change of the route. Returns the function that ends it. */
export function onRouteChange(listener: (route: Route) => void): () => void {
  return useNavigation.subscribe((state, before) => {
    if (routeOf(state) !== routeOf(before)) listener(routeOf(state));
  });
}

function go(step: 1 | -1): void {
  void flushDrafts();
  useNavigation.setState((state) => {
    const route = state.routes[state.index + step];
    return route ? { index: state.index + step, organisationId: organisationOf(route, state) } : state;
  });
}

function routeOf(state: Navigation): Route {
  return state.routes[state.index] ?? { screen: 'welcome' };
}

function organisationOf(route: Route, state: Navigation): OrganisationId | null {
  return ('organisationId' in route && route.organisationId) || state.organisationId;
}

/** Choosing another measure or group in the same operation or organisation, or in the catalogue, is no step of its own. */
function sameRoute(one: Route, other: Route): boolean {
  if (one.screen === 'operation' && other.screen === 'operation') return one.operationId === other.operationId;
  if (one.screen === 'measures' && other.screen === 'measures') return one.organisationId === other.organisationId;
  if (one.screen === 'catalogue' && other.screen === 'catalogue') return true;
  if (one.screen === 'rules' && other.screen === 'rules') return true;
  if (one.screen === 'layouts' && other.screen === 'layouts') return true;
  return JSON.stringify(one) === JSON.stringify(other);
}
