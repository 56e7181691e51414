import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  changedNote,
  isChange,
  isNoteTooLong,
  sharedParameters,
  wantedOf,
  withValue,
} from '../../../../../../../renderer/features/measures/list/bulk/bulk-change.ts';
import type { OperationId, ParameterId } from '../../../../../../../shared/domain/ids.ts';
import { emptyAssessment } from '../../../../../../../shared/domain/new-records.ts';
import type { Parameter } from '../../../../../../../shared/domain/parameter.ts';
import { LIMITS } from '../../../../../../../shared/domain/record-parts.ts';
import { measureId, smallCatalogue } from '../../small-catalogue.ts';

const length = 'minLength' as ParameterId;
const answer = (note: string) => ({
  ...emptyAssessment({ kind: 'operation', id: 'o' as OperationId }, measureId('ZUG-01')),
  note,
});

describe('a change of many answers', () => {
  it('is none without a field', () => {
    expect(isChange({})).toBe(false);
    expect(isChange({ values: {} })).toBe(false);
    expect(isChange({ due: '' })).toBe(true);
    expect(isChange({ values: { [length]: undefined } })).toBe(true);
  });

  it('names only what is to be changed, values by path', () => {
    const change = withValue({ responsible: 'IT', due: '' }, length, { value: 14 });
    expect(wantedOf(change)).toEqual({ responsible: 'IT', due: '', 'values.minLength': 14 });
    expect(wantedOf(withValue(change, length, null))).toEqual({ responsible: 'IT', due: '' });
  });

  it('puts a note behind the one that each answer has', () => {
    const wanted = wantedOf({ internalOnly: true, note: { text: ' neu ', mode: 'append' } });
    const made = typeof wanted === 'function' ? [wanted(answer('alt\n')), wanted(undefined)] : [];
    expect(made).toEqual([
      { internalOnly: true, note: 'alt\n\nneu' },
      { internalOnly: true, note: 'neu' },
    ]);
  });

  it('replaces and empties notes when that is wanted, and appends nothing as nothing', () => {
    expect(changedNote('alt', { text: 'neu', mode: 'replace' })).toBe('neu');
    expect(changedNote('alt', { text: '', mode: 'replace' })).toBe('');
    expect(changedNote('alt', { text: ' ', mode: 'append' })).toBe('alt');
  });

  it('knows before whether a note becomes too long', () => {
    const long = 'x'.repeat(LIMITS.text - 3);
    expect(isNoteTooLong({ note: { text: 'ab', mode: 'append' } }, ['kurz', long])).toBe(true);
    expect(isNoteTooLong({ note: { text: 'ab', mode: 'replace' } }, ['kurz', long])).toBe(false);
    expect(isNoteTooLong({ due: '' }, [long])).toBe(false);
  });

  it('keeps every appended text whole', () => {
    const text = fc.string({ maxLength: 40 });
    fc.assert(
      fc.property(text, text, (now, added) => {
        const note = changedNote(now, { text: added, mode: 'append' });
        expect(note).toContain(added.trim());
        expect(note).toContain(now.trim());
      }),
    );
  });
});

describe('shared parameters', () => {
  const { measures } = smallCatalogue();
  const policy = measures.find(({ id }) => id === 'ZUG-02');
  const plain = measures.find(({ id }) => id === 'ZUG-01');
  if (!policy || !plain) throw new Error('the small catalogue has lost its measures');

  it('are those that all measures have alike, whatever is suggested for them', () => {
    const other = {
      ...policy,
      parameters: policy.parameters.flatMap((parameter): Parameter[] => {
        if (parameter.type === 'number') return [{ ...parameter, default: 8 }];
        return parameter.type === 'choice' ? [{ ...parameter, options: parameter.options.slice(1) }] : [];
      }),
    };
    expect(sharedParameters([policy, other]).map(({ id }) => id)).toEqual([length]);
  });

  it('are all of a single measure, and none beside one without any', () => {
    expect(sharedParameters([policy])).toEqual(policy.parameters);
    expect(sharedParameters([policy, plain])).toEqual([]);
    expect(sharedParameters([])).toEqual([]);
  });
});
