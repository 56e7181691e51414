import { renderHook, waitFor } from '@testing-library/react';
import Dexie from 'dexie';
import { type ReactNode, StrictMode } from 'react';
import { beforeEach, describe, expect, it } from 'vitest';
import { DataProvider } from '../../../../renderer/data/data-context.tsx';
import { useOwnProgress } from '../../../../renderer/data/progress-query.ts';
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
import type { OperationId } from '../../../../shared/domain/ids.ts';
import { siteTarget } from '../../../../shared/domain/target.ts';
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

describe('progress that is followed', () => {
  // Dexie counts them, its types do not say so.
  const followers = () =>
    (Dexie.on.storagemutated as unknown as { subscribers: readonly unknown[] }).subscribers.length;

  function followed(ids: readonly OperationId[]) {
    const data = { database: test.database, commands: test.commands, catalogue: {} as Catalogue, openedAt: 0 };
    const wrapper = ({ children }: { children: ReactNode }) => (
      <StrictMode>
        <DataProvider data={data}>{children}</DataProvider>
      </StrictMode>
    );
    const both = (of: readonly OperationId[]) => ({
      operations: useOperationProgress(test.organisationId, of),
      organisation: useOwnProgress(test.organisationId),
    });
    return renderHook(both, { wrapper, initialProps: ids });
  }

  it('says what both layers say, about those that the operation has', async () => {
    const { commands, scope, organisationId, operationId } = test;
    const { result } = followed([operationId]);
    const own = () => Object.fromEntries(result.current.operations.get(operationId) ?? []);
    await waitFor(() => expect(result.current.operations.size).toBe(1));
    await commands.setStatus({ kind: 'organisation', id: organisationId }, [LOCK], 'implemented');
    await waitFor(() => expect(own()).toEqual({ 'ZUT-01': 'implemented' }));
    expect(result.current.organisation).toEqual(new Map([[LOCK, 'implemented']]));
    await commands.setStatus(scope, [LOCK], 'open');
    await waitFor(() => expect(own()).toEqual({}));
    const site = await commands.createSite(organisationId, {});
    await commands.setStatus(scope, [ALARM], 'planned', { target: siteTarget(site) });
    await commands.updateOperation(operationId, { siteIds: [site] });
    await waitFor(() => expect(own()).toEqual({ 'ZUT-02': 'planned' }));
    await commands.undo();
    await waitFor(() => expect(own()).toEqual({}));
  });

  it('is followed only as long as it is shown', async () => {
    const second = await test.commands.createOperation(test.organisationId, { name: 'Zweiter' });
    const before = followers();
    const { result, rerender, unmount } = followed([test.operationId]);
    await waitFor(() => expect(result.current.operations.size).toBe(1));
    await waitFor(() => expect(result.current.organisation?.size).toBe(0));
    const withOne = followers();
    rerender([test.operationId, second]);
    await waitFor(() => expect(result.current.operations.size).toBe(2));
    expect(followers()).toBeGreaterThan(withOne);
    rerender([second]);
    await waitFor(() => expect(result.current.operations.size).toBe(1));
    expect(followers()).toBe(withOne);
    unmount();
    expect(followers()).toBe(before);
  });

  it('is drawn anew for nothing else that is written to an answer', async () => {
    await test.commands.setStatus(test.scope, [LOCK], 'implemented');
    const { result } = followed([test.operationId]);
    await waitFor(() => expect(result.current.operations.get(test.operationId)?.size).toBe(1));
    const before = result.current.operations.get(test.operationId);
    await test.commands.assess(test.scope, LOCK, { note: 'Zweimal täglich' });
    await test.commands.createOperation(test.organisationId, { name: 'Zweiter' });
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(result.current.operations.get(test.operationId)).toBe(before);
  });
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
