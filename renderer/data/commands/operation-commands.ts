import { type FieldsOf, newOperation } from '../../../shared/domain/new-records.ts';
import { assessmentId, groupStateId, type Operation, type Scope } from '../../../shared/domain/records.ts';
import type { Engine, RunOptions } from './engine.ts';
import { given } from './given.ts';

type Id = Operation['id'];

export function operationCommands({ run }: Engine, newId: () => string) {
  return {
    createOperation(organisationId: Operation['organisationId'], fields: FieldsOf<'operations'>): Promise<Id> {
      const record = newOperation({ id: newId() as Id, organisationId }, given(fields));
      return run(
        async (unit) => {
          await unit.existing('organisations', organisationId);
          for (const partyId of record.partyIds) await unit.existing('parties', partyId);
          unit.create('operations', record);
          return record.id;
        },
        () => ({ command: 'createOperation', count: 1, name: record.name }),
      );
    },

    async updateOperation(id: Id, fields: FieldsOf<'operations'>, options?: RunOptions): Promise<void> {
      await run(
        async (unit) => {
          for (const partyId of fields.partyIds ?? []) await unit.existing('parties', partyId);
          return unit.update('operations', id, given(fields));
        },
        (before) => ({ command: 'updateOperation', count: 1, name: fields.name ?? before.name }),
        options,
      );
    },

    /** A new operation with the same data, answers and groups. Versions stay behind: the copy has no history yet. */
    copyOperation(id: Id, name: string): Promise<Id> {
      const scope: Scope = { kind: 'operation', id: newId() as Id };
      return run(
        async (unit) => {
          const { stores } = unit;
          const original = await unit.existing('operations', id);
          const assessments = await stores.assessments.where('scope.id').equals(id).toArray();
          const groupStates = await stores.groupStates.where('scope.id').equals(id).toArray();
          unit.create('operations', { ...original, id: scope.id, name });
          unit.carry(
            'assessments',
            assessments.map((one) => ({ ...one, scope, id: assessmentId(scope, one.measureId, one.target) })),
          );
          unit.carry(
            'groupStates',
            groupStates.map((one) => ({ ...one, scope, id: groupStateId(scope, one.schemeId, one.groupId) })),
          );
          return scope.id;
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
