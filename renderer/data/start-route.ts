/** Where the app begins: where the user was last time, if that still exists. */
import * as z from 'zod';
import {
  groupIdSchema,
  measureIdSchema,
  type OrganisationId,
  operationIdSchema,
  organisationIdSchema,
  versionIdSchema,
} from '../../shared/domain/ids.ts';
import type { TomDatabase } from './database.ts';
import { ORGANISATION_TABS, type Route } from './navigation-store.ts';

/** Key of the setting that keeps the route. */
export const LAST_ROUTE = 'lastRoute';

/** Where the user was on a screen of measures; whom the answers were about is not remembered. */
const placeSchema = { measureId: measureIdSchema.optional(), groupId: groupIdSchema.optional() };

const storedRouteSchema = z.discriminatedUnion('screen', [
  z.object({ screen: z.literal('welcome') }),
  z.object({
    screen: z.literal('organisation'),
    organisationId: organisationIdSchema,
    tab: z.enum(ORGANISATION_TABS).optional(),
  }),
  z.object({
    screen: z.literal('operation'),
    operationId: operationIdSchema,
    ...placeSchema,
  }),
  z.object({ screen: z.literal('measures'), organisationId: organisationIdSchema, ...placeSchema }),
  z.object({ screen: z.literal('operationOverview'), operationId: operationIdSchema }),
  z.object({ screen: z.literal('findings'), operationId: operationIdSchema }),
  z.object({ screen: z.literal('organisationFindings'), organisationId: organisationIdSchema }),
  z.object({
    screen: z.literal('annex'),
    operationId: operationIdSchema,
    versionId: versionIdSchema.optional(),
  }),
  z.object({ screen: z.literal('matrix'), organisationId: organisationIdSchema }),
  z.object({ screen: z.literal('settings') }),
]) satisfies z.ZodType<Route>;

export interface Start {
  route: Route;
  organisationId: OrganisationId | null;
}

/** The stored route, else an organisation, else the welcome. Never a place that was deleted. */
export async function readStart(database: TomDatabase): Promise<Start> {
  const stored = storedRouteSchema.safeParse((await database.settings.get(LAST_ROUTE))?.value);
  return (stored.success && (await existing(database, stored.data))) || firstOrganisation(database);
}

async function existing(database: TomDatabase, route: Route): Promise<Start | null> {
  switch (route.screen) {
    case 'organisation':
    case 'measures':
    case 'organisationFindings':
      return (await isThere(database, route.organisationId)) ? { route, organisationId: route.organisationId } : null;
    case 'matrix': {
      const { organisationId } = route;
      return organisationId && (await isThere(database, organisationId)) ? { route, organisationId } : null;
    }
    case 'operation':
    case 'operationOverview':
    case 'findings':
    case 'annex': {
      const operation = await database.operations.get(route.operationId);
      const isOpen = operation && !operation.deleted && (await isThere(database, operation.organisationId));
      return isOpen ? { route, organisationId: operation.organisationId } : null;
    }
    default:
      return null;
  }
}

async function isThere(database: TomDatabase, id: OrganisationId): Promise<boolean> {
  return (await database.organisations.get(id))?.deleted === false;
}

async function firstOrganisation(database: TomDatabase): Promise<Start> {
  const first = await database.organisations.filter(({ deleted }) => !deleted).first();
  return first
    ? { route: { screen: 'organisation', organisationId: first.id }, organisationId: first.id }
    : { route: { screen: 'welcome' }, organisationId: null };
}
