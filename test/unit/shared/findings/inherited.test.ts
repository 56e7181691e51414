import { describe, expect, it } from 'vitest';
import type { LayeredAnswer } from '../../../../shared/domain/effective-answers.ts';
import { emptyAssessment } from '../../../../shared/domain/new-records.ts';
import type { Assessment } from '../../../../shared/domain/records.ts';
import { isInherited } from '../../../../shared/findings/inherited.ts';

const place = (field: string) => ({ place: { kind: 'measure' as const, id: 'ZUG-02', target: '-', field } });
const answer = (fields: Partial<Omit<Assessment, 'values'>> & { values?: Record<string, number> }) =>
  ({
    ...emptyAssessment({ kind: 'organisation', id: 'o' as never }, 'ZUG-02' as never, '-'),
    ...fields,
  }) as Assessment;
const layers = (own: Assessment | undefined, above: Assessment | undefined) => (key: string) =>
  key === 'ZUG-02/-' ? ({ own, above } as LayeredAnswer) : undefined;

describe('a finding is inherited', () => {
  const above = answer({ status: 'implemented', values: { minLength: 8 } });

  it('where its field is what the organisation says', () => {
    expect(isInherited(place('values.minLength'), layers(undefined, above))).toBe(true);
    expect(isInherited(place('values.minLength'), layers(answer({ note: 'Hier auch.' }), above))).toBe(true);
    expect(isInherited(place(''), layers(undefined, above))).toBe(true);
    expect(isInherited(place('values.minClasses'), layers(undefined, above))).toBe(true);
  });

  it('not where the operation speaks for itself, or where nobody says anything', () => {
    expect(isInherited(place('values.minLength'), layers(answer({ values: { minLength: 6 } }), above))).toBe(false);
    expect(isInherited(place('values.minLength'), layers(above, undefined))).toBe(false);
    expect(isInherited(place('values.minLength'), () => undefined)).toBe(false);
  });

  it('where it is about a record that all operations share', () => {
    const at = (kind: 'party' | 'operation') => ({ place: { kind, id: 'x', target: '', field: 'country' } });
    expect(isInherited(at('party'), () => undefined)).toBe(true);
    expect(isInherited(at('operation'), () => undefined)).toBe(false);
  });
});
