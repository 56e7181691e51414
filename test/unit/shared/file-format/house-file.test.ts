import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { HouseContent } from '../../../../shared/domain/needed-house.ts';
import { HOUSE_FILE_TABLES, HOUSE_FORMAT_VERSION, type HouseFile } from '../../../../shared/file-format/house-file.ts';
import { readCase } from '../../../../shared/file-format/read-case.ts';
import { readFile } from '../../../../shared/file-format/read-file.ts';
import { writeCase, writeHouse, writeOpenableHouse } from '../../../../shared/file-format/write-case.ts';
import {
  context,
  houseContext,
  LOCK,
  ORGANISATION,
  OWN_MEASURE,
  sampleCase,
  sampleOrganisation,
} from './sample-case.ts';
import { HOUSE_SCHEME, sampleHouse } from './sample-house.ts';

const good = writeHouse(sampleHouse(LOCK), houseContext);
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const bytes = (content: string) => new TextEncoder().encode(content);

function reopened(file: Uint8Array): HouseFile {
  const result = readFile(file);
  if (!result.ok || result.value.kind !== 'house') throw new Error(JSON.stringify(result));
  return result.value.file;
}

function errorAfter(change: (file: HouseFile) => void) {
  const file = JSON.parse(text(good)) as HouseFile;
  change(file);
  const result = readFile(bytes(JSON.stringify(file)), { allowChanged: true });
  return result.ok ? null : result.error;
}

describe('a house catalogue as a file', () => {
  it('gives back what was written, in the same bytes', () => {
    const file = reopened(good);
    expect(file.content).toEqual(sampleHouse(LOCK));
    expect(file).toMatchObject({ ...houseContext, format: 'tomkatalog', formatVersion: HOUSE_FORMAT_VERSION });
    expect(text(writeHouse(file.content, file))).toBe(text(good));
  });

  it('keeps fields it does not know', () => {
    const { ownAreas, ...rest } = sampleHouse(LOCK);
    const content = { ...rest, ownAreas: ownAreas.map((it) => ({ ...it, colour: 'blue' })), rules: [{ id: 'x' }] };
    const file = reopened(writeHouse(content as HouseContent, { ...houseContext, signature: 'none' } as never));
    expect(file).toMatchObject({
      signature: 'none',
      content: { ownAreas: [{ colour: 'blue' }], rules: [{ id: 'x' }] },
    });
  });

  it('is told from a case by its content, whatever it is called', () => {
    expect(readFile(good)).toMatchObject({ ok: true, value: { kind: 'house' } });
    expect(readFile(writeCase(sampleCase(), context))).toMatchObject({ ok: true, value: { kind: 'case' } });
    expect(readCase(good)).toEqual({ ok: false, error: { kind: 'isCatalogue' } });
  });

  it('is not written when it would be too large to open again', () => {
    const limit = good.length - 1;
    expect(writeOpenableHouse(sampleHouse(LOCK), houseContext, limit)).toMatchObject({ ok: false, error: { limit } });
    expect(writeOpenableHouse(sampleHouse(LOCK), houseContext, good.length)).toEqual({ ok: true, value: good });
  });

  it('that was changed outside the app is refused as such, and opened after asking', () => {
    const changed = bytes(text(good).replace('Kryptolöschung', 'Löschung'));
    expect(readFile(changed)).toEqual({ ok: false, error: { kind: 'changedOutside' } });
    expect(readFile(changed, { allowChanged: true }).ok).toBe(true);
  });
});

describe('what does not belong into a house catalogue is refused', () => {
  it('a measure of an organisation', () => {
    const [own] = sampleOrganisation().ownMeasures;
    expect(errorAfter(({ content }) => void content.ownMeasures.push(own as never))).toMatchObject({
      kind: 'danglingReference',
      place: { table: 'ownMeasures', field: 'organisationId' },
      to: 'organisations',
    });
  });

  it('a measure made for an operation', () => {
    const operationId = ORGANISATION as never;
    expect(
      errorAfter(({ content }) => void Object.assign(content.ownMeasures[0] ?? {}, { operationId })),
    ).toMatchObject({
      kind: 'danglingReference',
      to: 'operations',
    });
  });

  it('options of a measure that is not in it', () => {
    expect(
      errorAfter(({ content }) => void Object.assign(content.ownOptions[0] ?? {}, { measureId: OWN_MEASURE })),
    ).toMatchObject({ kind: 'danglingReference', place: { table: 'ownOptions', position: 1 }, to: 'ownMeasures' });
  });

  const expected = HOUSE_FILE_TABLES.filter((table) => table !== 'phrases');
  it.each(expected)('nothing in place of %s', (table) => {
    const change = ({ content }: HouseFile) => void delete (content as Partial<HouseContent>)[table];
    expect(errorAfter(change)).toMatchObject({ kind: 'invalid', problem: 'missing', place: { table } });
  });

  it('but no phrases, which came without a new version', () => {
    const change = ({ content }: HouseFile) => void delete (content as Partial<HouseContent>).phrases;
    expect(errorAfter(change)).toBeNull();
  });

  it('a part of a case', () => {
    expect(errorAfter((file) => void Object.assign(file, { scope: { kind: 'organisations' } }))).toMatchObject({
      kind: 'invalid',
      place: { field: 'scope.kind' },
    });
  });

  it('a place whose id tells something else', () => {
    const change = ({ content }: HouseFile) =>
      void Object.assign(content.ownPlacements[0] ?? {}, { id: `${HOUSE_SCHEME}/X` });
    expect(errorAfter(change)).toMatchObject({ kind: 'invalid', place: { table: 'ownPlacements', field: 'id' } });
  });

  it('a file of a newer app', () => {
    expect(errorAfter((file) => void Object.assign(file, { formatVersion: 9 }))).toEqual({
      kind: 'newerVersion',
      found: 9,
      supported: HOUSE_FORMAT_VERSION,
      producer: houseContext.producer,
    });
    expect(errorAfter((file) => void Object.assign(file, { formatVersion: 0 }))).toEqual({ kind: 'notACase' });
  });
});

describe('files of every released version open for ever', () => {
  const folder = new URL('../../../fixtures/files/', import.meta.url);
  const fixtures = readdirSync(folder).filter((name) => name.endsWith('.tomkatalog'));

  it.each(fixtures)('%s', (name) => {
    const { content } = reopened(readFileSync(new URL(name, folder)));
    const version = Number(/^v(\d+)-/.exec(name)?.[1]);
    const since: Record<string, number> = { ownRules: 2, ruleSwitches: 2, layouts: 3, phrases: 4 };
    const isLater = (table: string) => version < (since[table] ?? 1);
    for (const table of HOUSE_FILE_TABLES) expect(content[table].length > 0, table).toBe(!isLater(table));
    expect(content.measureOverlays).toMatchObject([{ id: 'ZUT-01', title: { de: 'Sicherheitsschlösser am Haus' } }]);
  });

  it('there is one for each version', () => {
    for (let version = 1; version <= HOUSE_FORMAT_VERSION; version += 1) {
      expect(fixtures.some((name) => name.startsWith(`v${version}-`))).toBe(true);
    }
  });
});
