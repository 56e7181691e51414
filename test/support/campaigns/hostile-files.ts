/** What holds for every file that somebody may hand over: it is opened or refused with a sentence, and does no harm. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect } from 'vitest';
import { readAnnexTexts, readStandardLayout } from '../../../build/cli/read-annex-parts.ts';
import { annexRecords } from '../../../shared/annex/annex-records.ts';
import { makeAnnex } from '../../../shared/annex/make-annex.ts';
import { catalogueOf } from '../../../shared/catalogue/own-measures.ts';
import { schemeIdSchema } from '../../../shared/domain/ids.ts';
import { LANGUAGES } from '../../../shared/domain/localised.ts';
import type { CaseFile } from '../../../shared/file-format/case-file.ts';
import { caseWarnings } from '../../../shared/file-format/case-warnings.ts';
import type { FileError } from '../../../shared/file-format/file-error.ts';
import { readCase } from '../../../shared/file-format/read-case.ts';
import { writeCase } from '../../../shared/file-format/write-case.ts';
import { caseWarningText, fileErrorText } from '../../../shared/text/file-errors.ts';
import type { Campaign, CampaignProperty } from './campaign.ts';
import { catalogue } from './case-arbitraries.ts';
import { byteDamage, cutAt, lineDamage } from './damage-of-bytes.ts';
import { jsonDamage } from './damage-of-json.ts';
import { createTally } from './tally.ts';

const KILOBYTE = 1024;
/** A sentence that is longer fills the window. */
const LONGEST_SENTENCE = 1000;

const read = (path: string) => new Uint8Array(readFileSync(new URL(`../../../${path}`, import.meta.url)));
const FILES: Record<string, Uint8Array> = {
  example: read('catalog/examples/softwarehaus.tomakte'),
  'version 1': read('test/fixtures/files/v1-all-kinds.tomakte'),
};

const tally = createTally();
const layout = readStandardLayout();
const scheme = catalogue.scheme(schemeIdSchema.parse('b'));

const anyDamage = fc.oneof(byteDamage, lineDamage, { arbitrary: jsonDamage, weight: 3 });

/** Each file cut off after each kilobyte. */
const cuts = Object.entries(FILES).flatMap(([name, { length }]) =>
  Array.from({ length: Math.floor(length / KILOBYTE) }, (_, index) => [name, [cutAt((index + 1) * KILOBYTE)], false]),
);

export const damagedFiles: CampaignProperty = {
  name: 'a damaged file is opened or refused with a sentence, and does no harm',
  property: fc.property(
    fc.constantFrom(...Object.keys(FILES)),
    fc.array(anyDamage, { minLength: 1, maxLength: 3 }),
    fc.boolean(),
    (name, damages, allowChanged) => {
      const bytes = damages.reduce((file, { apply }) => apply(file), FILES[name] ?? new Uint8Array());
      const result = readCase(bytes, { allowChanged });
      for (const { kind } of damages) tally.count(`damage: ${kind}`);
      tally.count(result.ok ? 'opened' : `refused: ${result.error.kind}`);
      if (result.ok) isHarmless(result.value);
      else isToldInSentences(result.error);
      expect({}).not.toHaveProperty('polluted');
    },
  ) as fc.IRawProperty<unknown>,
  sample: 150,
  runs: 10_000,
  examples: cuts,
};

export const hostileFiles: Campaign = {
  name: 'hostile-files',
  tally,
  memoryLimit: 1000,
  properties: [damagedFiles],
};

function isToldInSentences(error: FileError): void {
  for (const language of LANGUAGES) isSentence(fileErrorText(error, language));
}

function isSentence(text: string): void {
  expect(text).toMatch(/^\S[\s\S]*\.$/);
  expect(text).not.toMatch(/undefined|\[object|NaN/);
  expect(text.length).toBeLessThan(LONGEST_SENTENCE);
}

/** What was let in can be shown, printed and passed on. */
function isHarmless(file: CaseFile): void {
  for (const warning of caseWarnings(file.content, catalogue)) {
    for (const language of LANGUAGES) isSentence(caseWarningText(warning, language));
  }
  const again = readCase(writeCase(file.content, file));
  expect(again).toMatchObject({ ok: true });
  for (const { id } of file.content.operations) {
    const records = annexRecords(file.content, id);
    if (!records || !scheme) continue;
    const texts = readAnnexTexts('de');
    makeAnnex({
      ...records,
      catalogue: catalogueOf(catalogue, records.ownMeasures),
      scheme,
      layout,
      texts,
      today: '2026-11-21',
    });
  }
}
