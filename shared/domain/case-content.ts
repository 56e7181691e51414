/** A case: organisations with everything that belongs to them, and the parts of the house catalogue they need. */
import { annexLookId } from './annex-look-id.ts';
import { ownPlacementId } from './house-records.ts';
import type { OperationId, OrganisationId } from './ids.ts';
import {
  acceptanceId,
  assessmentId,
  FILE_TABLES,
  type FileTable,
  groupStateId,
  type RecordOf,
  type Scope,
} from './records.ts';

export type CaseContent = { [T in FileTable]: RecordOf<T>[] };

export function emptyContent(): CaseContent {
  return Object.fromEntries(FILE_TABLES.map((table) => [table, []])) as unknown as CaseContent;
}

/** The same records, one case per organisation. The house catalogue belongs to none of them and is left out: see `houseOf`. */
export function splitByOrganisation(content: CaseContent): Map<OrganisationId, CaseContent> {
  const parts = new Map(content.organisations.map(({ id }) => [id, emptyContent()] as const));
  const owners = new Map<string, OrganisationId>(content.organisations.map(({ id }) => [id, id]));
  for (const { id, organisationId } of content.operations) owners.set(id, organisationId);

  const distribute = <T extends FileTable>(table: T, ownerOf: (record: RecordOf<T>) => string) => {
    for (const record of content[table] as RecordOf<T>[]) {
      const part = parts.get(owners.get(ownerOf(record)) as OrganisationId);
      (part?.[table] as RecordOf<T>[] | undefined)?.push(record);
    }
  };
  distribute('organisations', ({ id }) => id);
  distribute('operations', ({ organisationId }) => organisationId);
  distribute('parties', ({ organisationId }) => organisationId);
  distribute('sites', ({ organisationId }) => organisationId);
  distribute('ownMeasures', ({ organisationId }) => organisationId);
  for (const { id, organisationId } of content.ownMeasures) if (organisationId) owners.set(id, organisationId);
  distribute('ownParameters', ({ measureId }) => measureId);
  distribute('ownOptions', ({ measureId }) => measureId);
  distribute('ownPlacements', ({ ofId }) => ofId);
  distribute('versions', ({ operationId, organisationId }) => operationId || organisationId);
  distribute('releases', ({ operationId, organisationId }) => operationId || organisationId);
  distribute('assessments', ({ scope }) => scope.id);
  distribute('groupStates', ({ scope }) => scope.id);
  distribute('acceptances', ({ scope }) => scope.id);
  distribute('annexDesigns', ({ id }) => id);
  distribute('annexLooks', ({ organisationId }) => organisationId);
  return parts;
}

/** Tables of a single organisation's case whose records have UUIDs of their own; a release shares its version's, a design its
 * organisation's. */
export const WITH_OWN_IDS = [
  'organisations',
  'operations',
  'parties',
  'sites',
  'versions',
  'ownMeasures',
  'ownParameters',
  'ownOptions',
] as const satisfies readonly FileTable[];

/** The live records with new ids throughout, references included: a copy that merges with nothing. */
export function withNewIds(content: CaseContent, newId: () => string): CaseContent {
  const live = Object.fromEntries(
    FILE_TABLES.map((table) => [table, content[table].filter((record) => !record.deleted)]),
  ) as unknown as CaseContent;
  const ids = new Map<string, string>();
  for (const table of WITH_OWN_IDS) for (const { id } of live[table]) ids.set(id, newId());
  const copy = withNewLookIds(renamed(live, ids) as CaseContent);
  return {
    ...copy,
    operations: copy.operations.map((one) => ({ ...one, annexAlsoFor: operationsOf(copy, one.annexAlsoFor) })),
    versions: copy.versions.map((one) => ({ ...one, operationIds: operationsOf(copy, one.operationIds) })),
    assessments: copy.assessments.map((one) => ({ ...one, id: assessmentId(one.scope, one.measureId, one.target) })),
    groupStates: copy.groupStates.map((one) => ({ ...one, id: groupStateId(one.scope, one.schemeId, one.groupId) })),
    acceptances: copy.acceptances.map((one) => ({ ...one, id: acceptanceId(one.scope, one.ruleId, one.place) })),
    ownPlacements: copy.ownPlacements.map((one) => ({ ...one, id: ownPlacementId(one.schemeId, one.ofId) })),
  };
}

/** An annex for several operations is, in the copy, one for those of them that were copied. */
function operationsOf({ operations }: CaseContent, named: readonly OperationId[]): OperationId[] {
  const ids = new Set<string>(operations.map(({ id }) => id));
  return named.filter((id) => ids.has(id));
}

/** Whose look it is is part of what makes its id. */
function withNewLookIds(copy: CaseContent): CaseContent {
  const ids = new Map(copy.annexLooks.map((look) => [look.id, annexLookId(look)]));
  const releases = copy.releases.map((it) => ({ ...it, lookId: it.lookId && (ids.get(it.lookId) ?? '') }));
  return { ...copy, releases, annexLooks: copy.annexLooks.map((look) => ({ ...look, id: annexLookId(look) })) };
}

const OF_OPERATION = /^(reasons\.)?([0-9a-f-]{36})\/([^/]+)$/;

/** Ids stand alone in fields, lists, values and their keys, or behind a prefix: "party:…" and "site:…" in targets, "values.…" in paths. Reasons
 * are by operation and measure. */
function renamed(value: unknown, ids: ReadonlyMap<string, string>): unknown {
  const renamedId = (text: string): string =>
    ids.get(text) ??
    (OF_OPERATION.test(text)
      ? text.replace(
          OF_OPERATION,
          (_, prefix = '', operation, measure) => `${prefix}${renamedId(operation)}/${renamedId(measure)}`,
        )
      : undefined) ??
    text.replace(/^(party:|site:|values\.|leftBlank\.values\.|reasons\.)(.+)$/, (all, prefix, id) =>
      ids.has(id) ? prefix + ids.get(id) : all,
    );
  if (typeof value === 'string') return renamedId(value);
  if (Array.isArray(value)) return value.map((item) => renamed(item, ids));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [renamedId(key), renamed(item, ids)]));
}

/** Every scope of a case: its organisations and operations. */
export function scopesOf(content: Pick<CaseContent, 'organisations' | 'operations'>): Scope[] {
  return [
    ...content.organisations.map(({ id }) => ({ kind: 'organisation', id }) as const),
    ...content.operations.map(({ id }) => ({ kind: 'operation', id }) as const),
  ];
}
