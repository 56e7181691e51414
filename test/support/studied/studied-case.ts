/** The five delivered examples, each made for one of the studied annexes, with the annex that its own layout makes of it. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readAnnexTexts, readDeliveredLayouts } from '../../../build/cli/read-annex-parts.ts';
import { CATALOGUE_FOLDER, readDeliveredCatalogue } from '../../../build/cli/read-catalogue.ts';
import { annexRecords } from '../../../shared/annex/annex-records.ts';
import type { AnnexDocument } from '../../../shared/annex/document.ts';
import { makeAnnex } from '../../../shared/annex/make-annex.ts';
import type { CheckedInput } from '../../../shared/annex/measure-checks.ts';
import type { Catalogue } from '../../../shared/catalogue/catalogue.ts';
import { catalogueOf } from '../../../shared/catalogue/house-catalogue.ts';
import type { CaseContent } from '../../../shared/domain/case-content.ts';
import type { Language } from '../../../shared/domain/localised.ts';
import type { Operation, Organisation } from '../../../shared/domain/records.ts';
import { readCase } from '../../../shared/file-format/read-case.ts';
import type { Seed } from './seed-rows.ts';

export const EXAMPLES: Record<Seed, string> = {
  PCV: 'cloudsoftware',
  ZWO: 'webagentur',
  QUA: 'softwarehaus',
  NIN: 'dokumentenplattform',
  VIM: 'it-dienstleister',
};

/** Printed where no version has a date. */
const TODAY = '2026-11-22';

export interface StudiedCase {
  content: CaseContent;
  organisation: Organisation;
  operation: Operation;
  catalogue: Catalogue;
  /** What the annex is made of; the case names its layout and its scheme. */
  input(language?: Language): CheckedInput;
  annex(language?: Language): AnnexDocument;
}

const DELIVERED = readDeliveredCatalogue();
const LAYOUTS = readDeliveredLayouts();
const known = new Map<Seed, StudiedCase>();

/** Read once for all tests of a file; throws where the example does not stand on its own. */
export function studiedCase(seed: Seed): StudiedCase {
  const found = known.get(seed) ?? read(seed);
  known.set(seed, found);
  return found;
}

export function exampleBytes(seed: Seed): Uint8Array {
  return readFileSync(path.join(CATALOGUE_FOLDER, 'examples', `${EXAMPLES[seed]}.tomakte`));
}

function read(seed: Seed): StudiedCase {
  const file = readCase(exampleBytes(seed));
  if (!file.ok) throw new Error(`${seed}: ${JSON.stringify(file.error)}`);
  const { content } = file.value;
  const [operation] = content.operations;
  const [organisation] = content.organisations;
  const records = operation && annexRecords(content, operation.id);
  if (!operation || !organisation || !records) throw new Error(`${seed}: no operation`);
  const catalogue = catalogueOf(DELIVERED, records.house, operation.id);
  const scheme = catalogue.schemes.find(({ id }) => id === operation.schemeId);
  const layout = LAYOUTS.find(({ id }) => id === operation.layoutId);
  if (!scheme || !layout) throw new Error(`${seed}: scheme ${operation.schemeId}, layout ${operation.layoutId}`);
  const made = (language: Language) => {
    const input: CheckedInput = {
      ...records,
      catalogue,
      scheme,
      layout,
      texts: readAnnexTexts(language),
      today: TODAY,
    };
    return { input, annex: makeAnnex(input) };
  };
  const inLanguage = { de: once(() => made('de')), en: once(() => made('en')) };
  const input = (language: Language = 'de') => inLanguage[language]().input;
  const annex = (language: Language = 'de') => inLanguage[language]().annex;
  return { content, organisation, operation, catalogue, input, annex };
}

function once<T>(make: () => T): () => T {
  let made: { it: T } | undefined;
  return () => {
    made ??= { it: make() };
    return made.it;
  };
}
