import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { renderAnnex } from '../../../shared/docx/render-annex.ts';
import { MUTANTS } from '../../support/docx-mutants/mutants.ts';
import { sampleAnnex } from '../../support/sample-annex.ts';

const MINUTES = 120_000;

describe('check:docx', () => {
  const folder = mkdtempSync(join(tmpdir(), 'check-docx-test-'));
  const path = (name: string) => join(folder, name);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  beforeAll(async () => {
    const sample = await renderAnnex(sampleAnnex());
    writeFileSync(path('annex.docx'), sample);
    writeFileSync(path('annex.json'), JSON.stringify(sampleAnnex()));
    writeFileSync(path('text.docx'), 'kein Word');
    const broken = MUTANTS.find(({ name }) => name === 'text of a measure lost')?.make(sample);
    writeFileSync(path('broken.docx'), broken ?? new Uint8Array());
  });

  function check(...args: string[]) {
    const { status, stdout, stderr } = spawnSync('npx', ['tsx', 'build/cli/check-docx.ts', ...args], {
      encoding: 'utf8',
    });
    return { status, lines: stdout.trim().split('\n'), stderr };
  }

  test(
    'says OK for a valid annex and names what it checked',
    () => {
      const { status, lines } = check(path('annex.docx'), '--model', path('annex.json'));
      expect(lines.at(-1)).toMatch(/^OK .*annex\.docx: 0 findings; checked: package, lint and content, Open XML SDK/);
      expect(status).toBe(0);
    },
    MINUTES,
  );

  test(
    'prints one line per finding and ends with code 1',
    () => {
      const { status, lines } = check(path('broken.docx'), '--model', path('annex.json'));
      expect(lines[0]).toBe(
        'word/document.xml: content-missing – missing or out of order: "Vereinzelungsschleuse am Rechenzentrum"',
      );
      expect(lines.at(-1)).toMatch(/^FAILED .*broken\.docx: 1 finding;/);
      expect(status).toBe(1);
    },
    MINUTES,
  );

  test.each([
    ['a file that is no Word file', ['text.docx'], /package: zip – not a complete ZIP file/],
    ['a file that does not exist', ['nichts.docx'], /nichts\.docx: no such file/],
    ['a folder', ['.'], /: not a file/],
    ['a model that is no annex', ['annex.docx', '--model', 'text.docx'], /text\.docx: not a JSON file/],
    ['no file at all', [], /Usage: npm run check:docx/],
  ])(
    '%s gets a clear message and code 1',
    (_, names, message) => {
      const { status, lines, stderr } = check(...names.map((name) => (name.startsWith('--') ? name : path(name))));
      expect([...lines, stderr].join('\n')).toMatch(message);
      expect(stderr).not.toMatch(/\bat .*:\d+:\d+/);
      expect(status).toBe(1);
    },
    MINUTES,
  );
});
