import { describe, expect, it } from 'vitest';
import { FORMAT_VERSION } from '../../../../shared/file-format/case-file.ts';
import { readCase } from '../../../../shared/file-format/read-case.ts';
import { writeCase } from '../../../../shared/file-format/write-case.ts';
import { MAX_CASE_BYTES } from '../../../../shared/ipc/contract.ts';
import { runSample } from '../../../support/campaigns/campaign.ts';
import { damagedFiles } from '../../../support/campaigns/hostile-files.ts';
import { context, LOCK, sampleCase } from './sample-case.ts';
import { bytes, errorOf, good, goodText, tampered, withContent } from './tampered.ts';

describe('what is no case file', () => {
  it.each([
    ['nothing', new Uint8Array(), { kind: 'empty' }],
    ['another encoding', Uint8Array.of(0xff, 0xfe, 0x7b, 0x00), { kind: 'notUtf8' }],
    ['bytes that are no text', Uint8Array.of(0x50, 0x4b, 0xff, 0x04, 0xff), { kind: 'notUtf8' }],
    ['a Word document, or another ZIP', Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0xff), { kind: 'isArchive' }],
    ['a ZIP whose first bytes are text', bytes('PK\u0003\u0004'), { kind: 'isArchive' }],
    ['a PDF', bytes('%PDF-1.7\n'), { kind: 'isPdf' }],
    ['the beginning of the signature of a PDF', bytes('%PD'), { kind: 'notJson', line: 1, column: 1 }],
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
    const step = 41;
    for (let length = 1; length < good.length - 2; length += step) {
      const error = errorOf(good.slice(0, length));
      expect(error?.kind, `cut off after ${length} bytes`).toBe('truncated');
    }
  });

  it.each([
    'hello',
    'c2VudCBhcyB0ZXh0',
    '<html>',
    '{"a":NaN',
    '{"a":1}x',
    '{"a":1}"x',
    '{"a":1}}',
    '{"a":1}\0\0\0',
    '{"a" 1',
  ])('what is no JSON is not called cut off: %j', (text) => {
    expect(errorOf(new TextEncoder().encode(text))?.kind).toBe('notJson');
  });

  it.each(['{"a":tru', '{"a":[1,-', '{"a":"b\\', '{"a":"\\u00'])('a value that has begun is cut off: %j', (text) => {
    expect(errorOf(new TextEncoder().encode(text))?.kind).toBe('truncated');
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
