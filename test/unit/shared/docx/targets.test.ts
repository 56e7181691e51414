/** Measures of sites, parties and the client in a Word file: every text and box of the model, and nothing else. */
import { expect, test } from 'vitest';
import { checkBytes } from '../../../../build/docx-check/check.ts';
import { inForm } from '../../../../shared/annex/layout.ts';
import { makeAnnex } from '../../../../shared/annex/make-annex.ts';
import { renderAnnex } from '../../../../shared/docx/render-annex.ts';
import { ownSitesInput, twoSitesInput } from '../annex/target-samples.ts';

test.each([
  ['two sites', twoSitesInput(), 'list'],
  ['two sites', twoSitesInput('en'), 'prose'],
  ['duties of the client', ownSitesInput('en'), 'list'],
  ['duties of the client', ownSitesInput(), 'prose'],
] as const)('%s', async (_, input, form) => {
  const annex = makeAnnex({ ...input, layout: inForm(input.layout, form) });
  const { findings } = checkBytes(await renderAnnex(annex), annex);
  expect(findings).toEqual([]);
});
