import { describe, expect, test } from 'vitest';
import { type NextStep, nextSteps } from '../../../../../renderer/features/versions/next-steps.ts';
import { newVersion } from '../../../../../shared/domain/new-records.ts';
import type { Version } from '../../../../../shared/domain/records.ts';

const version = (id: string, order: number, fields: object = {}) =>
  newVersion({ id, operationId: 'o', organisationId: '' } as never, { number: `${order}.0`, order, ...fields });
type Given = Partial<Parameters<typeof nextSteps>[0]>;
const kinds = (versions: Version[], released: string[], given: Given = {}): NextStep['kind'][] =>
  nextSteps({
    operation: { contractRule: '', reviewOn: '' },
    versions,
    released: new Set(released),
    changes: { count: 0, loweredWithoutReason: 0 },
    today: '2026-11-22',
    ...given,
  }).map(({ kind }) => kind);

const first = version('1', 1, { acceptedOn: '2026-03-01' });
const rule = (contractRule: 'document' | 'notify' | 'agree' | '') => ({ operation: { contractRule, reviewOn: '' } });

describe('what is to be done next', () => {
  test('before the first release: add a version, then release it', () => {
    expect(kinds([], [])).toEqual(['noVersion']);
    expect(kinds([version('1', 1)], [])).toEqual(['release']);
    expect(kinds([version('1', 1)], ['1'])).toEqual(['firstAgree']);
  });

  test('after the release of a material change: what the contract asks for', () => {
    const versions = [first, version('2', 2, { material: true })];
    expect(kinds(versions, ['1', '2'], rule('document'))).toEqual(['document']);
    expect(kinds(versions, ['1', '2'], rule('notify'))).toEqual(['notify']);
    expect(kinds(versions, ['1', '2'], rule('agree'))).toEqual(['agree']);
    expect(kinds(versions, ['1', '2'], rule(''))).toEqual(['unknownRule']);
    expect(kinds([first, version('2', 2)], ['1', '2'], rule('agree'))).toEqual(['notMaterial']);
  });

  test('nothing while the accepted version still holds; a new version once the annex has changed', () => {
    expect(kinds([first], ['1'])).toEqual(['nothing']);
    expect(kinds([first], ['1'], { changes: { count: 3, loweredWithoutReason: 0 } })).toEqual(['changed']);
  });

  test('reasons for what is lower come first', () => {
    const changes = { count: 3, loweredWithoutReason: 2 };
    expect(kinds([first, version('2', 2)], ['1'], { changes })).toEqual(['lowered', 'release']);
  });

  test('reviews are reminded of, before and after their day', () => {
    const reviewOn = (day: string) => ({ operation: { contractRule: '' as const, reviewOn: day } });
    expect(kinds([first], ['1'], reviewOn('2027-01-01'))).toEqual(['nothing', 'reviewOn']);
    expect(kinds([first], ['1'], reviewOn('2026-11-21'))).toEqual(['nothing', 'reviewDue']);
  });
});
