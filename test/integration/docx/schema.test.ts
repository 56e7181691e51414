import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { schemaStage } from '../../../build/docx-check/schema.ts';
import type { AnnexDocument } from '../../../shared/annex/document.ts';
import { renderAnnex } from '../../../shared/docx/render-annex.ts';
import { body } from '../../support/annex-builder.ts';
import { MUTANTS } from '../../support/docx-mutants/mutants.ts';
import { englishAnnex } from '../../support/english-annex.ts';
import { longAnnex } from '../../support/long-annex.ts';
import { sampleAnnex } from '../../support/sample-annex.ts';
import { smallAnnex } from '../../support/small-annex.ts';

const SECONDS = 60_000;

describe("Microsoft's validator", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'schema-test-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  async function validated(bytes: Uint8Array) {
    const file = join(folder, 'annex.docx');
    await writeFile(file, bytes);
    return schemaStage(file);
  }

  const annexes: [string, AnnexDocument][] = [
    ['the sample', sampleAnnex()],
    ['a short English annex', englishAnnex()],
    ['a long annex', longAnnex(12)],
    ['a single paragraph', smallAnnex([body('Text')])],
    ['an annex without any block', smallAnnex([])],
  ];
  test.each(annexes)(
    'accepts %s',
    async (_, annex) => {
      const bytes = await renderAnnex(annex, { pageNumbers: false });
      expect(await validated(bytes)).toEqual({ stage: 'Open XML SDK', findings: [] });
    },
    SECONDS,
  );

  test.each(MUTANTS.filter(({ rule }) => rule === 'schema'))(
    'finds: $name',
    async ({ make }) => {
      const { findings } = await validated(make(await renderAnnex(sampleAnnex(), { pageNumbers: false })));
      expect(findings).not.toEqual([]);
    },
    SECONDS,
  );
});
