import { expect, test } from 'vitest';
import { type FileTables, hangingOn } from '../../../../renderer/data/merge/hanging-on.ts';
import { openTestCase } from './test-data.ts';

/** More than fit on the stack as arguments of one call. */
const VERY_MANY = 200_000;

test('what hangs on a deleted organisation is found, however many answers there are', async () => {
  const { database, organisationId } = await openTestCase();
  const organisation = await database.organisations.get(organisationId);
  if (!organisation) throw new Error('the organisation is here');
  const answers = Array.from({ length: VERY_MANY }, (_, n) => ({ id: String(n) }));
  // Storing so many would take minutes.
  const assessments = { where: () => ({ anyOf: () => ({ toArray: async () => answers }) }) };
  const tables = new Proxy(database, {
    get: (from, name) => (name === 'assessments' ? assessments : Reflect.get(from, name)),
  }) as FileTables;
  const found = await hangingOn(tables, { organisations: [{ ...organisation, deleted: true }] });
  expect(found.filter(({ table }) => table === 'assessments')).toHaveLength(VERY_MANY);
  expect(found.filter(({ table }) => table === 'operations')).toHaveLength(1);
});
