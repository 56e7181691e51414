import type { Operation, Organisation } from '../../../shared/domain/records.ts';
import { isSameValue } from '../../../shared/lib/same-value.ts';
import { CommandProblem } from './command-problem.ts';
import type { Engine } from './engine.ts';
import type { TrashTable } from './trash-rows.ts';
import type { UnitOfWork } from './unit-of-work.ts';

export function trashCommands({ run }: Engine) {
  return {
    /**
     * Brings back what was deleted; with an organisation those of its operations that were deleted by the same step. Throws
     * `notFound` for an operation whose organisation is deleted, too: that one comes first.
     */
    async restoreDeleted(table: TrashTable, id: string): Promise<void> {
      await run(
        (unit) => (table === 'organisations' ? bringOrganisation(unit, id) : bringOperation(unit, id)),
        (name) => ({ command: 'restoreDeleted', count: 1, name }),
      );
    },
  };
}

/** The operation was deleted by the step that deleted its organisation, and not before. */
export const comesBackWith = (organisation: Organisation, operation: Operation): boolean =>
  operation.deleted && isSameValue(operation.revisions.deleted, organisation.revisions.deleted);

async function bringOrganisation(unit: UnitOfWork, id: string): Promise<string> {
  const organisation = await unit.stores.organisations.get(id as Organisation['id']);
  if (!organisation) throw new CommandProblem('notFound');
  const operations = await unit.stores.operations.where({ organisationId: id }).toArray();
  for (const operation of operations) {
    if (comesBackWith(organisation, operation)) unit.amend('operations', operation, { deleted: false });
  }
  unit.amend('organisations', organisation, { deleted: false });
  return organisation.name;
}

async function bringOperation(unit: UnitOfWork, id: string): Promise<string> {
  const operation = await unit.stores.operations.get(id as Operation['id']);
  if (!operation) throw new CommandProblem('notFound');
  await unit.existing('organisations', operation.organisationId);
  unit.amend('operations', operation, { deleted: false });
  return operation.name;
}
