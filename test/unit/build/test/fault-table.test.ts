import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { faultTable } from '../../../../build/test/fault-table.ts';

let reports: string;
beforeEach(() => {
  reports = mkdtempSync(join(tmpdir(), 'reports-'));
});
afterEach(() => rmSync(reports, { recursive: true, force: true }));

const report = (campaign: string, figures: object, name = campaign, failure: unknown = null) =>
  writeFileSync(join(reports, `${campaign}.json`), JSON.stringify({ figures, properties: [{ name, failure }] }));

it('tells tries and losses of each fault, and names what was not tried', () => {
  report('kills-import', { tries: 20, lost: 0 });
  report('kills', { kills: 35 }, 'kills', { message: 'a tick is missing' });
  report('disk-full', { tries: 0, lost: 0 }, 'not tried: a disk cannot be mounted here');
  const table = faultTable(reports);
  expect(table).toContain('| kill −9 while a case is opened | 20 | 0 |');
  expect(table).toContain('| kill −9 during edits | 35 | 1 |');
  expect(table).toContain('| disk full | 0 | not tried: a disk cannot be mounted here |');
  expect(table).toContain('| data base gone | – | not run |');
});
