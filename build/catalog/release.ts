/**
 * Keeps the catalogue as it is now under `catalog/releases/`, for data bases that go on working with it. Run it before
 * the version in `catalogue.json` is raised. What was released once is never written again.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { CATALOGUE_FOLDER, readCatalogueParts } from '../cli/read-catalogue.ts';
import { RELEASES_FOLDER, releaseText } from './releases.ts';

const parts = readCatalogueParts(process.argv[2] ?? CATALOGUE_FOLDER);
const file = path.join(RELEASES_FOLDER, `${parts.manifest.version}.json`);
if (existsSync(file)) {
  console.error(`${file} is there already. Raise the version in catalogue.json to release another one.`);
  process.exitCode = 1;
} else {
  mkdirSync(RELEASES_FOLDER, { recursive: true });
  writeFileSync(file, releaseText(parts));
  console.log(`${file}: ${parts.areas.length} areas`);
}
