/** What holds for every case: as a file, as an annex and as a Word file. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { expect } from 'vitest';
import { readAnnexTexts, readStandardLayout } from '../../../build/cli/read-annex-parts.ts';
import { checkBytes, checkFile } from '../../../build/docx-check/check.ts';
import { contentFindings } from '../../../build/docx-check/content.ts';
import { openPackage } from '../../../build/docx-check/word-package.ts';
import { annexRecords } from '../../../shared/annex/annex-records.ts';
import type { AnnexDocument } from '../../../shared/annex/document.ts';
import { makeAnnex } from '../../../shared/annex/make-annex.ts';
import { catalogueOf } from '../../../shared/catalogue/house-catalogue.ts';
import { renderAnnex } from '../../../shared/docx/render-annex.ts';
import type { CaseContent } from '../../../shared/domain/case-content.ts';
import type { Scheme } from '../../../shared/domain/catalogue.ts';
import { type SchemeId, schemeIdSchema } from '../../../shared/domain/ids.ts';
import { LANGUAGES, type Language } from '../../../shared/domain/localised.ts';
import { writeCase } from '../../../shared/file-format/write-case.ts';
import { context } from '../../unit/shared/file-format/sample-case.ts';
import { anyAnnex } from '../annex-arbitraries.ts';
import { annexOfAnyLayout, wordFileOfAnyLayout } from './any-layout.ts';
import type { Campaign, CampaignProperty } from './campaign.ts';
import { catalogue, OPERATION, wholeCase } from './case-arbitraries.ts';
import { reopened, sameBytes } from './case-files.ts';
import { OWN_SCHEME } from './house-arbitraries.ts';
import { ticked, wordsToPrint } from './printed-words.ts';
import { createTally } from './tally.ts';
import { wordsIn } from './words.ts';

/** Page numbers take nine tenths of the time, Microsoft's validator and LibreOffice ten times as much. */
const EVERY = { pageNumbers: 10, programs: 100 };
const tally = createTally();
const layout = readStandardLayout();
const schemeIds = fc.constantFrom('a', 'b', 'e', OWN_SCHEME).map((id) => schemeIdSchema.parse(id));

export const anyAnnexIsRendered: CampaignProperty = {
  name: 'any annex becomes well-formed XML with every text and box of the model, in order, and nothing else',
  property: fc.asyncProperty(anyAnnex, async (annex) => {
    const { word, findings } = openPackage(await renderAnnex(annex, { pageNumbers: false }));
    expect([...findings, ...contentFindings(word, annex)]).toEqual([]);
  }) as fc.IRawProperty<unknown>,
  sample: 40,
  runs: 1000,
};

/** @param withPrograms let Microsoft's validator and LibreOffice look at some of the files */
export function annexOfAnyCase({ withPrograms }: { withPrograms: boolean }): CampaignProperty {
  let count = 0;
  const property = fc.asyncProperty(
    wholeCase,
    schemeIds,
    fc.constantFrom(...LANGUAGES),
    async (content, schemeId, language) => {
      const number = count++;
      const hasPageNumbers = number % EVERY.pageNumbers === 0;
      const scheme = schemeOf(content, schemeId);
      const annex = annexOf(reopened(writeCase(content, context)).content, scheme, language);
      expect(tickedIn(annex)).toEqual(ticked(content, scheme));

      const bytes = await renderAnnex(annex, { pageNumbers: hasPageNumbers });
      const { findings } = checkBytes(bytes, annex);
      expect(findings.filter(({ rule }) => hasPageNumbers || rule !== 'page-number-empty')).toEqual([]);
      const words = [...wordsIn(everythingIn(bytes))].sort();
      expect(words).toEqual([...wordsToPrint(content, scheme, language)].sort());
      expect(words.filter((word) => word.startsWith('INTERN'))).toEqual([]);
      if (withPrograms && number % EVERY.programs === 0) expect(await programFindings(bytes)).toEqual([]);

      tally.count(`annex in ${language} by ${scheme.id === OWN_SCHEME ? 'an own scheme' : `scheme ${scheme.id}`}`);
      tally.count('words printed', words.length);
    },
  );
  return {
    name: 'the annex of any case holds every text that belongs in it and no other, in a sound Word file',
    property: property as fc.IRawProperty<unknown>,
    sample: 10,
    runs: 1000,
  };
}

export const randomCases: Campaign = {
  name: 'random-cases',
  tally,
  properties: [
    annexOfAnyCase({ withPrograms: true }),
    annexOfAnyLayout,
    wordFileOfAnyLayout,
    sameBytes,
    anyAnnexIsRendered,
  ],
};

function schemeOf(content: CaseContent, id: SchemeId): Scheme {
  const scheme = catalogueOf(catalogue, content).scheme(id);
  if (!scheme) throw new Error(`no scheme ${id}`);
  return scheme;
}

function annexOf(content: CaseContent, scheme: Scheme, language: Language): AnnexDocument {
  const records = annexRecords(content, OPERATION);
  if (!records) throw new Error('the operation is missing');
  return makeAnnex({
    ...records,
    catalogue: catalogueOf(catalogue, records.house, OPERATION),
    scheme,
    layout,
    texts: readAnnexTexts(language),
    today: '2026-11-21',
  });
}

const tickedIn = ({ blocks }: AnnexDocument): string[] =>
  blocks.flatMap((block) => (block.kind === 'measure' && block.checked ? [block.measureId as string] : [])).sort();

/** All parts of the Word file as they are and without tags, which may stand in the middle of a word. */
function everythingIn(bytes: Uint8Array): string {
  const parts = Object.values(unzipSync(bytes)).map((part) => strFromU8(part));
  return [...parts, ...parts.map((part) => part.replace(/<[^>]*>/g, ''))].join('\n');
}

async function programFindings(bytes: Uint8Array) {
  const folder = await mkdtemp(path.join(tmpdir(), 'random-case-'));
  try {
    const file = path.join(folder, 'annex.docx');
    await writeFile(file, bytes);
    const stages = await checkFile(file);
    for (const { stage, skipped } of stages) tally.count(`${stage}${skipped ? ' (skipped)' : ''}`);
    return stages.flatMap(({ findings }) => findings);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
