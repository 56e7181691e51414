import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkBytes } from '../../../../build/docx-check/check.ts';
import { renderAnnex } from '../../../../shared/docx/render-annex.ts';
import { MUTANTS } from '../../../support/docx-mutants/mutants.ts';
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

test('every rule of the check has a defect that provokes it', () => {
  const folder = join(import.meta.dirname, '../../../../build/docx-check');
  // Those need LibreOffice and are provoked in its integration test, or mean that a program failed.
  const elsewhere = ['page-number', 'field-error', 'not-opened'];
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const text = sources.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n');
  const rules = [...text.matchAll(/(?:rule: |finding\(|\)\()'([a-z]+(?:-[a-z]+)*)'/g)].map(([, rule]) => rule);
  const provoked = new Set([...MUTANTS.map(({ rule }) => rule), ...elsewhere]);
  expect([...new Set(rules)].filter((rule) => rule && !provoked.has(rule))).toEqual([]);
});
