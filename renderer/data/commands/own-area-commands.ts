import type { OwnArea } from '../../../shared/domain/house-records.ts';
import type { OwnText } from '../../../shared/domain/localised.ts';
import { newOwnArea } from '../../../shared/domain/new-house-records.ts';
import type { FieldsOf } from '../../../shared/domain/new-records.ts';
import { CommandProblem } from './command-problem.ts';
import type { Engine, RunOptions } from './engine.ts';
import { given } from './given.ts';
import { nameOf } from './measure-label.ts';
import { checkArea } from './own-measure-commands.ts';

type Id = OwnArea['id'];
type ChangedFields = Omit<FieldsOf<'ownAreas'>, 'title' | 'purpose'> &
  Partial<Record<'title' | 'purpose', Partial<OwnText>>>;

export function ownAreaCommands({ run }: Engine, newId: () => string) {
  return {
    createOwnArea(fields: FieldsOf<'ownAreas'>): Promise<Id> {
      const record = newOwnArea({ id: newId() as Id, ...given(fields) });
      return run(
        async (unit) => {
          unit.create('ownAreas', record);
          return record.id;
        },
        () => ({ command: 'createOwnArea', count: 1, name: nameOf(record) }),
      );
    },

    /** A text in one language leaves the other as it is stored. */
    async updateOwnArea(id: Id, { title, purpose, ...fields }: ChangedFields, options?: RunOptions): Promise<void> {
      await run(
        async (unit) => {
          const before = await unit.existing('ownAreas', id);
          const changed = {
            ...given(fields),
            title: { ...before.title, ...given(title ?? {}) },
            purpose: { ...before.purpose, ...given(purpose ?? {}) },
          };
          await unit.update('ownAreas', id, changed);
          return { ...before, ...changed };
        },
        (after) => ({ command: 'updateOwnArea', count: 1, name: nameOf(after) }),
        options,
      );
    },

    /** Puts an own area elsewhere among the areas, for which other own ones may need new positions too. */
    async reorderOwnAreas(moved: Id, orders: ReadonlyMap<Id, number>): Promise<void> {
      await run(
        async (unit) => {
          const before = await unit.existing('ownAreas', moved);
          for (const [id, order] of orders) await unit.update('ownAreas', id, { order });
          return before;
        },
        (before) => ({ command: 'reorderOwnAreas', count: 1, name: nameOf(before) }),
      );
    },

    /**
     * Deletes an area. Its measures, of whatever organisation, move to another one; without one, an area that still has
     * any is refused as `invalid`.
     */
    async deleteOwnArea(id: Id, moveTo?: OwnArea['id']): Promise<void> {
      await run(
        async (unit) => {
          const before = await unit.delete('ownAreas', id);
          const measures = await unit.stores.ownMeasures
            .filter((measure) => measure.areaId === id && !measure.deleted)
            .toArray();
          if (measures.length > 0 && (!moveTo || moveTo === id))
            throw new CommandProblem('invalid', { field: 'areaId' });
          if (moveTo) await checkArea(unit, moveTo);
          for (const measure of measures) await unit.update('ownMeasures', measure.id, { areaId: moveTo, order: 0 });
          return before;
        },
        (before) => ({ command: 'deleteOwnArea', count: 1, name: nameOf(before) }),
      );
    },
  };
}
