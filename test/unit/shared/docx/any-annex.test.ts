import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { contentFindings } from '../../../../build/docx-check/content.ts';
import { openPackage } from '../../../../build/docx-check/word-package.ts';
import { renderAnnex } from '../../../../shared/docx/render-annex.ts';
import { anyAnnex } from '../../../support/annex-arbitraries.ts';

test('any annex becomes well-formed XML with every text and box of the model, in order, and nothing else', async () => {
  await fc.assert(
    fc.asyncProperty(anyAnnex, async (annex) => {
      const { word, findings } = openPackage(await renderAnnex(annex, { pageNumbers: false }));
      expect([...findings, ...contentFindings(word, annex)]).toEqual([]);
    }),
    { numRuns: 40 },
  );
}, 60_000);
