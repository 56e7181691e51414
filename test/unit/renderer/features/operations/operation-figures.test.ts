import { describe, expect, test } from 'vitest';
import { figuresOf, sumOf, totalOf } from '../../../../../renderer/features/operations/overview/operation-figures.ts';
import { assembleCatalogue } from '../../../../../shared/catalogue/catalogue.ts';
import type { Facts } from '../../../../../shared/domain/facts.ts';
import type { GroupId, MeasureId, OperationId, SchemeId } from '../../../../../shared/domain/ids.ts';
import { normalGroupState } from '../../../../../shared/domain/new-records.ts';
import type { Status } from '../../../../../shared/domain/status.ts';
import { area, measure, parts } from '../../../../support/catalogue-parts.ts';

const catalogue = assembleCatalogue(
  parts([
    area('zug', [measure('ZUG-01'), measure('ZUG-02')]),
    area('zut', [measure('ZUT-01'), measure('ZUT-02')], { p: ['p2'] }),
  ]),
);
const NO_FACTS: Facts = new Map();
const operation = { id: 'o' as OperationId, schemeId: 'p' as SchemeId };
const answers = (...pairs: [string, Status][]) => new Map(pairs.map(([id, status]) => [id as MeasureId, status]));
const setAside = (group: string) => ({
  ...normalGroupState({ kind: 'operation', id: 'o' as OperationId }, 'p' as SchemeId, group as GroupId),
  state: 'notRelevant' as const,
});

describe('figuresOf', () => {
  test('counts every measure once; what nobody answered is open', () => {
    const { counts, share } = figuresOf(
      catalogue,
      operation,
      answers(['ZUG-01', 'implemented'], ['ZUT-01', 'planned']),
      [],
      NO_FACTS,
    );
    expect(counts).toMatchObject({ implemented: 1, planned: 1, open: 2 });
    expect(share).toBe(0.5);
  });

  test('asks for no more than what is applicable', () => {
    const { counts, share } = figuresOf(
      catalogue,
      operation,
      answers(['ZUG-01', 'partial'], ['ZUG-02', 'notApplicable']),
      [],
      NO_FACTS,
    );
    expect(totalOf(counts)).toBe(4);
    expect(share).toBeCloseTo(1 / 3);
  });

  test('leaves out measures of groups that are set aside, alone or with the group above them', () => {
    expect(totalOf(figuresOf(catalogue, operation, answers(), [setAside('p2')], NO_FACTS).counts)).toBe(2);
    expect(figuresOf(catalogue, operation, answers(), [setAside('p0')], NO_FACTS)).toMatchObject({ share: 1 });
  });

  test('leaves out what is not offered any more, unless it is answered here', () => {
    const retired = measure('ZUG-02', { retired: { successors: ['ZUG-01'] } });
    const older = assembleCatalogue(parts([area('zug', [measure('ZUG-01'), retired])]));
    expect(totalOf(figuresOf(older, operation, answers(), [], NO_FACTS).counts)).toBe(1);
    expect(figuresOf(older, operation, answers(['ZUG-02', 'implemented']), [], NO_FACTS).share).toBe(0.5);
  });

  test('leaves out what the context rules out, unless it is answered nevertheless', () => {
    const onServers = measure('ZUG-02', { appliesIf: { fact: 'ownServers' } });
    const withCondition = assembleCatalogue(parts([area('zug', [measure('ZUG-01'), onServers])]));
    const without: Facts = new Map([['ownServers', { value: false, from: 'organisation' }]]);
    const figures = (...pairs: [string, Status][]) =>
      figuresOf(withCondition, operation, answers(...pairs), [], without);
    expect(totalOf(figures().counts)).toBe(1);
    expect(totalOf(figures(['ZUG-02', 'implemented']).counts)).toBe(2);
    expect(totalOf(figuresOf(withCondition, operation, answers(), [], NO_FACTS).counts)).toBe(2);
  });

  test('counts of an organisation only what concerns all its operations', () => {
    const ofOne = {
      ...catalogue,
      measures: catalogue.measures.map((it, index) => ({ ...it, ...(index === 0 && { onlyIn: operation.id }) })),
    };
    const schemeOnly = { schemeId: operation.schemeId };
    expect(totalOf(figuresOf(ofOne, operation, answers(), [], NO_FACTS).counts)).toBe(4);
    expect(totalOf(figuresOf(ofOne, schemeOnly, answers(), [], NO_FACTS).counts)).toBe(3);
  });

  test('falls back to the first scheme when the catalogue does not have the one of the operation', () => {
    const foreign = figuresOf(catalogue, { ...operation, schemeId: 'elsewhere' as SchemeId }, answers(), [], NO_FACTS);
    expect(totalOf(foreign.counts)).toBe(4);
  });
});

test('several operations add up', () => {
  const one = figuresOf(catalogue, operation, answers(['ZUG-01', 'implemented']), [], NO_FACTS).counts;
  expect(sumOf([one, one])).toMatchObject({ implemented: 2, open: 6 });
  expect(totalOf(sumOf([]))).toBe(0);
});
