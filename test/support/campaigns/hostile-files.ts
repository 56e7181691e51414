/** What holds for every file that somebody may hand over: it is opened or refused with a sentence, and does no harm. */
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { expect } from 'vitest';
import { readAnnexTexts, readStandardLayout } from '../../../build/cli/read-annex-parts.ts';
import { annexRecords } from '../../../shared/annex/annex-records.ts';
import { makeAnnex } from '../../../shared/annex/make-annex.ts';
import { catalogueOf } from '../../../shared/catalogue/house-catalogue.ts';
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
import { encryptedFiles } from './encrypted-files.ts';
import { HUGE_FILES } from './huge-files.ts';
import { createTally } from './tally.ts';

const run = promisify(execFile);
const PROJECT = path.resolve(import.meta.dirname, '../../..');
const KILOBYTE = 1024;
/** In megabytes. */
const MEMORY_LIMIT = 1024;
/** A sentence that is longer fills the window. */
const LONGEST_SENTENCE = 1000;

const read = (file: string) => new Uint8Array(readFileSync(path.join(PROJECT, file)));
const FILES: Record<string, Uint8Array> = {
  example: read('catalog/examples/softwarehaus.tomakte'),
  'version 1': read('test/fixtures/files/v1-all-kinds.tomakte'),
  'version 2': read('test/fixtures/files/v2-all-kinds.tomakte'),
  'version 3': read('test/fixtures/files/v3-all-kinds.tomakte'),
  'version 4': read('test/fixtures/files/v4-all-kinds.tomakte'),
  'version 5': read('test/fixtures/files/v5-all-kinds.tomakte'),
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

/** In a process of its own, whose heap ends where a window's would become a danger. */
const hugeFiles: CampaignProperty = {
  name: 'a file as large as may be read takes less than a gigabyte, whatever is in it',
  property: fc.asyncProperty(fc.constantFrom(...Object.keys(HUGE_FILES)), async (name) => {
    const tsx = ['--max-old-space-size=1000', '--import', 'tsx', 'test/support/campaigns/read-huge-file.ts'];
    const { stdout } = await run(process.execPath, [...tsx, name], { cwd: PROJECT });
    const { sentence, peakMemory } = JSON.parse(stdout) as { sentence: string; peakMemory: number };
    tally.count(`megabytes for ${name}`, peakMemory);
    isSentence(sentence);
    expect(peakMemory, 'megabytes').toBeLessThan(MEMORY_LIMIT);
  }) as fc.IRawProperty<unknown>,
  sample: 1,
  runs: Object.keys(HUGE_FILES).length,
  examples: Object.keys(HUGE_FILES).map((name) => [name]),
};

export const hostileFiles: Campaign = {
  name: 'hostile-files',
  tally,
  memoryLimit: MEMORY_LIMIT,
  properties: [damagedFiles, encryptedFiles, hugeFiles],
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
      catalogue: catalogueOf(catalogue, records.house, id),
      scheme,
      layout,
      texts,
      today: '2026-11-21',
    });
  }
}
