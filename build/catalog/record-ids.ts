/** Adds new ids of the catalogue to the ledger. It never takes one out: what was delivered stays. */
import { readFileSync, writeFileSync } from 'node:fs';
import { CATALOGUE_FOLDER, readCatalogueParts } from '../cli/read-catalogue.ts';
import { readLayouts, readRules } from './content.ts';
import { catalogueIds, LEDGER_FILE, layoutIds, ruleIds } from './id-ledger.ts';

const recorded: string[] = JSON.parse(readFileSync(LEDGER_FILE, 'utf8'));
const present = [
  ...catalogueIds(readCatalogueParts(CATALOGUE_FOLDER)),
  ...ruleIds(readRules(CATALOGUE_FOLDER)),
  ...layoutIds(readLayouts(CATALOGUE_FOLDER)),
];
const added = present.filter((id) => !recorded.includes(id));
writeFileSync(LEDGER_FILE, `${JSON.stringify([...recorded, ...added], null, 1)}\n`);
console.log(`${added.length} ids added`);
