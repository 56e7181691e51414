import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../../../shared/catalogue/own-measures.ts';
import type { OwnMeasure } from '../../../../shared/domain/house-records.ts';
import type { AreaId, MeasureId, OrganisationId } from '../../../../shared/domain/ids.ts';
import { newOwnMeasure } from '../../../../shared/domain/new-records.ts';
import { groupId, SCHEME, smallCatalogue } from '../../renderer/features/measures/small-catalogue.ts';

const organisationId = '3f0d9a4e-7b1c-4e55-9a55-0a4d2f1b7c10' as OrganisationId;
const own = (id: string, fields: Partial<OwnMeasure> = {}): OwnMeasure => ({
  ...newOwnMeasure(
    { id: id as MeasureId, organisationId },
    { areaId: 'ZUG' as AreaId, title: { de: 'Vier-Augen-Prinzip', en: '' } },
  ),
  ...fields,
});

describe('the catalogue of an organisation', () => {
  it('has own measures at the end of their area', () => {
    const catalogue = catalogueOf(smallCatalogue(), [own('own-1')]);
    const inArea = catalogue.measures.filter((measure) => measure.areaId === 'ZUG').map((measure) => measure.id);
    expect(inArea.at(-1)).toBe('own-1');
    expect(catalogue.measure('own-1' as MeasureId)).toMatchObject({ isOwn: true });
    expect(catalogue.measure('own-1' as MeasureId)?.groups.get(SCHEME)).toEqual([groupId('s1.1')]);
  });

  it('shows a title that exists in one language in both', () => {
    const catalogue = catalogueOf(smallCatalogue(), [own('own-1')]);
    expect(catalogue.measure('own-1' as MeasureId)?.title.en).toBe('Vier-Augen-Prinzip');
  });

  it('leaves out deleted ones', () => {
    const delivered = smallCatalogue();
    expect(catalogueOf(delivered, [own('own-1', { deleted: true })]).measures).toHaveLength(delivered.measures.length);
  });
});
