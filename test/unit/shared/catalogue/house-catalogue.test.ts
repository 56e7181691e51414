import { describe, expect, it } from 'vitest';
import { assembleCatalogue, type Catalogue } from '../../../../shared/catalogue/catalogue.ts';
import { catalogueOf, type HouseRecords } from '../../../../shared/catalogue/house-catalogue.ts';
import type { MeasureOverlay, OwnMeasure } from '../../../../shared/domain/house-records.ts';
import type { AreaId, MeasureId, OperationId, SchemeId } from '../../../../shared/domain/ids.ts';
import { emptyOverlay, newOwnArea, newOwnMeasure } from '../../../../shared/domain/new-house-records.ts';
import { area, measure, parts } from '../../../support/catalogue-parts.ts';
import { sampleHouse } from '../file-format/sample-house.ts';

const P = 'p' as SchemeId;
const delivered = assembleCatalogue(
  parts([area('A', [measure('A-01'), measure('A-02'), measure('A-03')]), area('B', [measure('B-01')], { p: ['p2'] })]),
);
const text = (de: string, en = '') => ({ de, en });
const own = (id: string, fields: Partial<OwnMeasure> = {}): OwnMeasure => ({
  ...newOwnMeasure({ id: id as MeasureId }, { organisationId: '', areaId: 'A' as AreaId, title: text('Wachhund') }),
  ...fields,
});
const overlay = (id: string, fields: Partial<MeasureOverlay>): MeasureOverlay => ({
  ...emptyOverlay(id as MeasureId),
  ...fields,
});
const ids = ({ measures }: Catalogue) => measures.map(({ id }) => id);
const withHouse = (house: Partial<HouseRecords>, operationId?: OperationId) =>
  catalogueOf(delivered, house, operationId);
const measureIn = (catalogue: Catalogue, id: string) => {
  const found = catalogue.measure(id as MeasureId);
  if (!found) throw new Error(`no measure ${id}`);
  return found;
};

describe('a house catalogue without anything in it', () => {
  it('is the delivered one, the same object', () => {
    expect(withHouse({})).toBe(delivered);
    expect(withHouse({ ownMeasures: [own('own', { deleted: true })] })).toBe(delivered);
  });

  it('takes of a whole case only what belongs to a catalogue', () => {
    expect(withHouse({ organisations: [{ deleted: false }] } as never)).toBe(delivered);
  });
});

describe('own measures', () => {
  it('stand behind the delivered ones of their area, placed like it', () => {
    const catalogue = withHouse({ ownMeasures: [own('own')] });
    expect(ids(catalogue)).toEqual(['A-01', 'A-02', 'A-03', 'own', 'B-01']);
    expect(measureIn(catalogue, 'own')).toMatchObject({ isOwn: true, isHidden: false, areaId: 'A' });
    expect(measureIn(catalogue, 'own').groups.get(P)).toEqual(['p1']);
  });

  it('stand where the user put them', () => {
    const ownMeasures = [own('second', { order: 0.6 }), own('first', { order: 0.5 })];
    expect(ids(withHouse({ ownMeasures }))).toEqual(['A-01', 'first', 'second', 'A-02', 'A-03', 'B-01']);
  });

  it('leave the delivered catalogue as it is', () => {
    withHouse({ ownMeasures: [own('own')] });
    expect(ids(delivered)).toEqual(['A-01', 'A-02', 'A-03', 'B-01']);
  });

  it('show a title that exists in one language in both', () => {
    expect(measureIn(withHouse({ ownMeasures: [own('own')] }), 'own').title.en).toBe('Wachhund');
  });

  it('are left out when their area is gone', () => {
    expect(ids(withHouse({ ownMeasures: [own('own', { areaId: 'Z' as AreaId })] }))).not.toContain('own');
  });

  it('of one operation are there for it, and for whoever looks at all operations', () => {
    const [mine, other] = ['mine', 'other'] as OperationId[];
    const ownMeasures = [own('own', { operationId: mine as OperationId })];
    expect(measureIn(withHouse({ ownMeasures }, mine), 'own').onlyIn).toBe('mine');
    expect(ids(withHouse({ ownMeasures }, other))).not.toContain('own');
    expect(ids(withHouse({ ownMeasures }))).toContain('own');
  });

  it('have a sentence and help only when the user wrote them', () => {
    const silent = measureIn(withHouse({ ownMeasures: [own('own')] }), 'own');
    expect(silent.sentence).toBeUndefined();
    expect(silent.ownGuidance).toEqual({});
    const said = own('own', { sentence: text('Ein Hund wacht.'), good: text('Rex, nachts.') });
    expect(measureIn(withHouse({ ownMeasures: [said] }), 'own')).toMatchObject({
      sentence: text('Ein Hund wacht.', 'Ein Hund wacht.'),
      ownGuidance: { good: text('Rex, nachts.', 'Rex, nachts.') },
    });
  });

  it('that are retired name the measures to go on with', () => {
    const retired = own('own', { retired: true, successorIds: ['A-01' as MeasureId] });
    expect(measureIn(withHouse({ ownMeasures: [retired] }), 'own')).toMatchObject({
      isHidden: true,
      retired: { successors: ['A-01'] },
    });
  });
});

describe('own words for a delivered measure', () => {
  it('replace what they say and keep the original', () => {
    const catalogue = withHouse({ measureOverlays: [overlay('A-02', { title: text('Anders') })] });
    expect(measureIn(catalogue, 'A-02').title).toEqual(text('Anders', 'Anders'));
    expect(measureIn(catalogue, 'A-02').original).toMatchObject({ title: { de: 'Maßnahme A-02' } });
    expect(measureIn(catalogue, 'A-01').original).toBeUndefined();
  });

  it('may hide or retire it, which changes no word', () => {
    const hidden = measureIn(withHouse({ measureOverlays: [overlay('A-02', { hidden: true })] }), 'A-02');
    expect(hidden).toMatchObject({ isHidden: true });
    expect(hidden.original).toBeUndefined();
    const retired = overlay('A-02', { retired: true, successorIds: ['A-03' as MeasureId] });
    expect(measureIn(withHouse({ measureOverlays: [retired] }), 'A-02')).toMatchObject({
      isHidden: true,
      retired: { successors: ['A-03'] },
    });
  });

  it('may put it elsewhere in its area', () => {
    expect(ids(withHouse({ measureOverlays: [overlay('A-03', { order: 0.5 })] }))).toEqual([
      'A-01',
      'A-03',
      'A-02',
      'B-01',
    ]);
  });

  it('about a measure that is not in the catalogue say nothing', () => {
    expect(ids(withHouse({ measureOverlays: [overlay('Z-01', { title: text('Nichts') })] }))).toEqual(ids(delivered));
  });
});

describe('own areas', () => {
  const ownArea = newOwnArea({ id: 'own-area' as AreaId, title: text('Löschkonzept'), placedLike: 'B' as AreaId });

  it('stand in their order, and in schemes that do not know them where another area stands', () => {
    const catalogue = withHouse({
      ownAreas: [{ ...ownArea, order: 0.5 }],
      ownMeasures: [own('own', { areaId: ownArea.id })],
    });
    expect(catalogue.areas.map(({ id }) => id)).toEqual(['A', 'own-area', 'B']);
    expect(measureIn(catalogue, 'own').groups.get(P)).toEqual(['p2']);
  });

  it('stand in the supplement when they stand like none', () => {
    const like = { ...ownArea, placedLike: '' as const };
    const catalogue = withHouse({ ownAreas: [like], ownMeasures: [own('own', { areaId: like.id })] });
    expect(measureIn(catalogue, 'own').groups.get(P)).toEqual(['p9']);
  });
});

it('a whole house catalogue comes with all of its parts', () => {
  const catalogue = withHouse(sampleHouse('A-01'));
  expect(measureIn(catalogue, 'A-01').parameters.map(({ label }) => label.de)).toEqual(['Wachdienst']);
  expect(catalogue.schemes.map(({ title }) => title.de)).toEqual(['Gliederung', 'Vertrag Nord']);
  expect(catalogue.areas.map(({ title }) => title.de)).toContain('Löschkonzept');
  expect(catalogue.measures.filter(({ isOwn }) => isOwn)).toHaveLength(1);
});
