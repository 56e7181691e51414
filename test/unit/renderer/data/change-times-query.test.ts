import { expect, it } from 'vitest';
import { readChangeTimes } from '../../../../renderer/data/change-times-query.ts';
import { measure, openTestCase } from './test-data.ts';

it('knows when answers of an operation or of its organisation were changed here, without what was undone', async () => {
  const { database, commands, scope, organisationId } = await openTestCase();
  const other = await commands.createOperation(organisationId, { name: 'Anderer' });
  const above = { kind: 'organisation', id: organisationId } as const;
  await commands.setStatus(scope, [measure('ZUG-01')], 'implemented');
  await commands.assess(scope, measure('ZUG-01'), { note: 'später' });
  await commands.setStatus(above, [measure('ZUG-02')], 'partial');
  await commands.setStatus({ kind: 'operation', id: other }, [measure('ZUG-03')], 'partial');
  await commands.setStatus(scope, [measure('ZUG-04')], 'partial');
  await commands.undo();

  const times = await readChangeTimes(database, scope);
  expect([...times.keys()].toSorted()).toEqual(['ZUG-01', 'ZUG-02']);
  expect(times.get(measure('ZUG-01'))).toBeLessThan(times.get(measure('ZUG-02')) ?? 0);
  expect([...(await readChangeTimes(database, above)).keys()]).toEqual(['ZUG-02']);
});
