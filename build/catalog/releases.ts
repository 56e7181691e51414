/** Released versions of the catalogue, complete, one file each. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import type { CatalogueParts } from '../../shared/catalogue/catalogue.ts';
import { areaSchema, manifestSchema, schemeSchema } from '../../shared/domain/catalogue.ts';
import { type CatalogueChanges, catalogueChangesSchema } from '../../shared/domain/catalogue-changes.ts';
import { CATALOGUE_FOLDER, readAs } from '../cli/read-catalogue.ts';

const releasesIn = (folder: string): string => path.join(folder, 'releases');
export const RELEASES_FOLDER = releasesIn(CATALOGUE_FOLDER);
export const CHANGES_FILE = path.join(CATALOGUE_FOLDER, 'changes.json');

export const cataloguePartsSchema = z.strictObject({
  manifest: manifestSchema,
  areas: z.array(areaSchema),
  schemes: z.array(schemeSchema),
});

/** A part a line, so that two versions can be compared with the usual tools. */
export function releaseText({ manifest, areas, schemes }: CatalogueParts): string {
  const list = (items: readonly object[]) => `[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]`;
  return `{"manifest":${JSON.stringify(manifest)},\n"areas":${list(areas)},\n"schemes":${list(schemes)}}\n`;
}

/** Versions with a file of their own, all but the newest. */
export function releasedVersions(folder = CATALOGUE_FOLDER): string[] {
  return readdirSync(releasesIn(folder)).flatMap((name) =>
    name.endsWith('.json') ? [path.basename(name, '.json')] : [],
  );
}

/** Throws an error with file and place when the release is missing or of the wrong shape. */
export function readRelease(version: string, folder = CATALOGUE_FOLDER): CatalogueParts {
  return readAs(cataloguePartsSchema, path.join(releasesIn(folder), `${version}.json`));
}

/** The change list with its equivalence tables. Throws an error with file and place. */
export function readChanges(folder = CATALOGUE_FOLDER): CatalogueChanges {
  return readAs(catalogueChangesSchema, path.join(folder, 'changes.json'));
}

/** Lists of ids and texts in one line each, as people write them. */
export function changesText(changes: CatalogueChanges): string {
  const lines = JSON.stringify(changes, null, 2);
  const flat = (all: string) => all.replace(/\s*\n\s*/g, ' ').replace(/\[ | \]/g, (it) => it.trim());
  return `${lines.replace(/\[\s+"[^[\]{}]*\]/g, flat).replace(/\{\s+"de": [^{}]*\}/g, flat)}\n`;
}
