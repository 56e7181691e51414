import { expect, test } from 'vitest';
import { annexRecords } from '../../../../shared/annex/annex-records.ts';
import { emptyContent } from '../../../../shared/domain/case-content.ts';
import { assessment, operation, organisation } from './annex-samples.ts';

const content = {
  ...emptyContent(),
  organisations: [organisation],
  operations: [operation],
  assessments: [assessment('ZUT-01', { note: 'Anmerkung', internalNote: 'Schwachstelle!' })],
};

test('internal notes stay behind, the field included', () => {
  const records = annexRecords(content, operation.id);
  expect(records?.assessments).toEqual([expect.objectContaining({ measureId: 'ZUT-01', note: 'Anmerkung' })]);
  expect(JSON.stringify(records)).not.toMatch(/internalNote|Schwachstelle/);
});

test('there is no annex of what is deleted or missing', () => {
  expect(annexRecords({ ...content, operations: [{ ...operation, deleted: true }] }, operation.id)).toBeUndefined();
  expect(annexRecords({ ...content, organisations: [] }, operation.id)).toBeUndefined();
});
