import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { loadDeliveredCatalogue } from '../../../../../../renderer/data/delivered-catalogue.ts';
import { choiceWord } from '../../../../../../renderer/features/sharing/merge/words/choice-words.ts';
import { mergeNames } from '../../../../../../renderer/features/sharing/merge/words/merge-names.ts';
import { fieldTitle, recordTitle } from '../../../../../../renderer/features/sharing/merge/words/record-words.ts';
import { entryWords, valueWords } from '../../../../../../renderer/features/sharing/merge/words/value-words.ts';
import { LANGUAGES } from '../../../../../../shared/domain/localised.ts';
import { mergeableFields } from '../../../../../../shared/domain/new-records.ts';
import type { AnyRecord } from '../../../../../../shared/domain/record-fields.ts';
import { FILE_TABLES, type FileTable, recordSchemas } from '../../../../../../shared/domain/records.ts';
import { fieldWord } from '../../../../../../shared/text/file-errors.ts';

const catalogue = loadDeliveredCatalogue();
const SITE = '00000000-0000-4000-8000-000000000001';
const names = mergeNames(
  {
    catalogue,
    records: [{ id: SITE, name: 'Lager', deleted: false, revisions: {} }],
  },
  'de',
);
const record = (fields: object): AnyRecord => ({ id: 'x', deleted: false, revisions: {}, ...fields });
const words = (table: FileTable, path: string, value: unknown, fields: object = {}) =>
  valueWords({ table, path, record: record(fields) }, value, names);

/** What follows from something else, or is a position. */
const UNSHOWN = ['order', 'leftBlank', 'looked', 'basis', 'logoType'];
const shownFields = FILE_TABLES.flatMap((table) =>
  mergeableFields(table)
    .filter((field) => !UNSHOWN.includes(field))
    .map((field) => ({ table, field })),
);

describe('every field of a merge', () => {
  it('has a word in both languages', () => {
    for (const language of LANGUAGES) {
      const without = shownFields.filter(({ field }) => fieldWord(field, language) === field);
      expect(without).toEqual([]);
    }
  });

  it('says its choices in words', () => {
    const without = shownFields.flatMap(({ table, field }) =>
      choicesOf((recordSchemas[table].shape as Record<string, z.ZodType>)[field])
        .filter((choice) => choice !== '' && field !== 'font')
        .filter((choice) => LANGUAGES.some((it) => choiceWord(table, field, choice, it) === undefined))
        .map((choice) => `${table}.${field}: ${choice}`),
    );
    expect(without).toEqual([]);
  });
});

/** All values that an enumeration allows, wherever it hides. */
function choicesOf(schema: unknown): string[] {
  if (schema instanceof z.ZodEnum) return schema.options.map(String);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(choicesOf);
  if (schema instanceof z.ZodArray) return choicesOf(schema.element);
  return schema instanceof z.ZodDefault || schema instanceof z.ZodNullable ? choicesOf(schema.unwrap()) : [];
}

describe('values of a merge', () => {
  it('are dates, countries, yes and no as people write them', () => {
    expect(words('assessments', 'due', '2027-03-31')).toBe('31.03.2027');
    expect(words('parties', 'country', 'DE')).toBe('Deutschland');
    expect(words('assessments', 'internalOnly', true)).toBe('ja');
    expect(words('assessments', 'reviewInterval', 'yearly')).toBe('jährlich');
    expect(words('assessments', 'due', '')).toBe('');
  });

  it('are labels and units where a parameter is answered', () => {
    const inCharacters = catalogue.measures.flatMap(({ id, parameters }) =>
      parameters.flatMap((one) => (one.type === 'number' && one.unit === 'character' ? [{ id, one }] : [])),
    );
    const [{ id, one }] = inCharacters as [(typeof inCharacters)[number]];
    const answer = { measureId: id };
    expect(words('assessments', `values.${one.id}`, 14, answer)).toBe('14 Zeichen');
    expect(fieldTitle(`values.${one.id}`, record(answer), names)).toBe(one.label.de);
  });

  it('are labels where one of several options was chosen', () => {
    const choices = catalogue.measures.flatMap(({ id, parameters }) =>
      parameters.flatMap((one) => (one.type === 'choices' ? [{ id, one, options: one.options }] : [])),
    );
    const [{ id, one, options }] = choices as [(typeof choices)[number]];
    const place = { table: 'assessments', path: `values.${one.id}`, record: record({ measureId: id }) } as const;
    expect(entryWords(place, options[1]?.id, names)).toBe(options[1]?.label.de);
  });

  it('name sites, groups, schemes and measures', () => {
    expect(entryWords({ table: 'operations', path: 'siteIds', record: record({}) }, SITE, names)).toBe('Lager');
    expect(words('operations', 'schemeId', 'b')).toBe(catalogue.scheme('b' as never)?.title.de);
    const group = catalogue.scheme('b' as never)?.groups[0];
    const place = { table: 'ownPlacements', path: 'groupIds', record: record({ schemeId: 'b' }) } as const;
    expect(entryWords(place, group?.id, names)).toBe(group?.title.de);
    expect(words('ownMeasures', 'successorIds', 'ZUT-01')).toContain('ZUT-01 ');
  });

  it('say contacts and evidence in one line each', () => {
    const contact = { side: 'client', name: 'Kern', function: 'IT', contact: '' };
    expect(entryWords({ table: 'operations', path: 'contacts', record: record({}) }, contact, names)).toBe(
      'Auftraggeber, Kern, IT',
    );
    const evidence = { reference: 'Testat', hash: '', issuer: '', validUntil: '2027-01-02', remark: '' };
    expect(entryWords({ table: 'assessments', path: 'evidence', record: record({}) }, evidence, names)).toBe(
      'Testat, gültig bis 02.01.2027',
    );
  });

  it('show no file, picture or layout as text', () => {
    expect(words('annexDesigns', 'logo', 'iVBORw0KGgo=')).toBe('ein Bild');
    expect(words('layouts', 'content', { chapters: [] })).toBe('eigene Kapitel und Einstellungen');
  });
});

describe('records of a merge', () => {
  it('are called by measure and target, by name, or by what they are about', () => {
    expect(recordTitle('assessments', record({ measureId: 'ZUT-01', target: `site:${SITE}` }), names)).toMatch(
      /^ZUT-01 .+ \(Lager\)$/,
    );
    expect(recordTitle('assessments', record({ measureId: 'ZUT-01', target: 'client' }), names)).toMatch(
      /\(Auftraggeber\)$/,
    );
    expect(recordTitle('sites', record({ name: 'Büro' }), names)).toBe('Standort: Büro');
    const group = catalogue.scheme('b' as never)?.groups[0];
    expect(recordTitle('groupStates', record({ schemeId: 'b', groupId: group?.id }), names)).toBe(
      `Gruppe: ${group?.title.de}`,
    );
  });
});
