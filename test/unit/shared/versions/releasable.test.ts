import { expect, test } from 'vitest';
import { gapsBeforeRelease } from '../../../../shared/versions/releasable.ts';
import { assessment, sampleInput } from '../annex/annex-samples.ts';
import { anotherOperation } from '../annex/several/several-samples.ts';

const undated = assessment('VER-02', { status: 'planned' });

test('what is planned without a day, and not applicable without a reason, is missing before a release', () => {
  const assessments = [undated, assessment('VER-01', { status: 'notApplicable' }), assessment('ZUT-01')];
  expect(gapsBeforeRelease({ ...sampleInput(), groupStates: [], assessments })).toEqual([
    { measureId: 'VER-02', target: '-', field: 'plannedFor' },
    { measureId: 'VER-01', target: '-', field: 'reason' },
  ]);
});

test('of an annex for several operations it is missing in any of them, and says in which', () => {
  const operation = anotherOperation(3, 'Newsletter');
  const further = [{ operation, assessments: [undated], groupStates: [] }];
  expect(gapsBeforeRelease({ ...sampleInput(), groupStates: [], assessments: [], further })).toEqual([
    { measureId: 'VER-02', target: '-', field: 'plannedFor', operationId: operation.id },
  ]);
});
