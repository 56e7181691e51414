import type { Measure } from '../../../shared/catalogue/catalogue.ts';
import { copyOfMeasure } from '../../../shared/catalogue/copy-measure.ts';
import type { Guidance } from '../../../shared/domain/catalogue.ts';
import type { OwnMeasure } from '../../../shared/domain/house-records.ts';
import { ownAreaIdSchema } from '../../../shared/domain/ids.ts';
import type { OwnText } from '../../../shared/domain/localised.ts';
import { newOwnMeasure } from '../../../shared/domain/new-house-records.ts';
import type { FieldsOf } from '../../../shared/domain/new-records.ts';
import { WORDED_FIELDS, type WordedField } from '../../../shared/domain/wording.ts';
import { type Reach, readMeasureUsers, usersOutside } from '../measure-users.ts';
import { CommandProblem } from './command-problem.ts';
import type { Engine, RunOptions } from './engine.ts';
import { given } from './given.ts';
import { nameOf } from './measure-label.ts';
import type { UnitOfWork } from './unit-of-work.ts';

type Id = OwnMeasure['id'];
type NewFields = FieldsOf<'ownMeasures'> & Pick<OwnMeasure, 'areaId'>;

type ChangedFields = Omit<FieldsOf<'ownMeasures'>, WordedField | keyof Reach> &
  Partial<Record<WordedField, Partial<OwnText>>>;

export function ownMeasureCommands({ run }: Engine, newId: () => string) {
  return {
    /** With '' for the organisation, the measure is part of the house catalogue. */
    createOwnMeasure(organisationId: OwnMeasure['organisationId'], fields: NewFields): Promise<Id> {
      const record = newOwnMeasure({ id: newId() as Id }, { organisationId, ...given(fields) });
      return run(
        async (unit) => {
          await checkReach(unit, record);
          unit.create('ownMeasures', record);
          return record.id;
        },
        () => ({ command: 'createOwnMeasure', count: 1, name: nameOf(record) }),
      );
    },

    /**
     * A measure of the house catalogue that begins as a copy of another one, with copies of all its parameters and options.
     *
     * @param guidance its help texts, which delivered measures do not carry with them
     */
    copyMeasure(source: Measure, fields: { title: OwnText; guidance: Partial<Guidance> }): Promise<Id> {
      const copy = copyOfMeasure(source, fields, newId);
      return run(
        async (unit) => {
          unit.create('ownMeasures', copy.measure);
          for (const parameter of copy.parameters) unit.create('ownParameters', parameter);
          for (const option of copy.options) unit.create('ownOptions', option);
          return copy.measure.id;
        },
        () => ({ command: 'copyMeasure', count: 1, name: nameOf(copy.measure) }),
      );
    },

    /** A text in one language leaves the other as it is stored: what a screen shows of it may be behind. */
    async updateOwnMeasure(id: Id, fields: ChangedFields, options?: RunOptions): Promise<void> {
      await run(
        async (unit) => {
          const before = await unit.existing('ownMeasures', id);
          if (fields.areaId) await checkArea(unit, fields.areaId);
          const texts = WORDED_FIELDS.flatMap((field) => {
            const text = fields[field];
            return text ? [[field, { ...before[field], ...given(text) }]] : [];
          });
          const changed = { ...given(fields), ...Object.fromEntries(texts) };
          await unit.update('ownMeasures', id, changed);
          return { title: { ...before.title, ...given(fields.title ?? {}) } };
        },
        (after) => ({ command: 'updateOwnMeasure', count: 1, name: nameOf(after) }),
        options,
      );
    },

    /**
     * Makes the measure one of the house catalogue, of an organisation, or of a single operation. Refused as `invalid` when
     * somebody has answered it who would then no longer see it.
     */
    async promoteOwnMeasure(id: Id, reach: Reach): Promise<void> {
      await run(
        async (unit) => {
          await checkReach(unit, reach);
          const outside = usersOutside(await readMeasureUsers(unit.stores, id), reach);
          if (outside.length > 0) throw new CommandProblem('invalid', { field: 'organisationId' });
          return unit.update('ownMeasures', id, { ...reach });
        },
        (before) => ({ command: 'promoteOwnMeasure', count: 1, name: nameOf(before) }),
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

/** Throws `notFound` for owners that are not there, `invalid` for an operation of another organisation. */
async function checkReach(unit: UnitOfWork, { organisationId, operationId }: Reach): Promise<void> {
  if (organisationId !== '') await unit.existing('organisations', organisationId);
  if (operationId === '') return;
  const operation = await unit.existing('operations', operationId);
  if (operation.organisationId !== organisationId) throw new CommandProblem('invalid', { field: 'operationId' });
}

/** Delivered areas are always there; an own one has to be. */
export async function checkArea(unit: UnitOfWork, id: OwnMeasure['areaId']): Promise<void> {
  if (ownAreaIdSchema.safeParse(id).success) await unit.existing('ownAreas', id);
}
