/** Where a record belongs: by scope is kept what has been taken in, and with its owner a record is out of reach. */
import { UNIT_TABLES, type UnitTable, unitIds } from '../domain/house-units.ts';
import type { FileTable, RecordOf } from '../domain/records.ts';

type OwnTable = Exclude<FileTable, UnitTable>;

const ownScopes: { [T in OwnTable]: (record: RecordOf<T>) => string } = {
  organisations: ({ id }) => id,
  operations: ({ id }) => id,
  parties: ({ organisationId }) => organisationId,
  sites: ({ organisationId }) => organisationId,
  annexDesigns: ({ id }) => id,
  annexLooks: ({ organisationId }) => organisationId,
  versions: ({ operationId, organisationId }) => operationId || organisationId,
  releases: ({ operationId, organisationId }) => operationId || organisationId,
  assessments: ({ scope }) => scope.id,
  groupStates: ({ scope }) => scope.id,
  acceptances: ({ scope }) => scope.id,
};

/** The organisation, the operation, or the unit of the house catalogue under which is kept what has been seen of a record. */
export function scopeIdOf<T extends FileTable>(table: T, record: RecordOf<T>): string {
  const idOf = isOfUnit(table) ? unitIds[table] : ownScopes[table as OwnTable];
  return (idOf as (record: RecordOf<T>) => string)(record);
}

const isOfUnit = (table: FileTable): table is UnitTable => (UNIT_TABLES as readonly string[]).includes(table);

const owners: { [T in FileTable]?: (record: RecordOf<T>) => readonly string[] } = {
  operations: ({ organisationId }) => [organisationId],
  parties: ({ organisationId }) => [organisationId],
  sites: ({ organisationId }) => [organisationId],
  annexLooks: ({ organisationId }) => [organisationId],
  versions: ({ operationId, organisationId }) => [operationId, organisationId],
  releases: ({ operationId, organisationId }) => [operationId, organisationId],
  assessments: ({ scope, measureId, target }) => [scope.id, measureId, target.replace(/^(site|party):/, '')],
  groupStates: ({ scope }) => [scope.id],
  ownMeasures: ({ areaId, operationId, organisationId }) => [areaId, operationId, organisationId],
  ownParameters: ({ measureId }) => [measureId],
  ownOptions: ({ measureId, parameterId }) => [measureId, parameterId],
  ownGroups: ({ schemeId }) => [schemeId],
  ownPlacements: ({ schemeId, ofId }) => [schemeId, ofId],
};

/** Ids of the records without which this one is out of reach; ids of delivered parts may be among them. */
export function ownersOf<T extends FileTable>(table: T, record: RecordOf<T>): readonly string[] {
  return (owners[table] as ((record: RecordOf<T>) => readonly string[]) | undefined)?.(record) ?? [];
}
