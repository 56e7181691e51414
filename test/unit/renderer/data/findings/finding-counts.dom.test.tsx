import { cleanup, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readDeliveredCatalogue } from '../../../../../build/cli/read-catalogue.ts';
import { DataProvider } from '../../../../../renderer/data/data-context.tsx';
import { useFindingCounts, useFindings } from '../../../../../renderer/data/findings/findings-query.ts';
import type { OperationId } from '../../../../../shared/domain/ids.ts';
import { countFindings } from '../../../../../shared/findings/score.ts';
import { inOperation, measure, openTestCase, type TestCase } from '../test-data.ts';

const CATALOGUE = readDeliveredCatalogue();
const LOCK = measure('ZUT-01');

afterEach(cleanup);

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
