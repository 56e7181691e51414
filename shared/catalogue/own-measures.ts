import type { CatalogueMeasure } from '../domain/catalogue.ts';
import { inLanguage } from '../domain/localised.ts';
import type { OwnMeasure } from '../domain/records.ts';
import { type Catalogue, withOwnMeasures } from './catalogue.ts';

/** The catalogue of an organisation: the delivered one and the measures it added. Deleted ones are left out. */
export function catalogueOf(delivered: Catalogue, own: readonly OwnMeasure[]): Catalogue {
  const present = own.filter((measure) => !measure.deleted);
  return withOwnMeasures(
    delivered,
    present.map((measure) => ({ areaId: measure.areaId, measure: asCatalogueMeasure(measure) })),
  );
}

/** Own measures have neither parameters nor references; a title in one language stands for both. */
function asCatalogueMeasure({ id, title, kind }: OwnMeasure): CatalogueMeasure {
  return {
    id,
    title: { de: inLanguage(title, 'de'), en: inLanguage(title, 'en') },
    kind,
    level: 'normal',
    baseline: false,
    role: 'both',
    parameters: [],
    references: { iso27001: [], bsi2023: [], sdm: [], law: [] },
  };
}
