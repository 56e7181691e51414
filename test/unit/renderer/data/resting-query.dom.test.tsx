import { renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, test } from 'vitest';
import { DataProvider } from '../../../../renderer/data/data-context.tsx';
import { useResting } from '../../../../renderer/data/resting-query.ts';
import type { Catalogue } from '../../../../shared/catalogue/catalogue.ts';
import { openTestCase } from './test-data.ts';

async function rendered(initial: string) {
  const { database, commands, operationId } = await openTestCase();
  const data = { database, commands, catalogue: {} as Catalogue, openedAt: 0 };
  const wrapper = ({ children }: { children: ReactNode }) => <DataProvider data={data}>{children}</DataProvider>;
  const asked: [string, string | undefined][] = [];
  const query = (key: string) => async (known?: string) => {
    asked.push([key, known]);
    return `${key}: ${(await database.operations.get(operationId))?.name}`;
  };
  const hook = renderHook((key: string) => useResting(key, query(key)), { wrapper, initialProps: initial });
  return { ...hook, asked, rename: (name: string) => commands.updateOperation(operationId, { name }) };
}

test('a query is run again once for many changes, with what it knew before', async () => {
  const { result, asked, rename } = await rendered('eins');
  await waitFor(() => expect(result.current).toBe('eins: Lohnabrechnung'));
  for (const name of ['A', 'B', 'C']) await rename(name);
  await waitFor(() => expect(result.current).toBe('eins: C'));
  expect(asked).toEqual([
    ['eins', undefined],
    ['eins', 'eins: Lohnabrechnung'],
  ]);
});

test('the answer to another question is never shown in its place', async () => {
  const { result, rerender, asked } = await rendered('eins');
  await waitFor(() => expect(result.current).toBe('eins: Lohnabrechnung'));
  rerender('zwei');
  expect(result.current).toBeUndefined();
  await waitFor(() => expect(result.current).toBe('zwei: Lohnabrechnung'));
  expect(asked.at(-1)).toEqual(['zwei', undefined]);
});
