import { describe, expect, it } from 'vitest';
import { labelProblems, parameterProblems } from '../../../../shared/catalogue/own-rules.ts';

const text = (de: string, en = '') => ({ de, en });
const options = (...labels: string[]) => labels.map((de) => ({ label: text(de) }));
const choice = { type: 'choice', label: text('Art'), min: null, max: null } as const;

describe('parameters of the user’s own', () => {
  it('need a name in one of the languages, and another one than their neighbours', () => {
    expect(labelProblems(text('', ' '), [])).toEqual(['empty']);
    expect(labelProblems(text('', 'Kind'), [])).toEqual([]);
    expect(labelProblems(text('Art'), [text('Frist'), text('art ')])).toEqual(['double']);
  });

  it('need room between their bounds', () => {
    const number = { type: 'number', label: text('Frist') } as const;
    expect(parameterProblems({ ...number, min: 5, max: 5 }, [], [])).toEqual(['emptyRange']);
    expect(parameterProblems({ ...number, min: 5, max: null }, [], [])).toEqual([]);
  });

  it('ask nothing as a choice of one', () => {
    expect(parameterProblems(choice, options('Karte', ''), [])).toEqual(['fewOptions']);
    expect(parameterProblems(choice, options('Karte', 'Chip'), [])).toEqual([]);
  });
});
