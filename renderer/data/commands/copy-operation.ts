/** What goes along when an operation is copied inside its organisation. */
import { type CaseContent, emptyContent, withNewIds } from '../../../shared/domain/case-content.ts';
import type { Operation } from '../../../shared/domain/records.ts';
import type { Stores } from './stores.ts';
import type { UnitOfWork } from './unit-of-work.ts';

type Id = Operation['id'];

/**
 * Stages a new operation with the same data, answers, groups, and with measures of its own where the original has some.
 * Versions stay behind: the copy has no history yet. So does what was accepted of findings: nobody has accepted it here.
 */
export async function stageCopy(
  unit: UnitOfWork,
  original: Operation,
  changed: Partial<Pick<Operation, 'name' | 'isTemplate'>>,
  newId: () => string,
): Promise<Id> {
  const content = { ...(await contentOf(unit.stores, original)), operations: [{ ...original, ...changed }] };
  const copy = withNewIds(content, newId);
  for (const table of ['operations', 'ownMeasures', 'ownParameters', 'ownOptions', 'ownPlacements'] as const) {
    for (const record of copy[table]) unit.create(table, record);
  }
  unit.carry('assessments', copy.assessments);
  unit.carry('groupStates', copy.groupStates);
  return (copy.operations[0] ?? original).id;
}

/** What belongs to one operation alone and goes along with its copy. */
async function contentOf(stores: Stores, { id, organisationId }: Operation): Promise<CaseContent> {
  const own = await stores.ownMeasures.where({ organisationId }).toArray();
  const ownMeasures = own.filter((measure) => measure.operationId === id);
  const measureIds = ownMeasures.map((measure) => measure.id);
  const isPlaced = new Set<string>(measureIds);
  return {
    ...emptyContent(),
    ownMeasures,
    ownParameters: await stores.ownParameters.where('measureId').anyOf(measureIds).toArray(),
    ownOptions: await stores.ownOptions.where('measureId').anyOf(measureIds).toArray(),
    ownPlacements:
      isPlaced.size > 0 ? await stores.ownPlacements.filter(({ ofId }) => isPlaced.has(ofId)).toArray() : [],
    assessments: await stores.assessments.where('scope.id').equals(id).toArray(),
    groupStates: await stores.groupStates.where('scope.id').equals(id).toArray(),
  };
}
