import { unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkBytes } from '../../../../build/docx-check/check.ts';
import { renderAnnex } from '../../../../shared/docx/render-annex.ts';
import { MUTANTS } from '../../../support/docx-mutants.ts';
import { sampleAnnex } from '../../../support/sample-annex.ts';

describe('lint and content proof', () => {
  let sample: Uint8Array;
  beforeAll(async () => {
    sample = await renderAnnex(sampleAnnex());
  });
  const rulesFor = (bytes: Uint8Array) => checkBytes(bytes, sampleAnnex()).findings.map(({ rule }) => rule);

  test('find nothing in a valid annex', () => {
    expect(checkBytes(sample, sampleAnnex()).findings).toEqual([]);
  });

  test('find nothing after mere repacking', () => {
    expect(rulesFor(zipSync(unzipSync(sample)))).toEqual([]);
  });

  test.each(MUTANTS.filter(({ rule }) => rule !== 'schema'))('find: $name', ({ make, rule }) => {
    expect(rulesFor(make(sample))).toContain(rule);
  });
});
