/** Where the annex screen leads to: it may be that of an operation, or the organisation's own. */
import type { MeasureId, OrganisationId } from '../../../shared/domain/ids.ts';
import type { Scope } from '../../../shared/domain/records.ts';
import type { MeasuresPlace, Route } from '../../data/navigation-store.ts';

/** Where what is printed is answered. */
export function measuresRoute(scope: Scope, place: MeasuresPlace = {}): Route {
  return scope.kind === 'operation'
    ? { screen: 'operation', operationId: scope.id, ...place }
    : { screen: 'measures', organisationId: scope.id, ...place };
}

/** The versions of an annex. */
export function versionsRoute(scope: Scope): Route {
  return scope.kind === 'operation'
    ? { screen: 'versions', operationId: scope.id }
    : { screen: 'organisationVersions', organisationId: scope.id };
}

export function findingsRoute(scope: Scope): Route {
  return scope.kind === 'operation'
    ? { screen: 'findings', operationId: scope.id }
    : { screen: 'organisationFindings', organisationId: scope.id };
}

/** Where the look is chosen, and where it leads back to. */
export function letterheadRoute(scope: Scope, organisationId: OrganisationId): Route {
  return { screen: 'letterhead', organisationId, ...(scope.kind === 'operation' && { from: scope.id }) };
}

export const toMeasure = (scope: Scope, measureId: MeasureId): Route => measuresRoute(scope, { measureId });
