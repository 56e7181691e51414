/** Catalogues of any size: the delivered measures, and own ones beyond them. */
import { readDeliveredCatalogue } from '../../../build/cli/read-catalogue.ts';
import type { Catalogue, Measure } from '../../../shared/catalogue/catalogue.ts';
import { catalogueOf } from '../../../shared/catalogue/house-catalogue.ts';
import type { OrganisationId } from '../../../shared/domain/ids.ts';
import { newOwnMeasure } from '../../../shared/domain/new-house-records.ts';

/** From what is delivered to the most that the design speaks of. */
export const MEASURES = [411, 1_000, 2_250, 5_000] as const;

export const uuid = (kind: number, number: number): string =>
  `${String(kind).padStart(8, '0')}-0000-4000-8000-${String(number).padStart(12, '0')}`;
export const ORGANISATION = uuid(1, 1) as OrganisationId;

export interface ManyMeasures {
  catalogue: Catalogue;
  /** As many as were asked for. */
  measures: readonly Measure[];
  ownMeasures: readonly ReturnType<typeof newOwnMeasure>[];
}

const delivered = readDeliveredCatalogue();

export function manyMeasures(count: number): ManyMeasures {
  const { areas, measures } = delivered;
  const ownMeasures = Array.from({ length: Math.max(0, count - measures.length) }, (_, index) =>
    newOwnMeasure(
      { id: uuid(3, index) as never },
      {
        organisationId: ORGANISATION,
        areaId: areas[index % areas.length]?.id as never,
        title: { de: `Eigene Maßnahme ${index}`, en: `Own measure ${index}` },
      },
    ),
  );
  const catalogue = catalogueOf(delivered, { ownMeasures });
  const own = ownMeasures.flatMap(({ id }) => catalogue.measure(id) ?? []);
  return { catalogue, measures: [...measures, ...own].slice(0, count), ownMeasures };
}
