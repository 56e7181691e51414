import { assembleCatalogue, type Catalogue, type CatalogueParts } from '../../shared/catalogue/catalogue.ts';
import type { Area, CatalogueManifest, Scheme } from '../../shared/domain/catalogue.ts';
import type { CatalogueChanges } from '../../shared/domain/catalogue-changes.ts';

const manifests = import.meta.glob<CatalogueManifest>('../../catalog/catalogue.json', {
  eager: true,
  import: 'default',
});
const areas = import.meta.glob<Area>('../../catalog/areas/*.json', { eager: true, import: 'default' });
const schemes = import.meta.glob<Scheme>('../../catalog/schemes/*.json', { eager: true, import: 'default' });

/** What most sessions never ask for is loaded when they do. */
const releases = import.meta.glob<CatalogueParts>('../../catalog/releases/*.json', { import: 'default' });
const changes = import.meta.glob<CatalogueChanges>('../../catalog/changes.json', { import: 'default' });

/** The newest catalogue, which comes with the app. Its shape is proven by the content test, not again at every start. */
export function loadDeliveredCatalogue(): Catalogue {
  const [manifest] = Object.values(manifests);
  if (!manifest) throw new Error('catalog/catalogue.json is missing from the bundle');
  return assembleCatalogue({ manifest, areas: Object.values(areas), schemes: Object.values(schemes) });
}

/** An older version, as it was released; undefined when this app does not know it. */
export async function loadReleasedCatalogue(version: string): Promise<Catalogue | undefined> {
  const parts = await releases[`../../catalog/releases/${version}.json`]?.();
  return parts && assembleCatalogue(parts);
}

/** What is new in each version, and what an upgrade does with answers. */
export async function loadCatalogueChanges(): Promise<CatalogueChanges> {
  const [load] = Object.values(changes);
  if (!load) throw new Error('catalog/changes.json is missing from the bundle');
  return load();
}
