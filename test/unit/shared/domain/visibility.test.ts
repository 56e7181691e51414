import { expect, it } from 'vitest';
import { IDENTITY_FIELDS, mergeableFields } from '../../../../shared/domain/new-records.ts';
import { recordSchemas, TABLE_NAMES } from '../../../../shared/domain/records.ts';
import { VISIBILITY } from '../../../../shared/domain/visibility.ts';

const fields = TABLE_NAMES.flatMap((table) =>
  Object.entries(VISIBILITY[table]).map(([field, to]) => ({ table, field, to })),
);

it.each(TABLE_NAMES)('every field of %s says who may see it', (table) => {
  expect(Object.keys(VISIBILITY[table]).sort()).toEqual(Object.keys(recordSchemas[table].shape).sort());
});

it('internal notes never reach an annex or an outsider, and a colleague only when asked for', () => {
  expect(VISIBILITY.assessments.internalNote).toEqual({ annex: 'never', colleague: 'onRequest', outsider: 'never' });
});

it('what goes along on request only is never for outsiders', () => {
  const onRequest = fields.filter(({ to }) => to.colleague === 'onRequest');
  expect(onRequest.filter(({ to }) => to.outsider !== 'never' || to.annex !== 'never')).toEqual([]);
});

it('an outsider learns nothing of accepted findings', () => {
  const seen = fields.filter(
    ({ table, to }) => table === 'acceptances' && (to.outsider === 'yes' || to.annex === 'yes'),
  );
  expect(seen).toEqual([]);
});

it.each(TABLE_NAMES)('every field of %s is identity, merged, or the revisions themselves', (table) => {
  const sorted = [...IDENTITY_FIELDS[table], ...mergeableFields(table), 'revisions'].sort();
  expect(sorted).toEqual(Object.keys(recordSchemas[table].shape).sort());
});
