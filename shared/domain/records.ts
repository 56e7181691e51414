/**
 * What users make: the records of the data base and of `.tomakte` files.
 *
 * Flat on purpose: every field is one unit of merging and carries its own revision. `deleted` is a field like any other,
 * so deletion is a tombstone that merges and can be undone.
 */
import type * as z from 'zod';
import { acceptanceSchema, assessmentSchema, groupStateSchema, type scopeSchema } from './answer-records.ts';
import { type Place, placeKey } from './finding-records.ts';
import { houseSchemas, localSchemas, ownMeasureSchema } from './house-records.ts';
import { annexDesignSchema, annexLookSchema } from './layout-records.ts';
import { operationSchema, organisationSchema, partySchema, siteSchema } from './organisation-records.ts';
import { releaseSchema, versionSchema } from './version-records.ts';

/** Tables of a case: the same names in the data base and in files. */
const caseSchemas = {
  organisations: organisationSchema,
  operations: operationSchema,
  parties: partySchema,
  sites: siteSchema,
  versions: versionSchema,
  releases: releaseSchema,
  ownMeasures: ownMeasureSchema,
  assessments: assessmentSchema,
  groupStates: groupStateSchema,
  acceptances: acceptanceSchema,
  annexDesigns: annexDesignSchema,
  annexLooks: annexLookSchema,
} as const;

/** Every mergeable table. All but the local ones travel in files too. */
export const recordSchemas = { ...caseSchemas, ...houseSchemas, ...localSchemas } as const;
export type TableName = keyof typeof recordSchemas;
export type RecordOf<T extends TableName> = z.infer<(typeof recordSchemas)[T]>;
export const TABLE_NAMES = Object.keys(recordSchemas) as TableName[];

/** The house catalogue: what users add to the delivered one for all organisations, own measures aside. */
export type HouseTable = keyof typeof houseSchemas;
export const HOUSE_TABLES = Object.keys(houseSchemas) as HouseTable[];
/** What files hold. */
export type FileTable = keyof typeof caseSchemas | HouseTable;
export const FILE_TABLES = [...Object.keys(caseSchemas), ...HOUSE_TABLES] as FileTable[];

export type Scope = z.infer<typeof scopeSchema>;
export type Organisation = z.infer<typeof organisationSchema>;
export type Operation = z.infer<typeof operationSchema>;
export type Site = z.infer<typeof siteSchema>;
export type Party = z.infer<typeof partySchema>;
export type Version = z.infer<typeof versionSchema>;
export type Assessment = z.infer<typeof assessmentSchema>;
export type GroupState = z.infer<typeof groupStateSchema>;
export type Acceptance = z.infer<typeof acceptanceSchema>;
export type Release = z.infer<typeof releaseSchema>;

/**
 * The id of an assessment follows from what it is about, so that two colleagues who answer the same measure write the
 * same record and merging finds both.
 */
export function assessmentId(scope: Scope, measureId: string, target = '-'): string {
  return `${scope.id}/${measureId}/${target}`;
}

/** Likewise for the state of a group. */
export function groupStateId(scope: Scope, schemeId: string, groupId: string): string {
  return `${scope.id}/${schemeId}/${groupId}`;
}

/** Likewise for an accepted finding. */
export function acceptanceId(scope: Scope, ruleId: string, place: Place): string {
  return `${scope.id}/${ruleId}/${placeKey(place)}`;
}
