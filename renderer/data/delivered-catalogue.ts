import { assembleCatalogue, type Catalogue } from '../../shared/catalogue/catalogue.ts';
import type { Area, CatalogueManifest, Scheme } from '../../shared/domain/catalogue.ts';

const manifests = import.meta.glob<CatalogueManifest>('../../catalog/catalogue.json', {
  eager: true,
  import: 'default',
});
const areas = import.meta.glob<Area>('../../catalog/areas/*.json', { eager: true, import: 'default' });
const schemes = import.meta.glob<Scheme>('../../catalog/schemes/*.json', { eager: true, import: 'default' });

/** The catalogue that comes with the app. Its shape is proven by the content test, not again at every start. */
export function loadDeliveredCatalogue(): Catalogue {
  const [manifest] = Object.values(manifests);
  if (!manifest) throw new Error('catalog/catalogue.json is missing from the bundle');
  return assembleCatalogue({ manifest, areas: Object.values(areas), schemes: Object.values(schemes) });
}
