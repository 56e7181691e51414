/** With which version of the catalogue the data base works. */
import type { Catalogue } from '../../shared/catalogue/catalogue.ts';
import type { CatalogueManifest } from '../../shared/domain/catalogue.ts';
import type { AppData } from './data-context.tsx';
import type { TomDatabase } from './database.ts';
import { loadReleasedCatalogue } from './delivered-catalogue.ts';

/** Data bases from before there was a choice were made with it. */
export const FIRST_VERSION = '2026.1';

/** Loads an older version; undefined when there is none of that name. */
export type LoadRelease = (version: string) => Promise<Catalogue | undefined>;

/** Where nothing was written yet, the newest is adopted with the first command. */
export async function versionInUse(
  database: TomDatabase,
  { id, version: newest }: Pick<CatalogueManifest, 'id' | 'version'>,
): Promise<string> {
  const choice = await database.catalogueChoices.get(id);
  if (choice && !choice.deleted) return choice.version;
  return (await database.meta.get('engine')) ? FIRST_VERSION : newest;
}

/** The catalogue of a version, and the newer one to which it can be upgraded; undefined when the app does not know it. */
export async function catalogueInUse(
  version: string,
  newest: Catalogue,
  load: LoadRelease = loadReleasedCatalogue,
): Promise<Pick<AppData, 'catalogue' | 'newer'> | undefined> {
  if (version === newest.manifest.version) return { catalogue: newest };
  const catalogue = await load(version);
  return catalogue && { catalogue, newer: newest };
}
