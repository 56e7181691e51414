import { renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { beforeEach, expect, it } from 'vitest';
import { DataProvider } from '../../../../renderer/data/data-context.tsx';
import { useHouse } from '../../../../renderer/data/house-query.ts';
import { useOrganisations } from '../../../../renderer/data/queries.ts';
import type { Catalogue } from '../../../../shared/catalogue/catalogue.ts';
import { emptyHouse } from '../../../../shared/domain/needed-house.ts';
import { GUARD, sampleHouse } from '../../shared/file-format/sample-house.ts';
import { measure, openTestCase, type TestCase } from './test-data.ts';

const LOCK = measure('ZUT-01');

let test: TestCase;
beforeEach(async () => {
  test = await openTestCase();
});
// Queries of data bases of the same name share what they know.
function rendered<T>(hook: () => T) {
  const data = { database: test.database, commands: test.commands, catalogue: {} as Catalogue, openedAt: 0 };
  const wrapper = ({ children }: { children: ReactNode }) => <DataProvider data={data}>{children}</DataProvider>;
  return renderHook(hook, { wrapper });
}

it('keeps the house catalogue, its tables and its records the same objects as long as they did not change', async () => {
  await test.commands.importHouse('Haus', { ...emptyHouse(), ...sampleHouse(LOCK) });
  const { result } = rendered(() => [useHouse(test.organisationId), useOrganisations()] as const);
  await waitFor(() => expect(result.current[0]?.ownParameters).toHaveLength(3));
  const [before] = result.current;
  const parameter = (house: typeof before) => house?.ownParameters.find(({ id }) => id === GUARD);

  await test.commands.createOrganisation({ name: 'Zweite GmbH' });
  await waitFor(() => expect(result.current[1]).toHaveLength(2));
  expect(result.current[0]).toBe(before);

  await test.commands.createOwnMeasure(test.organisationId, {
    areaId: 'ZUT' as never,
    title: { de: 'Schleuse', en: '' },
  });
  await waitFor(() => expect(result.current[0]?.ownMeasures).toHaveLength(2));
  const [after] = result.current;
  expect(after).not.toBe(before);
  expect(after?.ownParameters).toBe(before?.ownParameters);
  expect(after?.ownMeasures).toEqual(expect.arrayContaining([before?.ownMeasures[0]]));
  expect(parameter(after)).toBe(parameter(before));
});

it('shows an organisation the house catalogue and its own measures, and nobody else’s', async () => {
  const other = await test.commands.createOrganisation({ name: 'Fremde AG' });
  await test.commands.createOwnMeasure(other, { areaId: 'ZUT' as never, title: { de: 'Fremdes', en: '' } });
  await test.commands.createOwnMeasure(test.organisationId, {
    areaId: 'ZUT' as never,
    title: { de: 'Eigenes', en: '' },
  });
  await test.commands.importHouse('Haus', { ...emptyHouse(), ...sampleHouse(LOCK) });
  const { result } = rendered(() => useHouse(test.organisationId));
  const titles = () => result.current?.ownMeasures.map(({ title }) => title.de).sort();
  await waitFor(() => expect(titles()).toEqual(['Eigenes', 'Kryptolöschung']));
});
