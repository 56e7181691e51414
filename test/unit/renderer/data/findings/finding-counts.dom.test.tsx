import { renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { readDeliveredCatalogue } from '../../../../../build/cli/read-catalogue.ts';
import { DataProvider } from '../../../../../renderer/data/data-context.tsx';
import { useFindingCounts, useFindings } from '../../../../../renderer/data/findings/findings-query.ts';
import type { OperationId } from '../../../../../shared/domain/ids.ts';
import { siteTarget } from '../../../../../shared/domain/target.ts';
import { countFindings } from '../../../../../shared/findings/score.ts';
import { inOperation, measure, openTestCase, type TestCase } from '../test-data.ts';

const CATALOGUE = readDeliveredCatalogue();
const LOCK = measure('ZUT-01');

afterEach(() => {
  vi.unstubAllGlobals();
});

let test: TestCase;
let second: OperationId;
beforeEach(async () => {
  test = await openTestCase();
  second = await test.commands.createOperation(test.organisationId, { name: 'Zweiter' });
  await test.commands.createOwnRule({
    severity: 'error',
    message: { de: 'ohne Anmerkung', en: '' },
    finds: { at: { measure: LOCK }, for: 'eachAnswer', when: { measure: LOCK, field: 'note', isEmpty: true } },
  });
});

function rendered<T>(hook: () => T) {
  const data = { database: test.database, commands: test.commands, catalogue: CATALOGUE, openedAt: 0 };
  const wrapper = ({ children }: { children: ReactNode }) => <DataProvider data={data}>{children}</DataProvider>;
  return renderHook(hook, { wrapper });
}
const PATIENT = { timeout: 20_000 };

it('counts what the findings of each operation say, and leaves the others as they are', async () => {
  await test.commands.setStatus(test.scope, [LOCK], 'implemented');
  const { result } = rendered(() => ({ counts: useFindingCounts(test.organisationId), all: useFindings(test.scope) }));
  const here = () => result.current.counts.get(test.operationId);
  await waitFor(() => expect(result.current.counts.size).toBe(2), PATIENT);
  await waitFor(() => expect(here()).toMatchObject(countFindings(result.current.all ?? [])), PATIENT);
  const other = result.current.counts.get(second);
  const before = here();
  expect(before?.score).toMatchObject({ percent: 0, answered: 1, withErrors: 1 });

  await test.commands.assess(test.scope, LOCK, { note: 'Schließplan liegt beim Empfang' });
  await waitFor(() => expect(here()?.error).toBe((before?.error ?? 0) - 1), PATIENT);
  expect(result.current.counts.get(second)).toBe(other);
});

it('counts again where operations inherit, and forgets those that are deleted', async () => {
  const { result } = rendered(() => useFindingCounts(test.organisationId));
  await waitFor(() => expect(result.current.size).toBe(2), PATIENT);
  await test.commands.setStatus({ kind: 'organisation', id: test.organisationId }, [LOCK], 'implemented');
  await waitFor(() => expect([...result.current.values()].map(({ score }) => score.answered)).toEqual([1, 1]), PATIENT);
  await test.commands.deleteOperation(second);
  await waitFor(() => expect([...result.current.keys()]).toEqual([test.operationId]), PATIENT);
});

it('knows accepted findings', async () => {
  await test.commands.setStatus(test.scope, [LOCK], 'implemented');
  const { result } = rendered(() => ({
    counts: useFindingCounts(test.organisationId).get(test.operationId),
    all: useFindings(inOperation(test.operationId)),
  }));
  await waitFor(() => expect(result.current.all?.length).toBeGreaterThan(0), PATIENT);
  const findings = result.current.all ?? [];
  await test.commands.acceptFindings(test.scope, findings, { reason: 'Altbau', by: '', until: '' });
  await waitFor(() => expect(result.current.counts?.accepted).toBe(findings.length), PATIENT);
});

it('counts what another operation says otherwise about a site that both use', async () => {
  const site = await test.commands.createSite(test.organisationId, { name: 'Lager' });
  const target = siteTarget(site);
  for (const id of [test.operationId, second]) await test.commands.updateOperation(id, { siteIds: [site] });
  await test.commands.setStatus(test.scope, [LOCK], 'implemented', { target });
  const { result } = rendered(() => ({ counts: useFindingCounts(test.organisationId), all: useFindings(test.scope) }));
  const contradictions = () => result.current.all?.filter(({ ruleId }) => ruleId.startsWith('PLB-28')).length;
  const expectSame = async (expected: number) => {
    await waitFor(() => expect(contradictions()).toBe(expected), PATIENT);
    const counted = countFindings(result.current.all ?? []);
    await waitFor(() => expect(result.current.counts.get(test.operationId)).toMatchObject(counted), PATIENT);
  };
  await expectSame(0);
  await test.commands.setStatus(inOperation(second), [LOCK], 'notImplemented', { target });
  await expectSame(1);
  await test.commands.updateOperation(second, { siteIds: [] });
  await expectSame(0);
});

it('does not miss what changes while an operation is counted for the first time', async () => {
  const change = () =>
    Promise.all(
      [test.operationId, second].map((id) => test.commands.setStatus(inOperation(id), [LOCK], 'implemented')),
    );
  // The window is first idle for reading an operation, and then for looking at what was read: the change is in between.
  let idle = 0;
  vi.stubGlobal('cancelIdleCallback', () => {});
  vi.stubGlobal('requestIdleCallback', (run: () => void) => {
    idle += 1;
    if (idle === 2) void change().then(run);
    else setTimeout(run);
    return idle;
  });
  const { result } = rendered(() => useFindingCounts(test.organisationId));
  const answered = () => [...result.current.values()].map(({ score }) => score.answered);
  await waitFor(() => expect(answered()).toEqual([1, 1]), PATIENT);
});
