import type { OperationId } from '../../../shared/domain/ids.ts';
import { type FieldsOf, newParty } from '../../../shared/domain/new-records.ts';
import type { Party } from '../../../shared/domain/records.ts';
import type { Engine, RunOptions } from './engine.ts';
import { given } from './given.ts';

type Id = Party['id'];

export function partyCommands({ run }: Engine, newId: () => string) {
  return {
    /** With `useIn`, the operation uses the new party at once, last in its list. */
    createParty(
      organisationId: Party['organisationId'],
      fields: FieldsOf<'parties'>,
      useIn?: OperationId,
    ): Promise<Id> {
      const record = newParty({ id: newId() as Id, organisationId }, given(fields));
      return run(
        async (unit) => {
          await unit.existing('organisations', organisationId);
          unit.create('parties', record);
          if (useIn) {
            const { partyIds } = await unit.existing('operations', useIn);
            await unit.update('operations', useIn, { partyIds: [...partyIds, record.id] });
          }
          return record.id;
        },
        () => ({ command: 'createParty', count: 1, name: record.name }),
      );
    },

    async updateParty(id: Id, fields: FieldsOf<'parties'>, options?: RunOptions): Promise<void> {
      await run(
        (unit) => unit.update('parties', id, given(fields)),
        (before) => ({ command: 'updateParty', count: 1, name: fields.name ?? before.name }),
        options,
      );
    },

    /** Also takes the party out of the operations that use it. */
    async deleteParty(id: Id): Promise<void> {
      await run(
        async (unit) => {
          const party = await unit.delete('parties', id);
          const operations = await unit.stores.operations.where({ organisationId: party.organisationId }).toArray();
          for (const operation of operations) {
            if (operation.deleted || !operation.partyIds.includes(id)) continue;
            const partyIds = operation.partyIds.filter((partyId) => partyId !== id);
            await unit.update('operations', operation.id, { partyIds });
          }
          return party;
        },
        ({ name }) => ({ command: 'deleteParty', count: 1, name }),
      );
    },
  };
}
