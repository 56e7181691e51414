import { type FactEntries, type FieldsOf, newOrganisation } from '../../../shared/domain/new-records.ts';
import type { Organisation } from '../../../shared/domain/records.ts';
import type { Engine, RunOptions } from './engine.ts';
import { given } from './given.ts';

export function organisationCommands({ run }: Engine, newId: () => string) {
  return {
    createOrganisation(fields: FieldsOf<'organisations'>): Promise<Organisation['id']> {
      const record = newOrganisation({ id: newId() as Organisation['id'] }, given(fields));
      const label = { command: 'createOrganisation', count: 1, name: record.name } as const;
      return run(
        async (unit) => {
          unit.create('organisations', record);
          return record.id;
        },
        () => label,
      );
    },

    async updateOrganisation(
      id: Organisation['id'],
      fields: FieldsOf<'organisations'> & FactEntries,
      options?: RunOptions,
    ): Promise<void> {
      await run(
        (unit) => unit.update('organisations', id, given(fields)),
        (before) => ({ command: 'updateOrganisation', count: 1, name: fields.name ?? before.name }),
        options,
      );
    },

    /** Also deletes its operations; what belongs to those is out of reach with them. */
    async deleteOrganisation(id: Organisation['id']): Promise<void> {
      await run(
        async (unit) => {
          const operations = await unit.stores.operations.where({ organisationId: id }).toArray();
          for (const operation of operations) if (!operation.deleted) await unit.delete('operations', operation.id);
          return unit.delete('organisations', id);
        },
        ({ name }) => ({ command: 'deleteOrganisation', count: 1, name }),
      );
    },
  };
}
