import { type FieldsOf, newOwnMeasure } from '../../../shared/domain/new-records.ts';
import type { OwnMeasure } from '../../../shared/domain/records.ts';
import type { Engine, RunOptions } from './engine.ts';
import { given } from './given.ts';

type Id = OwnMeasure['id'];
type NewFields = FieldsOf<'ownMeasures'> & Pick<OwnMeasure, 'areaId'>;

export function ownMeasureCommands({ run }: Engine, newId: () => string) {
  return {
    createOwnMeasure(organisationId: OwnMeasure['organisationId'], fields: NewFields): Promise<Id> {
      const record = newOwnMeasure({ id: newId() as Id, organisationId }, given(fields));
      return run(
        async (unit) => {
          await unit.existing('organisations', organisationId);
          unit.create('ownMeasures', record);
          return record.id;
        },
        () => ({ command: 'createOwnMeasure', count: 1, name: nameOf(record) }),
      );
    },

    async updateOwnMeasure(id: Id, fields: FieldsOf<'ownMeasures'>, options?: RunOptions): Promise<void> {
      await run(
        (unit) => unit.update('ownMeasures', id, given(fields)),
        (before) => ({ command: 'updateOwnMeasure', count: 1, name: nameOf({ ...before, ...given(fields) }) }),
        options,
      );
    },

    /** Its answers stay where they are; without the measure nobody sees them. */
    async deleteOwnMeasure(id: Id): Promise<void> {
      await run(
        (unit) => unit.delete('ownMeasures', id),
        (before) => ({ command: 'deleteOwnMeasure', count: 1, name: nameOf(before) }),
      );
    },
  };
}

const nameOf = ({ title }: Pick<OwnMeasure, 'title'>): string => title.de || title.en;
