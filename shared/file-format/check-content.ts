/** What no schema can say: ids are unique, records belong to others that are there, texts are real text. */
import { annexLookId } from '../domain/annex-look-id.ts';
import type { CaseContent } from '../domain/case-content.ts';
import { ownPlacementId } from '../domain/house-records.ts';
import { ownMeasureIdSchema } from '../domain/ids.ts';
import {
  acceptanceId,
  assessmentId,
  FILE_TABLES,
  type FileTable,
  groupStateId,
  type Scope,
  type Version,
} from '../domain/records.ts';
import type { FileError } from './file-error.ts';
import { placeOf, recordPlace } from './place.ts';

/** The first problem of a content of the right shape, or null. */
export function contentProblem(content: CaseContent): FileError | null {
  return duplicateId(content) ?? wrongReference(content) ?? wrongDerivedId(content) ?? brokenText(content);
}

/** Their ids follow from what they are about. */
const NAMED_AFTER_OTHERS: readonly FileTable[] = [
  'assessments',
  'groupStates',
  'releases',
  'measureOverlays',
  'ownPlacements',
  'acceptances',
  'ruleSwitches',
  'annexDesigns',
];

/** Records with UUIDs share one space of ids: what names one of them must not name another, in whatever list. */
function duplicateId(content: CaseContent): FileError | null {
  const uuids = new Set<string>();
  for (const table of FILE_TABLES) {
    const known = NAMED_AFTER_OTHERS.includes(table) ? new Set<string>() : uuids;
    for (const [index, record] of content[table].entries()) {
      if (known.has(record.id)) return { kind: 'duplicateId', place: recordPlace(table, index, record) };
      known.add(record.id);
    }
  }
  return null;
}

function wrongReference(content: CaseContent): FileError | null {
  const ids = Object.fromEntries(
    FILE_TABLES.map((table) => [table, new Set<string>(content[table].map((record) => record.id))]),
  ) as Record<FileTable, Set<string>>;

  const firstOf = <T extends FileTable>(
    table: T,
    field: string,
    to: (record: CaseContent[T][number]) => [table: FileTable, ids: readonly string[]],
  ): FileError | null => {
    for (const [index, record] of content[table].entries()) {
      const [target, wanted] = to(record as CaseContent[T][number]);
      if (wanted.every((id) => ids[target].has(id))) continue;
      return { kind: 'danglingReference', place: { ...recordPlace(table, index, record), field }, to: target };
    }
    return null;
  };
  const owner = ({ scope }: { scope: Scope }): [FileTable, string[]] => [
    scope.kind === 'operation' ? 'operations' : 'organisations',
    [scope.id],
  ];
  return (
    firstOf('operations', 'organisationId', ({ organisationId }) => ['organisations', [organisationId]]) ??
    firstOf('operations', 'partyIds', ({ partyIds }) => ['parties', partyIds]) ??
    firstOf('operations', 'siteIds', ({ siteIds }) => ['sites', siteIds]) ??
    firstOf('sites', 'organisationId', ({ organisationId }) => ['organisations', [organisationId]]) ??
    firstOf('parties', 'organisationId', ({ organisationId }) => ['organisations', [organisationId]]) ??
    firstOf('ownMeasures', 'organisationId', ({ organisationId }) => ['organisations', named(organisationId)]) ??
    firstOf('ownMeasures', 'operationId', ({ operationId }) => ['operations', named(operationId)]) ??
    firstOf('releases', 'id', ({ id }) => ['versions', [id]]) ??
    firstOf('releases', 'operationId', owningAnnex) ??
    firstOf('annexDesigns', 'id', ({ id }) => ['organisations', [id]]) ??
    firstOf('annexLooks', 'organisationId', ({ organisationId }) => ['organisations', [organisationId]]) ??
    firstOf('ownParameters', 'measureId', ({ measureId }) => ['ownMeasures', ownOnes(measureId)]) ??
    firstOf('ownParameters', 'parentParameterId', (it) => ['ownParameters', ownOnes(it.parentParameterId)]) ??
    firstOf('ownParameters', 'parentOptionId', (it) => ['ownOptions', ownOnes(it.parentOptionId)]) ??
    firstOf('ownOptions', 'measureId', ({ measureId }) => ['ownMeasures', ownOnes(measureId)]) ??
    firstOf('ownOptions', 'parameterId', ({ parameterId }) => ['ownParameters', ownOnes(parameterId)]) ??
    firstOf('ownGroups', 'schemeId', ({ schemeId }) => ['ownSchemes', [schemeId]]) ??
    firstOf('ownPlacements', 'schemeId', ({ schemeId }) => ['ownSchemes', [schemeId]]) ??
    firstOf('versions', 'operationId', owningAnnex) ??
    firstOf('assessments', 'scope', owner) ??
    firstOf('groupStates', 'scope', owner) ??
    firstOf('acceptances', 'scope', owner)
  );
}

/** A version belongs to an operation or, with no operation named, to an organisation's own annex. */
const owningAnnex = (it: Pick<Version, 'operationId' | 'organisationId'>): [FileTable, string[]] =>
  it.operationId === '' ? ['organisations', [it.organisationId]] : ['operations', [it.operationId]];

/** '' names nobody. */
const named = (id: string): string[] => (id === '' ? [] : [id]);

/** What users add has a UUID; other ids are those of the delivered catalogue, which files do not hold. */
const ownOnes = (id: string): string[] => (ownMeasureIdSchema.safeParse(id).success ? [id] : []);

/**
 * The id of an answer repeats what it is about; two that disagree could overwrite each other. What a release looked like never
 * changes, so neither does what lies under its id.
 */
function wrongDerivedId(content: CaseContent): FileError | null {
  const wrong = (table: FileTable, index: number): FileError => ({
    kind: 'invalid',
    place: { ...recordPlace(table, index, content[table][index]), field: 'id' },
    problem: 'badValue',
  });
  for (const [index, { id, scope, measureId, target }] of content.assessments.entries()) {
    if (id !== assessmentId(scope, measureId, target)) return wrong('assessments', index);
  }
  for (const [index, { id, schemeId, ofId }] of content.ownPlacements.entries()) {
    if (id !== ownPlacementId(schemeId, ofId)) return wrong('ownPlacements', index);
  }
  for (const [index, { id, scope, schemeId, groupId }] of content.groupStates.entries()) {
    if (id !== groupStateId(scope, schemeId, groupId)) return wrong('groupStates', index);
  }
  for (const [index, look] of content.annexLooks.entries()) {
    if (!look.deleted && look.id !== annexLookId(look)) return wrong('annexLooks', index);
  }
  for (const [index, { id, scope, ruleId, place }] of content.acceptances.entries()) {
    if (id !== acceptanceId(scope, ruleId, place)) return wrong('acceptances', index);
  }
  return null;
}

/** Halves of surrogate pairs are no characters; Word files cannot hold them. */
function brokenText(content: CaseContent): FileError | null {
  for (const table of FILE_TABLES) {
    for (const [index, record] of content[table].entries()) {
      const path = brokenPath(record);
      if (path)
        return { kind: 'invalid', place: placeOf({ content }, ['content', table, index, ...path]), problem: 'badText' };
    }
  }
  return null;
}

function brokenPath(value: unknown): string[] | null {
  if (typeof value === 'string') return /\p{Surrogate}/u.test(value) ? [] : null;
  if (typeof value !== 'object' || value === null) return null;
  for (const [key, child] of Object.entries(value)) {
    const path = brokenPath(child);
    if (path) return [key, ...path];
  }
  return null;
}
