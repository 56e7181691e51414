import type { OperationId } from '../../../shared/domain/ids.ts';
import { type FieldsOf, newSite } from '../../../shared/domain/new-records.ts';
import type { Site } from '../../../shared/domain/records.ts';
import { siteTarget } from '../../../shared/domain/target.ts';
import type { Engine, RunOptions } from './engine.ts';
import { given } from './given.ts';
import { takeOut } from './take-out.ts';

type Id = Site['id'];

export function siteCommands({ run }: Engine, newId: () => string) {
  return {
    /** With `useIn`, the operation uses the new site at once, last in its list. */
    createSite(organisationId: Site['organisationId'], fields: FieldsOf<'sites'>, useIn?: OperationId): Promise<Id> {
      const record = newSite({ id: newId() as Id, organisationId }, given(fields));
      return run(
        async (unit) => {
          await unit.existing('organisations', organisationId);
          unit.create('sites', record);
          if (useIn) {
            const { siteIds } = await unit.existing('operations', useIn);
            await unit.update('operations', useIn, { siteIds: [...siteIds, record.id] });
          }
          return record.id;
        },
        () => ({ command: 'createSite', count: 1, name: record.name }),
      );
    },

    async updateSite(id: Id, fields: FieldsOf<'sites'>, options?: RunOptions): Promise<void> {
      await run(
        (unit) => unit.update('sites', id, given(fields)),
        (before) => ({ command: 'updateSite', count: 1, name: fields.name ?? before.name }),
        options,
      );
    },

    /**
     * Also takes the site out of the operations that use it. Answers about it go with it, or with `successor` become
     * answers about that site where it has none of its own.
     */
    async deleteSite(id: Id, successor?: Id): Promise<void> {
      await run(
        async (unit) => {
          const site = await unit.delete('sites', id);
          await takeOut(unit, site, {
            listedIn: 'siteIds',
            id,
            successor,
            target: siteTarget(id),
            newTarget: successor && siteTarget(successor),
          });
          return site;
        },
        ({ name }) => ({ command: 'deleteSite', count: 1, name }),
      );
    },
  };
}
