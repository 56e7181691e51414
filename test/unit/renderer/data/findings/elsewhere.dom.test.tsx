import { renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { beforeEach, expect, it } from 'vitest';
import { readDeliveredCatalogue } from '../../../../../build/cli/read-catalogue.ts';
import { DataProvider } from '../../../../../renderer/data/data-context.tsx';
import { useFindings } from '../../../../../renderer/data/findings/findings-query.ts';
import { readSiteSharers } from '../../../../../renderer/data/findings/read-elsewhere.ts';
import type { OperationId, SiteId } from '../../../../../shared/domain/ids.ts';
import { siteTarget, type Target } from '../../../../../shared/domain/target.ts';
import { inOperation, measure, openTestCase, type TestCase } from '../test-data.ts';

const CATALOGUE = readDeliveredCatalogue();
const LOCK = measure('ZUT-01');
const PATIENT = { timeout: 20_000 };

let test: TestCase;
let second: OperationId;
let site: SiteId;
let here: Target;
beforeEach(async () => {
  test = await openTestCase();
  second = await test.commands.createOperation(test.organisationId, { name: 'Zweiter' });
  site = await test.commands.createSite(test.organisationId, { name: 'Lager' });
  here = siteTarget(site);
  for (const id of [test.operationId, second]) await test.commands.updateOperation(id, { siteIds: [site] });
});

/** How often PLB-28 finds that another operation says something else, and by what name it is called. */
function watched() {
  const data = { database: test.database, commands: test.commands, catalogue: CATALOGUE, openedAt: 0 };
  const wrapper = ({ children }: { children: ReactNode }) => <DataProvider data={data}>{children}</DataProvider>;
  const { result } = renderHook(() => useFindings(test.scope), { wrapper });
  const found = () => result.current?.filter(({ ruleId }) => ruleId.startsWith('PLB-28')).map(({ params }) => params);
  return (expected: object[]) => waitFor(() => expect(found()).toEqual(expected), PATIENT);
}

it('finds what another operation says otherwise about a site that both use', async () => {
  await test.commands.setStatus(test.scope, [LOCK], 'implemented', { target: here });
  const expectFound = watched();
  await expectFound([]);
  await test.commands.setStatus(inOperation(second), [LOCK], 'notImplemented', { target: here });
  await expectFound([{ operation: 'Zweiter' }]);
  await test.commands.updateOperation(second, { siteIds: [] });
  await expectFound([]);
});

it('compares with what another operation inherits', async () => {
  await test.commands.setStatus({ kind: 'organisation', id: test.organisationId }, [LOCK], 'notImplemented', {
    target: here,
  });
  const expectFound = watched();
  await expectFound([]);
  await test.commands.setStatus(test.scope, [LOCK], 'implemented', { target: here });
  await expectFound([{ operation: 'Zweiter' }]);
});

it('reads nothing but answers about shared sites, of operations that are there and no templates', async () => {
  const other = inOperation(second);
  await test.commands.setStatus(other, [LOCK], 'implemented');
  await test.commands.setStatus(other, [LOCK], 'implemented', { target: here });
  const [sharer, ...more] = await readSiteSharers(test.database, test.scope);
  expect(more).toEqual([]);
  expect(sharer?.name).toBe('Zweiter');
  expect([...(sharer?.own.keys() ?? [])]).toEqual([`${LOCK}/${here}`]);
  await test.commands.deleteOperation(second);
  expect(await readSiteSharers(test.database, test.scope)).toEqual([]);
  expect(await readSiteSharers(test.database, { kind: 'organisation', id: test.organisationId })).toEqual([]);
});
