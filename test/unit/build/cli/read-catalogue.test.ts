import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CATALOGUE_FOLDER, readCatalogueParts, readDeliveredCatalogue } from '../../../../build/cli/read-catalogue.ts';

describe('reading a catalogue folder', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'catalogue-'));
    for (const part of ['catalogue.json', 'areas', 'schemes'])
      cpSync(path.join(CATALOGUE_FOLDER, part), path.join(folder, part), { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const area = () => path.join(folder, 'areas', 'zug.json');

  it('gives the delivered catalogue', () => {
    expect(readDeliveredCatalogue().measures).toHaveLength(
      readCatalogueParts(folder).areas.flatMap((item) => item.measures).length,
    );
  });

  it('names the file that is no JSON', () => {
    writeFileSync(area(), '{');
    expect(() => readCatalogueParts(folder)).toThrow(/zug\.json: no valid JSON/);
  });

  it('names file and place of what is of the wrong shape', () => {
    writeFileSync(area(), readFileSync(area(), 'utf8').replace('"kind": "technical"', '"kind": "technisch"'));
    expect(() => readCatalogueParts(folder)).toThrow(/zug\.json:\n.*\n.*measures\[0\]\.kind/);
  });

  it('refuses unknown fields, so that a slip of the pen is not lost', () => {
    writeFileSync(area(), readFileSync(area(), 'utf8').replace('"baseline"', '"base": true, "baseline"'));
    expect(() => readCatalogueParts(folder)).toThrow(/base/);
  });

  it('wants each file to be named after its content', () => {
    cpSync(area(), path.join(folder, 'areas', 'zzz.json'));
    expect(() => readCatalogueParts(folder)).toThrow(/zzz\.json: holds ZUG/);
  });

  it('fails when a part is missing', () => {
    rmSync(path.join(folder, 'catalogue.json'));
    expect(() => readCatalogueParts(folder)).toThrow(/catalogue\.json/);
  });
});
