/** A small delivered catalogue and what a house adds to it, for tests of the commands on the catalogue. */
import { readHouse } from '../../../../renderer/data/house-query.ts';
import { assembleCatalogue, type Catalogue } from '../../../../shared/catalogue/catalogue.ts';
import { catalogueOf } from '../../../../shared/catalogue/house-catalogue.ts';
import { type AreaId, areaIdSchema, type MeasureId } from '../../../../shared/domain/ids.ts';
import { area, measure as measureOf, parts } from '../../../support/catalogue-parts.ts';
import { measure, type parameter, type TestCase } from './test-data.ts';

export const LOCK = measure('ZUT-01');
export const ALARM = measure('ZUT-02');
export const AREA = areaIdSchema.parse('ZUT');
export const TITLE = { de: 'Schließanlage', en: 'Locking system' };

export const delivered = assembleCatalogue(
  parts([
    area('ZUT', [
      measureOf('ZUT-01', {
        parameters: [
          {
            id: 'method',
            label: { de: 'Verfahren', en: 'Method' },
            type: 'choice',
            options: ['key', 'card'].map((id) => ({ id, label: { de: id, en: id } })),
          },
        ],
        sentence: { de: 'Türen sind verschlossen[ mit {method}].', en: 'Doors are locked[ with {method}].' },
      }),
      measureOf('ZUT-02'),
    ]),
  ]),
);

/** With what the house has added. */
export const catalogueIn = async ({ database, organisationId }: TestCase): Promise<Catalogue> =>
  catalogueOf(delivered, await readHouse(database, organisationId));

/** Gives the first measure another German title. */
export const reword = ({ commands }: TestCase, de: string, visit?: string) =>
  commands.rewordMeasure(LOCK, 'title', { text: { de }, original: TITLE }, { visit });

export interface Made {
  own: MeasureId;
  ownArea: AreaId;
  choice: ReturnType<typeof parameter>;
  options: ReturnType<typeof parameter>[];
}

/** An own area, and in it an own measure with a choice of two. */
export async function make({ commands, database }: TestCase): Promise<Made> {
  const ownArea = await commands.createOwnArea({ title: { de: 'Hausrecht', en: '' } });
  const own = await commands.createOwnMeasure('', { areaId: ownArea, title: { de: 'Pförtner', en: '' } });
  const choice = await commands.createOwnParameter(own, { type: 'choice', label: { de: 'Art', en: '' } }, 2);
  const options = await database.ownOptions.where({ measureId: own }).primaryKeys();
  return { own, ownArea, choice, options: options as never };
}
