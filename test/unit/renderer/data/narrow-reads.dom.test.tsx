/** Overviews stay open while somebody ticks: what is read again then, and what is shown. */
import { act, renderHook, screen, waitFor } from '@testing-library/react';
import { type ReactNode, useMemo } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ErrorBoundary } from '../../../../renderer/app/error-boundary.tsx';
import { Themed } from '../../../../renderer/app/themed.tsx';
import { DataProvider } from '../../../../renderer/data/data-context.tsx';
import { useDeviations } from '../../../../renderer/data/deviations-query.ts';
import { useDueDates } from '../../../../renderer/data/due-query.ts';
import { useLiveEach } from '../../../../renderer/data/live-each.ts';
import { useResponsibleNames } from '../../../../renderer/data/responsible-query.ts';
import type { Catalogue } from '../../../../shared/catalogue/catalogue.ts';
import type { OperationId } from '../../../../shared/domain/ids.ts';
import type { Operation, Scope } from '../../../../shared/domain/records.ts';
import { inOperation, measure, openTestCase, readMeasures, type TestCase } from './test-data.ts';

const LOCK = measure('ZUT-01');
const ALARM = measure('ZUT-02');
const OTHER = measure('ZUG-01');

let test: TestCase;
let organisation: Scope;
let ids: OperationId[];
beforeEach(async () => {
  test = await openTestCase();
  organisation = { kind: 'organisation', id: test.organisationId };
  ids = [test.operationId];
  for (const name of ['Zwei', 'Drei']) ids.push(await test.commands.createOperation(test.organisationId, { name }));
});

function rendered<T>(hook: () => T) {
  const data = { database: test.database, commands: test.commands, catalogue: {} as Catalogue, openedAt: 0 };
  const wrapper = ({ children }: { children: ReactNode }) => <DataProvider data={data}>{children}</DataProvider>;
  return renderHook(hook, { wrapper }).result;
}

const deviations = () =>
  rendered(() =>
    useDeviations(
      test.organisationId,
      useMemo(() => [...ids], []),
    ),
  );
const dueDates = async () => {
  const operations = (await test.database.operations.toArray()) as Operation[];
  return rendered(() => useDueDates(test.organisationId, operations));
};

describe('deviations', () => {
  it('are counted anew for the measure that the organisation ticks, and no other answer is read', async () => {
    const { commands } = test;
    await commands.setStatus(organisation, [LOCK, ALARM], 'implemented');
    for (const id of ids) await commands.setStatus(inOperation(id), [LOCK, ALARM, OTHER], 'partial');
    const found = deviations();
    await waitFor(() => expect([...found.current.values()]).toEqual([2, 2, 2]));
    const read = readMeasures(test.database);
    await commands.setStatus(organisation, [LOCK], 'partial');
    await waitFor(() => expect([...found.current.values()]).toEqual([1, 1, 1]));
    expect([...read]).toEqual([LOCK]);
  });

  it('come and go with what the organisation begins to say, and are none where it says nothing', async () => {
    const { commands } = test;
    await commands.setStatus(inOperation(test.operationId), [OTHER], 'partial');
    const found = deviations();
    await waitFor(() => expect(found.current.get(test.operationId)).toBe(0));
    await commands.setStatus(organisation, [OTHER], 'implemented');
    await waitFor(() => expect(found.current.get(test.operationId)).toBe(1));
    await commands.undo();
    await waitFor(() => expect(found.current.get(test.operationId)).toBe(0));
  });
});

describe('dates', () => {
  it('stay as they were read when the organisation ticks something without any', async () => {
    const { commands } = test;
    await commands.setStatus(organisation, [LOCK], 'planned');
    await commands.assess(test.scope, LOCK, { plannedFor: '2027-01-31', due: '2027-01-01' });
    await commands.assess(test.scope, ALARM, { reviewOn: '2027-06-30' });
    const found = await dueDates();
    const shown = () => found.current?.map(({ date, kind }) => `${date} ${kind}`);
    await waitFor(() => expect(shown()).toEqual(['2027-01-01 due', '2027-01-31 planned', '2027-06-30 review']));
    const read = readMeasures(test.database);
    await commands.setStatus(organisation, [OTHER], 'planned');
    await commands.assess(inOperation(test.operationId), OTHER, { plannedFor: '2026-12-31' });
    await waitFor(() => expect(shown()?.[0]).toBe('2026-12-31 planned'));
    expect(read).not.toContain(ALARM);
  });
});

describe('responsible people', () => {
  it('are read when they are asked for, and not with a tick', async () => {
    const { commands, scope } = test;
    await commands.assess(organisation, LOCK, { responsible: 'IT' });
    const read = readMeasures(test.database);
    const found = rendered(() => useResponsibleNames(scope));
    expect(found.current.names).toEqual([]);
    expect([...read]).toEqual([]);
    act(() => found.current.load());
    await waitFor(() => expect(found.current.names).toEqual(['IT']));
  });
});

describe('questions about each of many things', () => {
  it('are asked for those that are new only', async () => {
    const asked: string[] = [];
    const ask = async (id: string) => {
      asked.push(id);
      return id.length;
    };
    const { result, rerender } = renderHook(({ of }) => useLiveEach(of, ask), { initialProps: { of: ['a', 'bb'] } });
    await waitFor(() =>
      expect([...result.current]).toEqual([
        ['a', 1],
        ['bb', 2],
      ]),
    );
    rerender({ of: ['bb', 'ccc'] });
    await waitFor(() =>
      expect([...result.current]).toEqual([
        ['bb', 2],
        ['ccc', 3],
      ]),
    );
    expect(asked).toEqual(['a', 'bb', 'ccc']);
    rerender({ of: [] });
    await waitFor(() => expect(result.current.size).toBe(0));
  });

  it('let the screen say so when one of them fails', async () => {
    vi.spyOn(console, 'error').mockReturnValue(undefined);
    const fail = async (): Promise<number> => {
      throw new Error('unreadable');
    };
    const wrapper = ({ children }: { children: ReactNode }) => (
      <Themed colorScheme="light">
        <ErrorBoundary>{children}</ErrorBoundary>
      </Themed>
    );
    renderHook(() => useLiveEach(['a'], fail), { wrapper });
    expect((await screen.findByRole('alert')).textContent).toContain('unreadable');
    vi.restoreAllMocks();
  });
});
