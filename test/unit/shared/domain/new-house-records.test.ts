import { describe, expect, it } from 'vitest';
import { ownPlacementId } from '../../../../shared/domain/house-records.ts';
import { emptyOverlay, emptyPlacement, newCatalogueChoice } from '../../../../shared/domain/new-house-records.ts';
import { blankOf, IDENTITY_FIELDS, tombstoneOf } from '../../../../shared/domain/new-records.ts';
import { LIMITS } from '../../../../shared/domain/record-parts.ts';
import { HOUSE_TABLES, recordSchemas } from '../../../../shared/domain/records.ts';
import { LOCK, sampleCase } from '../file-format/sample-case.ts';
import { HOUSE_SCHEME } from '../file-format/sample-house.ts';

const TABLES = [...HOUSE_TABLES, 'ownMeasures'] as const;

describe.each(TABLES)('%s', (table) => {
  const [record] = sampleCase()[table];
  if (!record) throw new Error(`the sample has no ${table}`);

  it('without content are still what they are about, and fit their schema', () => {
    const blank = blankOf(table, record as never) as typeof record;
    expect(recordSchemas[table].safeParse(blank).error).toBeUndefined();
    for (const field of IDENTITY_FIELDS[table]) expect(blank[field as never]).toEqual(record[field as never]);
    expect(blank).toMatchObject({ deleted: false, revisions: {} });
  });

  it('leave no word behind when they are deleted', () => {
    const tombstone = tombstoneOf(table, { ...record, deleted: true } as never);
    expect(JSON.stringify(tombstone)).not.toMatch(
      /Löschkonzept|Kryptolöschung|Sicherheitsschlösser|Verfahren|Vertrag|Türen|Bauart|Schleuse/,
    );
  });

  it('hold texts of any length a person would write, and no longer ones', () => {
    const field = 'title' in record ? 'title' : 'label' in record ? 'label' : undefined;
    // A phrase is found by its title: one line, in one language.
    if (!field || table === 'phrases') return;
    const withText = (de: string) => recordSchemas[table].safeParse({ ...record, [field]: { de, en: '' } }).success;
    expect(withText('x'.repeat(LIMITS.text))).toBe(true);
    expect(withText('x'.repeat(LIMITS.text + 1))).toBe(false);
  });
});

it('an overlay and a placement are known by what they are about', () => {
  expect(emptyOverlay(LOCK).id).toBe(LOCK);
  expect(emptyPlacement(HOUSE_SCHEME, 'ZUT').id).toBe(ownPlacementId(HOUSE_SCHEME, 'ZUT'));
});

it('a catalogue choice names a version by its number', () => {
  const choice = (version: string) =>
    recordSchemas.catalogueChoices.safeParse(newCatalogueChoice('c', version)).success;
  expect(choice('2026.1')).toBe(true);
  expect(choice('2.0.1')).toBe(true);
  expect(choice('newest')).toBe(false);
});
