import type { OperationId } from '../../../shared/domain/ids.ts';
import { type FieldsOf, newParty } from '../../../shared/domain/new-records.ts';
import type { Party } from '../../../shared/domain/records.ts';
import { partyTarget } from '../../../shared/domain/target.ts';
import type { Engine, RunOptions } from './engine.ts';
import { given } from './given.ts';
import { takeOut } from './take-out.ts';

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

    /**
     * Also takes the party out of the operations that use it and of the values that name it. Answers about it go with it, or
     * with `successor` become answers about that party where it has none of its own.
     */
    async deleteParty(id: Id, successor?: Id): Promise<void> {
      await run(
        async (unit) => {
          const party = await unit.delete('parties', id);
          await takeOut(unit, party, {
            listedIn: 'partyIds',
            id,
            successor,
            target: partyTarget(id),
            newTarget: successor && partyTarget(successor),
          });
          return party;
        },
        ({ name }) => ({ command: 'deleteParty', count: 1, name }),
      );
    },
  };
}
