import { renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { beforeEach, expect, it } from 'vitest';
import { DataProvider } from '../../../../renderer/data/data-context.tsx';
import {
  useGroupStates,
  useHistory,
  useLayeredAnswers,
  useOperation,
  useOperationProgress,
  useOperations,
  useOrganisations,
  useSetting,
  useVersions,
} from '../../../../renderer/data/queries.ts';
import type { Catalogue } from '../../../../shared/catalogue/catalogue.ts';
import { group, inOperation, measure, openTestCase, scheme, type TestCase } from './test-data.ts';

const LOCK = measure('ZUT-01');
const ALARM = measure('ZUT-02');

let test: TestCase;
beforeEach(async () => {
  test = await openTestCase();
});

function rendered<T, P>(hook: (props: P) => T, initialProps?: P) {
  const data = { database: test.database, commands: test.commands, catalogue: {} as Catalogue, openedAt: 0 };
  const wrapper = ({ children }: { children: ReactNode }) => <DataProvider data={data}>{children}</DataProvider>;
  return renderHook(hook, { wrapper, initialProps });
}

it('delivers what commands write', async () => {
  const { result } = rendered(() => useOrganisations());
  expect(result.current).toBeUndefined();
  await waitFor(() => expect(result.current).toHaveLength(1));
  const id = await test.commands.createOrganisation({ name: 'Zweite GmbH' });
  await waitFor(() => expect(result.current).toHaveLength(2));
  await test.commands.deleteOrganisation(id);
  await waitFor(() => expect(result.current).toHaveLength(1));
});

it('says that a deleted record is gone', async () => {
  const { result } = rendered(() => useOperation(test.operationId));
  await waitFor(() => expect(result.current?.name).toBe('Lohnabrechnung'));
  await test.commands.deleteOperation(test.operationId);
  await waitFor(() => expect(result.current).toBeNull());
});

it('never shows the answers of one operation in another', async () => {
  const second = await test.commands.createOperation(test.organisationId, { name: 'Zweiter' });
  await test.commands.setStatus(test.scope, [LOCK], 'implemented');
  const seen: unknown[] = [];
  const { result, rerender } = rendered((id: typeof second) => {
    const answers = useLayeredAnswers(inOperation(id));
    seen.push([id, answers?.size]);
    return answers;
  }, test.operationId);
  await waitFor(() => expect(result.current?.get(`${LOCK}/-`)?.answer.status).toBe('implemented'));
  rerender(second);
  await waitFor(() => expect(result.current?.size).toBe(0));
  expect(seen).not.toContainEqual([second, 1]);
});

it('keeps answers that did not change the same objects', async () => {
  await test.commands.setStatus(test.scope, [LOCK, ALARM], 'implemented');
  const { result } = rendered(() => useLayeredAnswers(test.scope));
  await waitFor(() => expect(result.current?.size).toBe(2));
  const before = result.current;
  await test.commands.setStatus(test.scope, [LOCK], 'partial');
  await waitFor(() => expect(result.current?.get(`${LOCK}/-`)?.answer.status).toBe('partial'));
  expect(result.current?.get(`${ALARM}/-`)).toBe(before?.get(`${ALARM}/-`));
});

it('names group states by scheme and group, and versions in their order', async () => {
  await test.commands.setGroupState(test.scope, scheme('b'), group('b1.1'), { state: 'hidden' });
  await test.commands.createVersion(test.operationId, { number: '2.0', order: 2 });
  await test.commands.createVersion(test.operationId, { number: '1.0', order: 1 });
  const groups = rendered(() => useGroupStates(test.scope)).result;
  const versions = rendered(() => useVersions(test.operationId)).result;
  await waitFor(() => expect(groups.current?.get('b/b1.1')?.state).toBe('hidden'));
  await waitFor(() => expect(versions.current?.map(({ number }) => number)).toEqual(['1.0', '2.0']));
});

it('tells what undo and redo would do', async () => {
  const { result } = rendered(() => useHistory());
  await waitFor(() =>
    expect(result.current?.undo?.label).toMatchObject({ command: 'createOperation', name: 'Lohnabrechnung' }),
  );
  await test.commands.undo();
  await waitFor(() => expect(result.current?.redo?.label.command).toBe('createOperation'));
  expect(result.current?.entries.map(({ label }) => label.command)).toEqual(['createOrganisation']);
});

it('counts answers of several operations', async () => {
  const second = await test.commands.createOperation(test.organisationId, { name: 'Zweiter' });
  await test.commands.setStatus(test.scope, [LOCK], 'implemented');
  const { result } = rendered(() => useOperationProgress(test.organisationId, [test.operationId, second]));
  await waitFor(() => expect(result.current.get(second)?.size).toBe(0));
  await waitFor(() => expect(result.current.get(test.operationId)).toEqual(new Map([[LOCK, 'implemented']])));

  await test.commands.setStatus(inOperation(second), [LOCK, ALARM], 'planned');
  await waitFor(() => expect(result.current.get(second)?.size).toBe(2));
  await test.commands.setStatus(inOperation(second), [LOCK], 'open');
  await waitFor(() => expect(result.current.get(second)).toEqual(new Map([[ALARM, 'planned']])));
});

it('shows the answers of many operations at once, and later only what changes', async () => {
  const ids = [test.operationId];
  while (ids.length < 20) ids.push(await test.commands.createOperation(test.organisationId, { name: 'Noch einer' }));
  for (const id of ids) await test.commands.setStatus(inOperation(id), [LOCK], 'implemented');
  const sizes: number[] = [];
  const { result } = rendered(() => {
    const answers = useOperationProgress(test.organisationId, ids);
    sizes.push(answers.size);
    return answers;
  });
  await waitFor(() => expect(result.current.size).toBe(20));
  expect(new Set(sizes)).toEqual(new Set([0, 20]));

  const before = result.current;
  await test.commands.setStatus(test.scope, [ALARM], 'planned');
  await waitFor(() => expect(result.current.get(test.operationId)?.size).toBe(2));
  expect(ids.filter((id) => result.current.get(id) !== before.get(id))).toEqual([test.operationId]);
});

it('leaves a question without an id empty', async () => {
  const { result } = rendered(() => useOperations(undefined));
  await waitFor(() => expect(result.current).toEqual([]));
});

it('distinguishes a setting that was never set from one that is loading', async () => {
  const { result } = rendered(() => useSetting('language'));
  expect(result.current).toBeUndefined();
  await waitFor(() => expect(result.current).toBeNull());
  await test.commands.setSetting('language', 'de');
  await waitFor(() => expect(result.current).toBe('de'));
});
