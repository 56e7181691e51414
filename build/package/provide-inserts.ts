/** What a package holds beside the app: notices and the bill of materials. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { OLDER_VERSION } from '../electron-runtime/older-runtime.ts';
import { PROJECT } from '../electron-runtime/runtime.ts';
import { notAllowed } from '../licences/allowed.ts';
import { noticesText } from '../licences/notices.ts';
import { billOfMaterials } from '../licences/sbom.ts';
import { shippedPackages } from '../licences/shipped-packages.ts';

/** Where they are made; electron-builder takes them from here. */
const FOLDER = join(PROJECT, 'dist/package');

/**
 * Writes them, and the bill of materials into release/ too.
 *
 * @returns the date of the sources (of the last commit), ISO
 * @throws when a package has a licence that is not allowed.
 */
export function provideInserts(runtime: 'own' | 'older'): string {
  const packages = shippedPackages(PROJECT);
  const refused = notAllowed(packages);
  if (refused.length > 0) {
    throw new Error(`not allowed: ${refused.map(({ name, licence }) => `${name} (${licence})`).join(', ')}`);
  }
  const date = sourceDate();
  const bill = billOfMaterials(PROJECT, runtime === 'own' ? ownElectron() : OLDER_VERSION, date);
  mkdirSync(FOLDER, { recursive: true });
  mkdirSync(join(PROJECT, 'release'), { recursive: true });
  writeFileSync(join(FOLDER, 'THIRD-PARTY-NOTICES.txt'), noticesText(packages));
  writeFileSync(join(FOLDER, 'sbom.cdx.json'), bill);
  writeFileSync(join(PROJECT, 'release/sbom.cdx.json'), bill);
  return date;
}

/** Of the last commit, so that the same sources give the same package; a source archive without git has none. */
function sourceDate(): string {
  try {
    const date = execFileSync('git', ['log', '-1', '--format=%cI'], { cwd: PROJECT, encoding: 'utf8' }).trim();
    return new Date(date).toISOString();
  } catch {
    return new Date(0).toISOString();
  }
}

function ownElectron(): string {
  const { version } = JSON.parse(readFileSync(join(PROJECT, 'node_modules/electron/package.json'), 'utf8'));
  return version;
}
