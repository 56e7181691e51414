import { type FieldsOf, newVersion } from '../../../shared/domain/new-records.ts';
import type { Operation, Organisation, Version } from '../../../shared/domain/records.ts';
import { CommandProblem } from './command-problem.ts';
import type { Engine, RunOptions } from './engine.ts';
import { given } from './given.ts';
import { checkNotReleased, isReleased } from './release-commands.ts';
import type { UnitOfWork } from './unit-of-work.ts';

type Id = Version['id'];
/** What becomes of a version after its release has commands of its own, and so has each reason. */
type Fate = 'acceptedOn' | 'acceptedBy' | 'withdrawnOn' | 'withdrawnReason' | 'reasons';
type Row = Omit<FieldsOf<'versions'>, Fate>;

export function versionCommands({ run }: Engine, newId: () => string) {
  const create = (owner: Pick<Version, 'operationId' | 'organisationId'>, fields: Row): Promise<Id> => {
    const record = newVersion({ id: newId() as Id, ...owner }, given(fields));
    return run(
      async (unit) => {
        const others = await rowsOf(unit, owner);
        const last = Math.max(0, ...others.map((version) => version.order));
        unit.create('versions', { ...record, order: fields.order ?? last + 1 });
        return record.id;
      },
      () => ({ command: 'createVersion', count: 1, name: record.number }),
    );
  };

  /** Changes of a version that is out in the world. */
  const afterRelease = async (
    id: Id,
    command: 'acceptVersion' | 'withdrawVersion',
    patchOf: (version: Version) => FieldsOf<'versions'>,
  ): Promise<void> => {
    await run(
      async (unit) => {
        const version = await unit.existing('versions', id);
        if (!(await isReleased(unit, id))) throw new CommandProblem('notFound');
        return unit.update('versions', id, patchOf(version));
      },
      ({ number }) => ({ command, count: 1, name: number }),
    );
  };

  return {
    /** Stands last in the version table unless `order` says otherwise. */
    createVersion(operationId: Operation['id'], fields: Row): Promise<Id> {
      return create({ operationId, organisationId: '' }, fields);
    },

    /** A version of the annex that an organisation hands out for itself, likewise. */
    createOrganisationVersion(organisationId: Organisation['id'], fields: Row): Promise<Id> {
      return create({ operationId: '', organisationId }, fields);
    },

    /** Throws `locked` when the version is released; only its place in the table still changes then. */
    async updateVersion(id: Id, fields: Row, options?: RunOptions): Promise<void> {
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

    /** Says why the level of a measure is lower than in the version before, by `reasonKey`; '' takes the reason away. Throws `locked`. */
    async setVersionReason(id: Id, of: string, reason: string, options?: RunOptions): Promise<void> {
      await run(
        async (unit) => {
          await checkNotReleased(unit, id);
          return unit.update('versions', id, { [`reasons.${of}`]: reason.trim() === '' ? undefined : reason });
        },
        ({ number }) => ({ command: 'setVersionReason', count: 1, name: number }),
        options,
      );
    },

    /**
     * The other side accepted a released version, on a day (ISO) and by somebody; '' for the day takes that back. Throws
     * `notFound` when it is not released and `locked` when it is withdrawn.
     */
    acceptVersion(id: Id, on: string, by = ''): Promise<void> {
      return afterRelease(id, 'acceptVersion', ({ withdrawnOn }) => {
        if (withdrawnOn) throw new CommandProblem('locked');
        return { acceptedOn: on, acceptedBy: on ? by : '' };
      });
    },

    /** Withdraws a released version on a day (ISO). Its annex stays as it was handed out. Refused as `invalid` without a reason. */
    withdrawVersion(id: Id, on: string, reason: string): Promise<void> {
      return afterRelease(id, 'withdrawVersion', () => {
        if (reason.trim() === '') throw new CommandProblem('invalid', { field: 'withdrawnReason' });
        if (on === '') throw new CommandProblem('invalid', { field: 'withdrawnOn' });
        return { withdrawnOn: on, withdrawnReason: reason };
      });
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

/** The rows of one version table; throws `notFound` when its owner is not there (any more). */
async function rowsOf(
  unit: UnitOfWork,
  { operationId, organisationId }: Pick<Version, 'operationId' | 'organisationId'>,
): Promise<Version[]> {
  if (operationId) {
    await unit.existing('operations', operationId);
    return unit.stores.versions.where({ operationId }).toArray();
  }
  await unit.existing('organisations', organisationId);
  return unit.stores.versions.where({ organisationId }).toArray();
}
