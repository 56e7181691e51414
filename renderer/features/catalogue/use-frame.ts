import { useMemo, useState } from 'react';
import type { Catalogue } from '../../../shared/catalogue/catalogue.ts';
import { catalogueOf, type HouseRecords } from '../../../shared/catalogue/house-catalogue.ts';
import { createTitleIndex } from '../../../shared/catalogue/title-index.ts';
import { useData } from '../../data/data-context.tsx';
import { useHouse } from '../../data/house-query.ts';
import { useCurrentOrganisationId } from '../../data/navigation-store.ts';
import { useLanguage } from '../../text/use-text.ts';
import type { Frame } from './frame.ts';

/** Undefined while it loads. Put together anew after each change of the house, once for all panes. */
export function useCatalogueFrame(): Frame | undefined {
  const { catalogue: delivered } = useData();
  const organisationId = useCurrentOrganisationId();
  const house = useHouse(organisationId ?? undefined);
  const language = useLanguage();
  const [index] = useState(() => createTitleIndex());
  const content = useMemo(() => house && contentOf(delivered, house), [delivered, house]);
  return useMemo(() => {
    if (!content) return undefined;
    index.update(content.catalogue.measures);
    return { ...content, index, organisationId, language };
  }, [content, index, organisationId, language]);
}

function contentOf(delivered: Catalogue, house: HouseRecords): Omit<Frame, 'index' | 'organisationId' | 'language'> {
  const catalogue = catalogueOf(delivered, house);
  const additions = [...house.ownParameters, ...house.ownOptions].filter(({ deleted }) => !deleted);
  return {
    delivered,
    catalogue,
    house,
    ownMeasures: new Map(house.ownMeasures.map((measure) => [measure.id, measure])),
    extended: new Set(additions.map(({ measureId }) => measureId)),
  };
}
