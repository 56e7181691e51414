import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { CATALOGUE_FOLDER } from '../../build/cli/read-catalogue.ts';

const root = path.dirname(CATALOGUE_FOLDER);
const checkCatalogue = (...folder: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', path.join(root, 'build/cli/check-catalog.ts'), ...folder], {
    cwd: root,
    encoding: 'utf8',
  });

it('ends well with a summary for the delivered catalogue', () => {
  const { status, stdout, stderr } = checkCatalogue();
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(/24 areas, \d{3} measures, 11 schemes; \d+ checks, 0 problems/);
});

it('fails with place and cause for a damaged one', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'catalogue-'));
  try {
    cpSync(CATALOGUE_FOLDER, folder, { recursive: true });
    const area = path.join(folder, 'areas', 'zug.json');
    writeFileSync(area, readFileSync(area, 'utf8').replace('"iso27001": ["5.16"]', '"iso27001": ["5.99"]'));
    const { status, stderr } = checkCatalogue(folder);
    expect(status).toBe(1);
    expect(stderr).toContain('ZUG-01: ISO clause "5.99" is not of the usual form');
  } finally {
    rmSync(folder, { recursive: true });
  }
});
