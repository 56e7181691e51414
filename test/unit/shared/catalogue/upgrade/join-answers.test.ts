import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinAnswers, joinedStatus, type Source } from '../../../../../shared/catalogue/upgrade/join-answers.ts';
import { LIMITS } from '../../../../../shared/domain/record-parts.ts';
import type { Assessment } from '../../../../../shared/domain/records.ts';
import { STATUSES } from '../../../../../shared/domain/status.ts';
import { measure } from '../../../../support/catalogue-parts.ts';
import { answer } from './upgrade-samples.ts';

const label = (de: string) => ({ de, en: de });
const { parameters } = measure('M-01', {
  parameters: [
    { id: 'length', label: label('Länge'), type: 'number', integer: true, max: 20 },
    {
      id: 'kinds',
      label: label('Arten'),
      type: 'choices',
      options: ['a', 'b', 'c'].map((it) => ({ id: it, label: label(it) })),
    },
    { id: 'place', label: label('Ort'), type: 'text' },
  ],
});

const source = (fields: Partial<Assessment>, more: Partial<Source> = {}): Source => ({
  answer: answer(1, fields),
  title: 'Alt *1*',
  isHere: false,
  takesNotes: true,
  moves: [],
  ...more,
});
const values = (given: object) => ({ values: given as Assessment['values'] });

describe('the status of several answers', () => {
  it.each([
    [['implemented', 'implemented'], 'implemented'],
    [['implemented', 'partial'], 'partial'],
    [['implemented', 'notImplemented'], 'partial'],
    [['implemented', 'open'], 'partial'],
    [['planned', 'notImplemented'], 'notImplemented'],
    [['planned', 'open'], 'planned'],
    [['notApplicable', 'implemented'], 'implemented'],
    [['notApplicable', 'notApplicable'], 'notApplicable'],
    [['open', 'open'], 'open'],
  ] as const)('%j is %s', (statuses, expected) => {
    expect(joinedStatus(statuses)).toBe(expected);
  });

  it('never claims "implemented" unless all that applies is', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...STATUSES), { minLength: 1 }), (statuses) => {
        const applicable = statuses.filter((status) => status !== 'notApplicable');
        if (joinedStatus(statuses) === 'implemented') expect(new Set(applicable)).toEqual(new Set(['implemented']));
      }),
    );
  });

  it('does not depend on the order', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...STATUSES), { minLength: 1 }), (statuses) => {
        expect(joinedStatus(statuses.toReversed())).toBe(joinedStatus(statuses));
      }),
    );
  });
});

describe('values of several answers', () => {
  it('go under the names and options of their new measure', () => {
    const move = { from: 'minimum', to: 'length' } as never;
    const options = { from: 'sorts', to: 'kinds', options: { first: 'a' } } as never;
    const { content } = joinAnswers(
      [source(values({ minimum: 8, sorts: ['first', 'b', 'x'] }), { moves: [move, options] })],
      parameters,
    );
    expect(content.values).toEqual({ length: 8, kinds: ['a', 'b'] });
  });

  it('that do not fit there are left out', () => {
    const { content } = joinAnswers([source(values({ length: 99, kinds: ['x'], elsewhere: 1 }))], parameters);
    expect(content.values).toEqual({});
  });

  it('are put together where they are lists or texts; of others the first stays, in doubt', () => {
    const one = source(values({ length: 8, kinds: ['a'], place: 'Halle' }));
    const other = source(values({ length: 9, kinds: ['a', 'c'], place: 'Büro' }));
    const { content, isInDoubt } = joinAnswers([one, other], parameters);
    expect(content.values).toEqual({ length: 8, kinds: ['a', 'c'], place: 'Halle; Büro' });
    expect(isInDoubt).toBe(true);
  });

  it('of the measure itself all stay', () => {
    const { content } = joinAnswers([source(values({ length: 99, own: 1 }), { isHere: true })], parameters);
    expect(content.values).toEqual({ length: 99, own: 1 });
  });
});

describe('texts of several answers', () => {
  it('carry their titles, without being taken for Markdown', () => {
    const { content } = joinAnswers([source({ note: 'Eins' }), source({ note: 'Zwei' }, { title: 'Neu' })], []);
    expect(content.note).toBe('**Alt \\*1\\***\n\nEins\n\n**Neu**\n\nZwei');
  });

  it('of the same words are said once, and a single one as it is', () => {
    expect(joinAnswers([source({ note: 'Gleich' }), source({ note: 'Gleich' })], []).content.note).toBe('Gleich');
    expect(joinAnswers([source({ note: '' }), source({ note: 'Einer' })], []).content.note).toBe('Einer');
  });

  it('reasons are plain text', () => {
    const reasons = [source({ reason: 'Kein Lager' }), source({ reason: 'Keine Halle' }, { title: 'Neu' })];
    expect(joinAnswers(reasons, []).content.reason).toBe('Alt *1*: Kein Lager\n\nNeu: Keine Halle');
  });

  it('never grow beyond what a field holds, and say what is left out', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: LIMITS.text }), { minLength: 1, maxLength: 4 }), (lengths) => {
        const sources = lengths.map((length, index) => source({ note: String(index).repeat(length) }));
        const { content, leftOut } = joinAnswers(sources, []);
        expect(content.note.length).toBeLessThanOrEqual(LIMITS.text);
        for (const it of sources) expect(content.note.includes(it.answer.note) || leftOut.includes(it)).toBe(true);
      }),
    );
  });
});

it('of several days the last counts', () => {
  const planned = ['2027-01-31', '', '2027-06-30'].map((plannedFor) => source({ status: 'planned', plannedFor }));
  expect(joinAnswers(planned, []).content.plannedFor).toBe('2027-06-30');
});
