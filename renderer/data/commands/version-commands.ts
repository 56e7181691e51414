import { type FieldsOf, newVersion } from '../../../shared/domain/new-records.ts';
import type { Version } from '../../../shared/domain/records.ts';
import type { Engine, RunOptions } from './engine.ts';
import { given } from './given.ts';
import { checkNotReleased } from './release-commands.ts';

type Id = Version['id'];

export function versionCommands({ run }: Engine, newId: () => string) {
  return {
    /** Stands last in the version table unless `order` says otherwise. */
    createVersion(operationId: Version['operationId'], fields: FieldsOf<'versions'>): Promise<Id> {
      const record = newVersion({ id: newId() as Id, operationId }, given(fields));
      return run(
        async (unit) => {
          await unit.existing('operations', operationId);
          const others = await unit.stores.versions.where({ operationId }).toArray();
          const last = Math.max(0, ...others.map((version) => version.order));
          unit.create('versions', { ...record, order: fields.order ?? last + 1 });
          return record.id;
        },
        () => ({ command: 'createVersion', count: 1, name: record.number }),
      );
    },

    /** Throws `locked` when the version is released; only its place in the table still changes then. */
    async updateVersion(id: Id, fields: FieldsOf<'versions'>, options?: RunOptions): Promise<void> {
      await run(
        async (unit) => {
          const { order: _, ...locked } = given(fields);
          if (Object.keys(locked).length > 0) await checkNotReleased(unit, id);
          return unit.update('versions', id, given(fields));
        },
        (before) => ({ command: 'updateVersion', count: 1, name: fields.number ?? before.number }),
        options,
      );
    },

    /** Throws `locked` when the version is released. */
    async deleteVersion(id: Id): Promise<void> {
      await run(
        async (unit) => {
          await checkNotReleased(unit, id);
          return unit.delete('versions', id);
        },
        ({ number }) => ({ command: 'deleteVersion', count: 1, name: number }),
      );
    },
  };
}
