import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readLayouts, readRules } from '../../../build/catalog/content.ts';
import { catalogueIds, LEDGER_FILE, layoutIds, ruleIds } from '../../../build/catalog/id-ledger.ts';
import { CATALOGUE_FOLDER, readCatalogueParts } from '../../../build/cli/read-catalogue.ts';

const ledger: string[] = JSON.parse(readFileSync(LEDGER_FILE, 'utf8'));
const present = [
  ...catalogueIds(readCatalogueParts(CATALOGUE_FOLDER)),
  ...ruleIds(readRules(CATALOGUE_FOLDER)),
  ...layoutIds(readLayouts(CATALOGUE_FOLDER)),
];

it('keeps every id that was ever delivered, each parameter with its type', () => {
  const kept = new Set(present);
  expect(ledger.filter((id) => !kept.has(id))).toEqual([]);
});

it('has recorded every new id (else: npx tsx build/catalog/record-ids.ts)', () => {
  const recorded = new Set(ledger);
  expect(present.filter((id) => !recorded.has(id))).toEqual([]);
});
