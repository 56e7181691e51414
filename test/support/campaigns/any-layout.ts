/** What holds for every case in every layout. */
import fc from 'fast-check';
import { expect } from 'vitest';
import { readAnnexTexts } from '../../../build/cli/read-annex-parts.ts';
import { checkBytes } from '../../../build/docx-check/check.ts';
import { annexRecords } from '../../../shared/annex/annex-records.ts';
import type { AnnexDocument } from '../../../shared/annex/document.ts';
import { annexDocumentSchema } from '../../../shared/annex/document-schema.ts';
import { makeAnnex } from '../../../shared/annex/make-annex.ts';
import { catalogueOf } from '../../../shared/catalogue/house-catalogue.ts';
import { renderAnnex } from '../../../shared/docx/render-annex.ts';
import type { CaseContent } from '../../../shared/domain/case-content.ts';
import type { LayoutContent } from '../../../shared/domain/layout.ts';
import { LANGUAGES, type Language } from '../../../shared/domain/localised.ts';
import { contentFaults } from '../content-faults.ts';
import { anyLayout } from '../layout-arbitraries.ts';
import type { CampaignProperty } from './campaign.ts';
import { catalogue, OPERATION, wholeCase } from './case-arbitraries.ts';

const schemeIds = fc.constantFrom(...catalogue.schemes.map(({ id }) => id));
const languages = fc.constantFrom<Language[]>(...LANGUAGES);

function annexOf(content: CaseContent, layout: LayoutContent, schemeId: string, language: Language): AnnexDocument {
  const records = annexRecords(content, OPERATION);
  if (!records) throw new Error('the operation is missing');
  const own = catalogueOf(catalogue, records.house, OPERATION);
  const scheme = own.schemes.find(({ id }) => id === schemeId);
  if (!scheme) throw new Error(`no scheme ${schemeId}`);
  return makeAnnex({
    ...records,
    catalogue: own,
    scheme,
    layout,
    texts: readAnnexTexts(language),
    today: '2026-11-21',
  });
}

export const annexOfAnyLayout: CampaignProperty = {
  name: 'the annex of any case in any layout has no heading, colon, bullet or cell without content, and can be read back',
  property: fc.property(wholeCase, anyLayout, schemeIds, languages, (content, layout, schemeId, language) => {
    const annex = annexOf(content, layout, schemeId, language);
    expect(contentFaults(annex)).toEqual([]);
    expect(annexDocumentSchema.parse(JSON.parse(JSON.stringify(annex)))).toEqual(annex);
  }) as fc.IRawProperty<unknown>,
  sample: 20,
  runs: 500,
};

export const wordFileOfAnyLayout: CampaignProperty = {
  name: 'the Word file of any case in any layout is sound and says what the annex says',
  property: fc.asyncProperty(
    wholeCase,
    anyLayout,
    schemeIds,
    languages,
    async (content, layout, schemeId, language) => {
      const annex = annexOf(content, layout, schemeId, language);
      const { findings } = checkBytes(await renderAnnex(annex, { pageNumbers: false }), annex);
      expect(findings.filter(({ rule }) => rule !== 'page-number-empty')).toEqual([]);
    },
  ) as fc.IRawProperty<unknown>,
  sample: 8,
  runs: 500,
};
