import { describe, expect, it } from 'vitest';
import { assembleCatalogue } from '../../../../shared/catalogue/catalogue.ts';
import { offeredMeasures } from '../../../../shared/catalogue/offered.ts';
import type { OperationId } from '../../../../shared/domain/ids.ts';
import { area, measure, parts } from '../../../support/catalogue-parts.ts';

const retired = { retired: { since: '2.0.0', successors: ['ZUG-01'] } };
const { measures } = assembleCatalogue(parts([area('ZUG', [measure('ZUG-01'), measure('ZUG-02', retired)])]));

describe('what is offered', () => {
  it('leaves out hidden and retired measures', () => {
    expect(offeredMeasures(measures, () => undefined).map(({ id }) => id)).toEqual(['ZUG-01']);
    expect(offeredMeasures(measures, () => 'open').map(({ id }) => id)).toEqual(['ZUG-01']);
  });

  it('keeps them where they have been answered', () => {
    expect(offeredMeasures(measures, () => 'notApplicable')).toHaveLength(2);
  });

  it('leaves out what belongs to another operation', () => {
    const [first] = measures;
    if (!first) throw new Error('no measure');
    const theirs = { ...first, isOwn: true, onlyIn: 'theirs' as OperationId };
    expect(offeredMeasures([first, theirs], () => 'implemented', 'mine' as OperationId)).toEqual([first]);
    expect(offeredMeasures([first, theirs], () => 'open', 'theirs' as OperationId)).toHaveLength(2);
  });

  it('is everything, unchanged, when nothing is hidden', () => {
    const plain = measures.slice(0, 1);
    expect(offeredMeasures(plain, () => 'open')).toBe(plain);
  });
});
