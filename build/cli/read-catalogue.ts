import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { assembleCatalogue, type Catalogue, type CatalogueParts } from '../../shared/catalogue/catalogue.ts';
import { areaSchema, manifestSchema, schemeSchema } from '../../shared/domain/catalogue.ts';

/** Where the delivered catalogue lies in the project. */
export const CATALOGUE_FOLDER = path.resolve(import.meta.dirname, '../../catalog');

/** The delivered catalogue, for Node. Throws an error with file and place when a file is missing or of the wrong shape. */
export function readDeliveredCatalogue(): Catalogue {
  return assembleCatalogue(readCatalogueParts(CATALOGUE_FOLDER));
}

/** Reads every area and scheme of a catalogue folder, also those that the manifest forgets, so that checks can tell. */
export function readCatalogueParts(folder: string): CatalogueParts {
  return {
    manifest: readAs(manifestSchema, path.join(folder, 'catalogue.json')),
    areas: readFolder(areaSchema, path.join(folder, 'areas')),
    schemes: readFolder(schemeSchema, path.join(folder, 'schemes')),
  };
}

/** All files of a folder, each named after what it holds. */
export function readFolder<T extends { id: string }>(schema: z.ZodType<T>, folder: string): T[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return names.sort().map((name) => {
    const part = readAs(schema, path.join(folder, name));
    if (`${part.id.toLowerCase()}.json` !== name) throw new Error(`${path.join(folder, name)}: holds ${part.id}`);
    return part;
  });
}

/** One file of the catalogue folder. Throws an error with file and place when it is missing or of the wrong shape. */
export function readAs<T>(schema: z.ZodType<T>, file: string): T {
  const parsed = schema.safeParse(parseJson(readFileSync(file, 'utf8'), file));
  if (!parsed.success) throw new Error(`${file}:\n${z.prettifyError(parsed.error)}`);
  return parsed.data;
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`${file}: no valid JSON`, { cause: error });
  }
}
