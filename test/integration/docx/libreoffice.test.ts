import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { libreOfficeStage } from '../../../build/docx-check/libreoffice.ts';
import { makeAnnex } from '../../../shared/annex/make-annex.ts';
import { renderAnnex } from '../../../shared/docx/render-annex.ts';
import { englishAnnex } from '../../support/english-annex.ts';
import { longAnnex } from '../../support/long-annex.ts';
import { WITHOUT } from '../../support/outside-programs.ts';
import { sampleAnnex } from '../../support/sample-annex.ts';
import { openWord } from '../../support/word-reader.ts';
import { ownSitesInput } from '../../unit/shared/annex/target-samples.ts';

const MINUTES = 180_000;

describe('in LibreOffice', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'libreoffice-test-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  async function opened(bytes: Uint8Array) {
    const file = join(folder, 'annex.docx');
    await writeFile(file, bytes);
    return libreOfficeStage(file, openWord(bytes));
  }

  test.skipIf(WITHOUT.libreOffice).each([
    ['the sample', sampleAnnex()],
    ['a short English annex', englishAnnex()],
    ['an annex of 30 pages', longAnnex(30)],
    ['an annex with sites, parties and duties of the client', makeAnnex(ownSitesInput())],
  ])(
    '%s opens, with each heading on the page that the contents list says',
    async (_, annex) => {
      expect(await opened(await renderAnnex(annex))).toEqual({ stage: 'LibreOffice', findings: [] });
    },
    MINUTES,
  );

  test.skipIf(WITHOUT.libreOffice)(
    'a wrong page number in the contents list is found',
    async () => {
      const parts = unzipSync(await renderAnnex(sampleAnnex()));
      const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
      const wrong = xml.replace(/(PAGEREF _Toc7 .*?<w:t[^>]*>)4(?=<)/, '$19');
      const { findings } = await opened(zipSync({ ...parts, 'word/document.xml': strToU8(wrong) }));
      expect(findings.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([
        'page-number: contents list says 9, is on 4',
      ]);
    },
    MINUTES,
  );
});
