import { describe, expect, it } from 'vitest';
import { listedMeasures, marksOf } from '../../../../../renderer/features/catalogue/list/list-model.ts';
import { assembleCatalogue } from '../../../../../shared/catalogue/catalogue.ts';
import { catalogueOf } from '../../../../../shared/catalogue/house-catalogue.ts';
import { areaIdSchema, type MeasureId } from '../../../../../shared/domain/ids.ts';
import { emptyOverlay, newOwnMeasure } from '../../../../../shared/domain/new-house-records.ts';
import { area, measure, parts } from '../../../../support/catalogue-parts.ts';
import { uuid } from '../../data/test-data.ts';

const delivered = assembleCatalogue(parts([area('zug', [measure('ZUG-01'), measure('ZUG-02')]), area('wei')]));
const own = newOwnMeasure(
  { id: uuid(1) as never },
  { areaId: areaIdSchema.parse('zug'), organisationId: uuid(2) as never, title: { de: 'Eigene', en: '' } },
);
const catalogue = catalogueOf(delivered, {
  measureOverlays: [
    { ...emptyOverlay('ZUG-01' as MeasureId), title: { de: 'anders', en: 'other' } },
    { ...emptyOverlay('ZUG-02' as MeasureId), retired: true },
  ],
  ownMeasures: [own],
});
const marks = (index: number, isExtended = false) => {
  const found = catalogue.measures[index];
  return found ? marksOf(found, found.isOwn ? own : undefined, isExtended) : undefined;
};
const list = (more: Partial<Parameters<typeof listedMeasures>[0]>) =>
  listedMeasures({ catalogue, area: 'all', filter: 'all', hits: null, extended: new Set(), ...more }).map(
    ({ id }) => id,
  );

describe('the measures of the list', () => {
  it('are those of the area, in catalogue order, that the search has found', () => {
    expect(list({})).toEqual(['ZUG-01', 'ZUG-02', own.id]);
    expect(list({ area: areaIdSchema.parse('wei') })).toEqual([]);
    expect(list({ hits: [own.id, 'ZUG-01' as MeasureId] })).toEqual(['ZUG-01', own.id]);
    expect(list({ hits: [] })).toEqual([]);
  });

  it('pass the filter; whatever was added to a delivered one counts as a change', () => {
    expect(list({ filter: 'changed' })).toEqual(['ZUG-01']);
    expect(list({ filter: 'changed', extended: new Set(['ZUG-02' as MeasureId, own.id]) })).toEqual([
      'ZUG-01',
      'ZUG-02',
    ]);
    expect(list({ filter: 'own' })).toEqual([own.id]);
    expect(list({ filter: 'hidden' })).toEqual(['ZUG-02']);
  });

  it('say what was done to them', () => {
    expect(marks(0, true)).toEqual(['reworded', 'extended']);
    expect(marks(1)).toEqual(['retired']);
    expect(marks(2, true)).toEqual(['ownChip', 'onlyOrganisation']);
  });
});
