import { type FactEntries, type FieldsOf, newOperation } from '../../../shared/domain/new-records.ts';
import type { Operation } from '../../../shared/domain/records.ts';
import { stageCopy } from './copy-operation.ts';
import type { Engine, RunOptions } from './engine.ts';
import { given } from './given.ts';
import type { UnitOfWork } from './unit-of-work.ts';

type Id = Operation['id'];

export function operationCommands({ run }: Engine, newId: () => string) {
  return {
    createOperation(organisationId: Operation['organisationId'], fields: FieldsOf<'operations'>): Promise<Id> {
      const record = newOperation({ id: newId() as Id, organisationId }, given(fields));
      return run(
        async (unit) => {
          await unit.existing('organisations', organisationId);
          await checkUsed(unit, record);
          unit.create('operations', record);
          return record.id;
        },
        () => ({ command: 'createOperation', count: 1, name: record.name }),
      );
    },

    async updateOperation(id: Id, fields: FieldsOf<'operations'> & FactEntries, options?: RunOptions): Promise<void> {
      await run(
        async (unit) => {
          await checkUsed(unit, fields);
          return unit.update('operations', id, given(fields));
        },
        (before) => ({ command: 'updateOperation', count: 1, name: fields.name ?? before.name }),
        options,
      );
    },

    /**
     * A new operation with the same data, answers, groups, and with measures of its own where the original has some. Versions
     * stay behind: the copy has no history yet.
     */
    copyOperation(id: Id, name: string): Promise<Id> {
      return run(
        async (unit) => {
          const original = await unit.existing('operations', id);
          return stageCopy(unit, original, { name }, newId);
        },
        () => ({ command: 'copyOperation', count: 1, name }),
      );
    },

    async deleteOperation(id: Id): Promise<void> {
      await run(
        (unit) => unit.delete('operations', id),
        ({ name }) => ({ command: 'deleteOperation', count: 1, name }),
      );
    },
  };
}

/** Throws `notFound` for sites and parties that are not there (any more). */
async function checkUsed(unit: UnitOfWork, { partyIds, siteIds }: FieldsOf<'operations'>): Promise<void> {
  for (const partyId of partyIds ?? []) await unit.existing('parties', partyId);
  for (const siteId of siteIds ?? []) await unit.existing('sites', siteId);
}
