import type { OwnMeasure } from '../../../shared/domain/house-records.ts';
import { newOwnMeasure } from '../../../shared/domain/new-house-records.ts';
import type { FieldsOf } from '../../../shared/domain/new-records.ts';
import type { Engine, RunOptions } from './engine.ts';
import { given } from './given.ts';

type Id = OwnMeasure['id'];
type NewFields = FieldsOf<'ownMeasures'> & Pick<OwnMeasure, 'areaId'>;

type ChangedFields = Omit<FieldsOf<'ownMeasures'>, 'title'> & { title?: Partial<OwnMeasure['title']> };

export function ownMeasureCommands({ run }: Engine, newId: () => string) {
  return {
    createOwnMeasure(organisationId: OwnMeasure['organisationId'], fields: NewFields): Promise<Id> {
      const record = newOwnMeasure({ id: newId() as Id }, { organisationId, ...given(fields) });
      return run(
        async (unit) => {
          await unit.existing('organisations', organisationId);
          unit.create('ownMeasures', record);
          return record.id;
        },
        () => ({ command: 'createOwnMeasure', count: 1, name: nameOf(record) }),
      );
    },

    /** A title in one language leaves the other as it is stored: what a screen shows of it may be behind. */
    async updateOwnMeasure(id: Id, { title, ...fields }: ChangedFields, options?: RunOptions): Promise<void> {
      await run(
        async (unit) => {
          const before = await unit.existing('ownMeasures', id);
          const changed = { ...given(fields), title: { ...before.title, ...given(title ?? {}) } };
          await unit.update('ownMeasures', id, changed);
          return { ...before, ...changed };
        },
        (after) => ({ command: 'updateOwnMeasure', count: 1, name: nameOf(after) }),
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
