/**
 * Prints which words differ from the version before, as material for the equivalence table, and brings the entries of the
 * newest version in `changes.json` up to date. Words that were written there stay.
 */
import { writeFileSync } from 'node:fs';
import { measureDifference } from '../../shared/catalogue/upgrade/measure-difference.ts';
import { CATALOGUE_FOLDER, readCatalogueParts } from '../cli/read-catalogue.ts';
import { listedChanges } from './listed-changes.ts';
import { CHANGES_FILE, changesText, readChanges, readRelease } from './releases.ts';

const after = readCatalogueParts(CATALOGUE_FOLDER);
const changes = readChanges();
const newest = changes.versions.find(({ version }) => version === after.manifest.version);
if (!newest?.from) throw new Error(`changes.json does not say what comes before ${after.manifest.version}`);

const before = readRelease(newest.from);
const known = new Map(before.areas.flatMap((area) => area.measures.map((it) => [it.id, it])));
for (const measure of after.areas.flatMap((area) => area.measures)) {
  const old = known.get(measure.id);
  for (const { place, before: was, after: is } of old ? measureDifference(old, measure).reworded : []) {
    console.log(`${measure.id} ${place}: ${was.de} → ${is.de} | ${was.en} → ${is.en}`);
  }
}
newest.entries = listedChanges(newest, before, after);
writeFileSync(CHANGES_FILE, changesText(changes));
