import { describe, expect, it } from 'vitest';
import { type CaseFile, FORMAT_VERSION } from '../../../../shared/file-format/case-file.ts';
import { readCase } from '../../../../shared/file-format/read-case.ts';
import { writeCase } from '../../../../shared/file-format/write-case.ts';
import { MAX_CASE_BYTES } from '../../../../shared/ipc/contract.ts';
import { runSample } from '../../../support/campaigns/campaign.ts';
import { damagedFiles } from '../../../support/campaigns/hostile-files.ts';
import { context, LOCK, OPERATION, ORGANISATION, REPLICA, sampleCase } from './sample-case.ts';

const NOBODY = '00000000-0000-4000-8000-000000000077';
const bytes = (text: string) => new TextEncoder().encode(text);
const errorOf = (input: Uint8Array) => {
  const result = readCase(input, { allowChanged: true });
  return result.ok ? null : result.error;
};
const good = writeCase(sampleCase(), context);
const goodText = new TextDecoder().decode(good);

/** The sample after a change that a hostile or careless hand made to it. */
function tampered(change: (file: CaseFile) => unknown): Uint8Array {
  const file = JSON.parse(goodText) as CaseFile;
  const other = change(file);
  return bytes(JSON.stringify(other ?? file));
}
function withContent(change: (content: Record<string, Record<string, unknown>[]>) => void): Uint8Array {
  return tampered(({ content }) => {
    change(content as never);
  });
}

describe('what is no case file', () => {
  it.each([
    ['nothing', new Uint8Array(), { kind: 'empty' }],
    ['another encoding', Uint8Array.of(0xff, 0xfe, 0x7b, 0x00), { kind: 'notUtf8' }],
    ['bytes that are no text', Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0xff), { kind: 'notUtf8' }],
    ['prose', bytes('Sehr geehrte Damen und Herren'), { kind: 'notJson', line: 1, column: 1 }],
    [
      'a slip of the keyboard',
      bytes('{\n  "format": "tomakte",\n  "formatVersion" 1\n}'),
      { kind: 'notJson', line: 3, column: 19 },
    ],
    ['words in several lines', bytes('\n\n[\n  eins zwei\n]'), { kind: 'notJson', line: 4, column: 3 }],
    ['a number', bytes('42'), { kind: 'notACase' }],
    ['null', bytes('null'), { kind: 'notACase' }],
    ['other JSON', bytes('{"name":"package"}'), { kind: 'notACase' }],
    ['a catalogue', bytes('{"format":"tomkatalog"}'), { kind: 'isCatalogue' }],
    ['no version', bytes('{"format":"tomakte"}'), { kind: 'notACase' }],
    ['a version before the first', bytes('{"format":"tomakte","formatVersion":0}'), { kind: 'notACase' }],
    ['a negative version', bytes('{"format":"tomakte","formatVersion":-1}'), { kind: 'notACase' }],
    ['half a version', bytes('{"format":"tomakte","formatVersion":1.5}'), { kind: 'notACase' }],
  ])('%s', (_, input, error) => {
    expect(errorOf(input)).toEqual(error);
  });

  it('a file of a newer app is named with its app', () => {
    const newer = tampered((file) => ({ ...file, formatVersion: 7, producer: 'TOM-Katalog 9' }));
    expect(errorOf(newer)).toEqual({
      kind: 'newerVersion',
      found: 7,
      supported: FORMAT_VERSION,
      producer: 'TOM-Katalog 9',
    });
  });

  it('more bytes than are read at all', () => {
    const huge = new Uint8Array(MAX_CASE_BYTES + 1);
    expect(errorOf(huge)).toMatchObject({ kind: 'tooLarge', bytes: MAX_CASE_BYTES + 1 });
  });
});

describe('damaged and malicious files are refused without a crash', () => {
  runSample({ properties: [damagedFiles] });

  it('cut off anywhere', () => {
    const step = 97;
    for (let length = 1; length < good.length - 2; length += step) {
      const error = errorOf(good.slice(0, length));
      expect(error?.kind, `cut off after ${length} bytes`).toMatch(/^(truncated|notJson)$/);
    }
  });

  it('cut off after each kilobyte of a larger one', () => {
    const content = sampleCase();
    const [organisation] = content.organisations;
    if (organisation) organisation.address = 'Straße 1\n'.repeat(2000);
    const large = writeCase(content, context);
    for (let length = 1024; length < large.length; length += 1024)
      expect(errorOf(large.slice(0, length))).not.toBeNull();
  });

  it.each(['[', '{"a":'])('nested without end: %s', (opening) => {
    expect(errorOf(bytes(opening.repeat(9000)))).toEqual({ kind: 'tooDeep' });
    expect(errorOf(bytes(opening.repeat(200_000)))).toEqual({ kind: 'tooManyValues' });
  });

  it('nested deeply, but closed', () => {
    const depth = 9000;
    expect(errorOf(bytes('['.repeat(depth) + ']'.repeat(depth)))).toEqual({ kind: 'tooDeep' });
    expect(errorOf(tampered((file) => ({ ...file, x: JSON.parse('['.repeat(40) + ']'.repeat(40)) })))).toEqual({
      kind: 'tooDeep',
    });
  });

  it.each(['__proto__', 'constructor', 'prototype'])('reaching for prototypes: %s', (key) => {
    const polluted = goodText.replace('"count": 3', `"${key}": { "polluted": true }`);
    expect(errorOf(bytes(polluted))).toEqual({ kind: 'forbiddenKey', key });
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('numbers beyond all numbers', () => {
    expect(errorOf(bytes(goodText.replace('"count": 3', '"count": 1e999')))).toMatchObject({
      kind: 'invalid',
      place: { table: 'assessments', field: 'values.count' },
    });
  });

  it('halves of characters', () => {
    const error = errorOf(bytes(goodText.replace('Rund um die Uhr', 'halb \\ud83d')));
    expect(error).toEqual({
      kind: 'invalid',
      place: { table: 'assessments', position: expect.any(Number), record: LOCK, field: 'note' },
      problem: 'badText',
    });
  });

  it('a byte order mark, which some editors add, does no harm', () => {
    expect(errorOf(Uint8Array.of(0xef, 0xbb, 0xbf, ...good))).toBeNull();
  });
});

describe('files that are nothing but faults are refused at the first one', () => {
  const faults = 200_000;

  it.each(['0', '[]', '{}', '[0]'])('more values than a case of its size can have: %s', (value) => {
    const list = Array(faults).fill(value).join();
    const input = bytes(goodText.replace('"content"', `"x": [${list}], "content"`));
    expect(errorOf(input)).toEqual({ kind: 'tooManyValues' });
  });

  it('brackets in a text are no values', () => {
    const [organisation] = sampleCase().organisations;
    const address = '\\"[{,'.repeat(3000);
    const content = { ...sampleCase(), organisations: organisation ? [{ ...organisation, address }] : [] };
    expect(errorOf(writeCase(content, context))).toBeNull();
  });

  it('records without anything that belongs in them', () => {
    const strange = withContent((content) =>
      Object.assign(content, { organisations: Array(faults).fill({ nothing: 'that belongs here' }) }),
    );
    expect(errorOf(strange)).toEqual({
      kind: 'invalid',
      place: { table: 'organisations', position: 1, field: 'id' },
      problem: 'missing',
    });
  });

  it('a record with more entries than a record can need', () => {
    const overfull = withContent(({ operations }) =>
      Object.assign(operations?.[0] ?? {}, { partyIds: Array(faults).fill('a party that is none') }),
    );
    expect(errorOf(overfull)).toEqual({
      kind: 'invalid',
      place: { table: 'operations', position: 1, record: 'Lohnabrechnung', field: 'partyIds' },
      problem: 'tooLong',
    });
  });

  it('a head that has seen nonsense', () => {
    const seen = Object.fromEntries(Array.from({ length: 20_000 }, (_, n) => [`no scope ${n}`, 0]));
    expect(errorOf(tampered((file) => ({ ...file, seen })))).toMatchObject({
      kind: 'invalid',
      place: { field: 'seen.no scope 0' },
    });
  });
});

describe('what does not fit is named by its place', () => {
  it.each([
    [
      'a missing list',
      tampered(({ content }) => void delete (content as Partial<typeof content>).parties),
      'missing',
      { table: 'parties' },
    ],
    [
      'a missing field',
      withContent(({ organisations }) => void delete organisations?.[0]?.name),
      'missing',
      { table: 'organisations', position: 1, field: 'name' },
    ],
    [
      'text for a number',
      withContent(({ versions }) => Object.assign(versions?.[0] ?? {}, { order: '1' })),
      'wrongType',
      { table: 'versions', position: 1, record: '1.5a', field: 'order' },
    ],
    [
      'an unknown status',
      withContent(({ assessments }) => Object.assign(assessments?.[0] ?? {}, { status: 'perfect' })),
      'badValue',
      { table: 'assessments', field: 'status' },
    ],
    [
      'a name of a thousand pages',
      withContent(({ operations }) => Object.assign(operations?.[0] ?? {}, { name: 'x'.repeat(501) })),
      'tooLong',
      { table: 'operations', field: 'name' },
    ],
    [
      'an impossible date',
      withContent(({ versions }) => Object.assign(versions?.[0] ?? {}, { date: '2026-02-30' })),
      'badValue',
      { table: 'versions', field: 'date' },
    ],
    [
      'an id that tells something else than the record',
      withContent(({ assessments }) => Object.assign(assessments?.[0] ?? {}, { id: `${OPERATION}/ZUT-99/-` })),
      'badValue',
      { table: 'assessments', field: 'id' },
    ],
    [
      'an own measure in the place of a delivered one',
      withContent(({ ownMeasures }) => Object.assign(ownMeasures?.[0] ?? {}, { id: LOCK })),
      'badValue',
      { table: 'ownMeasures', position: 1, field: 'id' },
    ],
    [
      'a counter that could not grow any more',
      withContent(({ assessments }) =>
        Object.assign(assessments?.[0] ?? {}, { revisions: { note: [REPLICA, 2 ** 53 - 1] } }),
      ),
      'tooLong',
      { table: 'assessments', field: 'revisions.note.1' },
    ],
    [
      'an own area in the place of a delivered one',
      withContent(({ ownAreas }) => Object.assign(ownAreas?.[0] ?? {}, { id: 'ZUT' })),
      'badValue',
      { table: 'ownAreas', position: 1, record: 'Löschkonzept', field: 'id' },
    ],
    [
      'a place whose id tells something else',
      withContent(({ ownPlacements }) => Object.assign(ownPlacements?.[0] ?? {}, { ofId: 'ZUG' })),
      'badValue',
      { table: 'ownPlacements', position: 1, record: 'ZUG', field: 'id' },
    ],
    [
      'own words that are no text',
      withContent(({ measureOverlays }) => Object.assign(measureOverlays?.[0] ?? {}, { title: { de: 1, en: '' } })),
      'wrongType',
      { table: 'measureOverlays', position: 1, field: 'title.de' },
    ],
    [
      'own words without end',
      withContent(({ measureOverlays }) =>
        Object.assign(measureOverlays?.[0] ?? {}, { sentence: { de: 'x'.repeat(20_001), en: '' } }),
      ),
      'tooLong',
      { table: 'measureOverlays', position: 1, field: 'sentence.de' },
    ],
    [
      'a layout without a chapter',
      withContent(({ layouts }) => Object.assign(layouts?.[0] ?? {}, { content: { chapters: [] } })),
      'badValue',
      { table: 'layouts', position: 1, record: 'Kurzfassung', field: 'content.chapters' },
    ],
    [
      'a layout with a chapter that does not exist',
      withContent(({ layouts }) => Object.assign(layouts?.[0] ?? {}, { content: { chapters: [{ kind: 'poem' }] } })),
      'badValue',
      { table: 'layouts', position: 1, field: 'content.chapters.0.kind' },
    ],
    [
      'a layout without end',
      withContent(({ layouts }) =>
        Object.assign(layouts?.[0] ?? {}, {
          content: { chapters: [{ kind: 'text', text: { de: 'x'.repeat(400_000), en: '' } }] },
        }),
      ),
      'tooLong',
      { table: 'layouts', position: 1, field: 'content' },
    ],
    [
      'a letterhead of more than four megabytes',
      withContent(({ annexDesigns }) => Object.assign(annexDesigns?.[0] ?? {}, { letterhead: 'A'.repeat(5_592_412) })),
      'tooLarge',
      { table: 'annexDesigns', position: 1, field: 'letterhead' },
    ],
    [
      'a logo that is no base64',
      withContent(({ annexDesigns }) => Object.assign(annexDesigns?.[0] ?? {}, { logo: '<svg/>==' })),
      'badValue',
      { table: 'annexDesigns', position: 1, field: 'logo' },
    ],
    [
      'a colour that is none',
      withContent(({ annexDesigns }) => Object.assign(annexDesigns?.[0] ?? {}, { accent: 'url(x)' })),
      'badValue',
      { table: 'annexDesigns', position: 1, field: 'accent' },
    ],
    [
      'a parameter of a type that does not exist',
      withContent(({ ownParameters }) => Object.assign(ownParameters?.[0] ?? {}, { type: 'program' })),
      'badValue',
      { table: 'ownParameters', position: 1, field: 'type' },
    ],
    [
      'a numbering that does not exist',
      withContent(({ ownSchemes }) => Object.assign(ownSchemes?.[0] ?? {}, { numbering: 'roman' })),
      'badValue',
      { table: 'ownSchemes', position: 1, record: 'Vertrag Nord', field: 'numbering' },
    ],
    [
      'groups that are no list',
      withContent(({ ownPlacements }) => Object.assign(ownPlacements?.[0] ?? {}, { groupIds: 'b1' })),
      'wrongType',
      { table: 'ownPlacements', position: 1, field: 'groupIds' },
    ],
    [
      'a scope that is no id',
      tampered((file) => ({ ...file, seen: { 'no id': {} } })),
      'badValue',
      { field: 'seen.no id' },
    ],
    [
      'a head without a date',
      tampered((file) => ({ ...file, createdAt: 'yesterday' })),
      'badValue',
      { field: 'createdAt' },
    ],
  ])('%s', (_, input, problem, place) => {
    expect(errorOf(input)).toMatchObject({ kind: 'invalid', problem, place });
  });

  it('a record that stands there twice', () => {
    const twice = withContent(({ parties }) => parties?.push(parties[0] ?? {}));
    expect(errorOf(twice)).toMatchObject({
      kind: 'duplicateId',
      place: { table: 'parties', position: 2, record: 'Rechenzentrum Nord' },
    });
  });

  it.each(['measureOverlays', 'ownAreas', 'ownOptions', 'ownPlacements', 'releases'])('twice one of %s', (table) => {
    const twice = withContent((content) => content[table]?.push(content[table]?.[0] ?? {}));
    expect(errorOf(twice)).toMatchObject({ kind: 'duplicateId', place: { table } });
  });

  it('an id that names two things', () => {
    const shared = withContent(({ ownMeasures, parties }) =>
      Object.assign(ownMeasures?.[0] ?? {}, { id: parties?.[0]?.id }),
    );
    expect(errorOf(shared)).toMatchObject({ kind: 'duplicateId', place: { table: 'ownMeasures', position: 1 } });
  });

  it.each([
    ['an operation without its organisation', 'operations', { organisationId: OPERATION }, 'organisations'],
    ['a sub-processor that is not there', 'operations', { partyIds: [OPERATION] }, 'parties'],
    [
      'a version without its operation',
      'versions',
      { operationId: '00000000-0000-4000-8000-000000000077' },
      'operations',
    ],
    ['an own measure of nobody', 'ownMeasures', { organisationId: OPERATION }, 'organisations'],
    [
      'an answer of the wrong kind of scope',
      'assessments',
      { scope: { kind: 'organisation', id: OPERATION } },
      'organisations',
    ],
    ['a measure made for an operation of nobody', 'ownMeasures', { operationId: ORGANISATION }, 'operations'],
    ['a release of no version', 'releases', { id: NOBODY }, 'versions'],
    ['a release of no operation', 'releases', { operationId: NOBODY }, 'operations'],
    ['a parameter of an own measure that is missing', 'ownParameters', { measureId: NOBODY }, 'ownMeasures'],
    ['a parameter below one that is missing', 'ownParameters', { parentParameterId: NOBODY }, 'ownParameters'],
    ['a parameter below an option that is missing', 'ownParameters', { parentOptionId: NOBODY }, 'ownOptions'],
    ['an option of an own measure that is missing', 'ownOptions', { measureId: NOBODY }, 'ownMeasures'],
    ['an option of an own parameter that is missing', 'ownOptions', { parameterId: NOBODY }, 'ownParameters'],
    ['a group of a scheme that is missing', 'ownGroups', { schemeId: NOBODY }, 'ownSchemes'],
    ['a place in a scheme that is missing', 'ownPlacements', { schemeId: NOBODY, id: `${NOBODY}/ZUT` }, 'ownSchemes'],
  ])('%s', (_, table, fields, to) => {
    const dangling = withContent((content) => Object.assign(content[table]?.[0] ?? {}, fields));
    expect(errorOf(dangling)).toMatchObject({ kind: 'danglingReference', place: { table, position: 1 }, to });
  });
});

describe('a file that was changed outside the app', () => {
  const changed = bytes(goodText.replace('Rund um die Uhr', 'Nie'));

  it('is refused as such', () => {
    expect(readCase(changed)).toEqual({ ok: false, error: { kind: 'changedOutside' } });
  });

  it('can be opened after asking', () => {
    const result = readCase(changed, { allowChanged: true });
    expect(result.ok && result.value.content.assessments.map(({ note }) => note)).toContain('Nie');
  });

  it('is not only because its lines or fields were ordered anew', () => {
    const reordered = JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(goodText)).reverse()));
    expect(readCase(bytes(reordered)).ok).toBe(true);
  });
});
