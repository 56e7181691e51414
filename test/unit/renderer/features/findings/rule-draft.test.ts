import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Comparison,
  comparisonsFor,
  draftOf,
  fieldsOf,
  limitKind,
  NEW_DRAFT,
  problemsOf,
  type RuleDraft,
} from '../../../../../renderer/features/findings/rules/rule-draft.ts';
import { newOwnRule } from '../../../../../shared/domain/new-house-records.ts';
import { PARAMETER_TYPES, type Parameter } from '../../../../../shared/domain/parameter.ts';
import { findsSchema } from '../../../../../shared/findings/rule.ts';
import { uuid } from '../../data/test-data.ts';

const PARAMETER = { id: 'p', label: { de: 'P', en: 'P' }, type: 'number', integer: true } as unknown as Parameter;
const NAMED: RuleDraft = { ...NEW_DRAFT, measureId: 'ZUG-02', parameterId: 'p', messageDe: 'Zu kurz' };

/** As it is stored and read again. */
const again = (draft: RuleDraft) =>
  draftOf(newOwnRule({ id: uuid(1) as never, ...(fieldsOf(draft) as object) }), (isoDate) => isoDate);

const valued = (comparison: Comparison): RuleDraft => {
  const kind = limitKind(comparison);
  const options = kind === 'options' || kind === 'option' ? ['weekly'] : [];
  return { ...NAMED, comparison, limit: kind === 'number' ? '3' : '', options };
};

describe('own rules in their form', () => {
  it('become rules that are understood, and are shown again as they were written, whatever they compare', () => {
    const comparisons = new Set(PARAMETER_TYPES.flatMap(comparisonsFor));
    for (const comparison of comparisons) {
      const draft = valued(comparison);
      expect(problemsOf(draft, PARAMETER)).toEqual({});
      expect(findsSchema.safeParse(fieldsOf(draft).finds).success).toBe(true);
      expect(again(draft)).toEqual(draft);
    }
  });

  it('keep all terms that are long enough to mean something', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{2,8}\*?$/), { minLength: 1, maxLength: 5 });
    const how = fc.record({ exactCase: fc.boolean(), unlessNegated: fc.boolean(), unlessCapitals: fc.boolean() });
    fc.assert(
      fc.property(words, how, (terms, ticked) => {
        const draft: RuleDraft = { ...NEW_DRAFT, kind: 'words', terms: terms.join('\n'), ...ticked, messageEn: 'No' };
        expect(problemsOf(draft, undefined)).toEqual({});
        expect(again(draft)).toEqual(draft);
      }),
    );
  });

  it('drop no term without a word: too short ones, too many and none at all are said', () => {
    const problem = (terms: string) =>
      problemsOf({ ...NEW_DRAFT, kind: 'words', terms, messageDe: 'x' }, undefined).terms;
    expect(problem(' \n\n')).toBe('terms');
    expect(problem('FTP\na\n')).toBe('shortTerm');
    expect(problem('FTP\n**')).toBe('shortTerm');
    expect(problem(Array.from({ length: 201 }, (_, n) => `w${n}`).join('\n'))).toBe('manyTerms');
    expect(problem(Array.from({ length: 200 }, (_, n) => `w${n}`).join('\n'))).toBeUndefined();
  });

  it('say what is missing or wrong', () => {
    expect(problemsOf(NEW_DRAFT, undefined)).toEqual({ measure: 'measure', message: 'message' });
    expect(problemsOf({ ...NAMED, limit: 'viel' }, PARAMETER)).toEqual({ limit: 'limit' });
    expect(problemsOf({ ...valued('olderThanMonths'), limit: '0' }, PARAMETER)).toEqual({ limit: 'limit' });
    const dates = { validFrom: '1.2.2027', validUntil: '1.1.2027' };
    expect(problemsOf({ ...valued('below'), ...dates }, PARAMETER)).toEqual({ validUntil: 'order' });
    expect(problemsOf({ ...valued('below'), validFrom: 'bald' }, PARAMETER)).toEqual({ validFrom: 'date' });
  });

  it('leave conditions alone that the form cannot show', () => {
    const finds = { at: { measure: 'ZUG-02' }, for: 'case', when: { measure: 'ZUG-02', is: 'missing' } };
    const rule = newOwnRule({ id: uuid(1) as never, message: { de: 'Fehlt', en: '' }, finds });
    const draft = draftOf(rule, (isoDate) => isoDate);
    expect(draft.kind).toBe('other');
    expect(fieldsOf(draft, finds).finds).toEqual(finds);
  });
});
