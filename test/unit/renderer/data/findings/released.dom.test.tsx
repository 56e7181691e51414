import { renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { beforeEach, expect, it } from 'vitest';
import { readDeliveredCatalogue } from '../../../../../build/cli/read-catalogue.ts';
import { DataProvider } from '../../../../../renderer/data/data-context.tsx';
import { useFindings } from '../../../../../renderer/data/findings/findings-query.ts';
import type { VersionId } from '../../../../../shared/domain/ids.ts';
import type { Scope } from '../../../../../shared/domain/records.ts';
import { writeAnnexState } from '../../../../../shared/versions/annex-state.ts';
import { said, stateOf } from '../../../shared/versions/state-samples.ts';
import { measure, openTestCase, type TestCase } from '../test-data.ts';

const CATALOGUE = readDeliveredCatalogue();
const [DOORS, LOCK] = [measure('ZUT-13'), measure('ZUG-06')];
const PATIENT = { timeout: 20_000 };

let test: TestCase;
beforeEach(async () => {
  test = await openTestCase();
  await test.commands.setStatus(test.scope, [DOORS], 'implemented');
  await test.commands.setStatus(test.scope, [LOCK], 'partial');
});

async function release(number: string, ...states: ReturnType<typeof said>[]): Promise<VersionId> {
  const id = await test.commands.createVersion(test.operationId, { number });
  await test.commands.releaseVersion(id, {
    releasedAt: '2026-11-22T08:00:00.000Z',
    catalogueVersion: '2026.2.0',
    documents: { de: '', en: '' },
    state: writeAnnexState(stateOf(states)),
  });
  return id;
}

/** What is found about the level, as "PLB-12.1 ZUT-13". */
function watched(scope: Scope = test.scope) {
  const data = { database: test.database, commands: test.commands, catalogue: CATALOGUE, openedAt: 0 };
  const wrapper = ({ children }: { children: ReactNode }) => <DataProvider data={data}>{children}</DataProvider>;
  const { result } = renderHook(() => useFindings(scope), { wrapper });
  const found = () =>
    result.current
      ?.filter(({ ruleId, standing }) => /^PLB-1[23]/.test(ruleId) && standing === 'open')
      .map(({ ruleId, place }) => `${ruleId} ${place.id}`);
  return (expected: string[]) => waitFor(() => expect(found()).toEqual(expected), PATIENT);
}

it('finds what became less since the last release, at once and until a reason is given', async () => {
  const expectFound = watched();
  await expectFound([]);
  await release('1.0', said('ZUT-13'), said('ZUG-06'));
  await expectFound(['PLB-13.2 ZUG-06']);
  await test.commands.setStatus(test.scope, [DOORS], 'notImplemented');
  await expectFound(['PLB-12.1 ZUT-13', 'PLB-13.2 ZUG-06']);
  const next = await test.commands.createVersion(test.operationId, { number: '1.1' });
  await test.commands.setVersionReason(next, DOORS, 'Umzug in ein bewachtes Gebäude.');
  await expectFound(['PLB-13.2 ZUG-06']);
  await test.commands.setStatus(test.scope, [LOCK], 'implemented');
  await expectFound([]);
});

it('compares with the version before where the last one was withdrawn', async () => {
  const expectFound = watched();
  await release('1.0', said('ZUT-13'), said('ZUG-06', { status: 'partial' }));
  const second = await release('2.0', said('ZUT-13'), said('ZUG-06'));
  await expectFound(['PLB-13.2 ZUG-06']);
  await test.commands.withdrawVersion(second, '2026-11-22', 'Falsche Fassung.');
  await expectFound([]);
});

it('finds what became less in the organisation since its own annex was released', async () => {
  const everywhere = { kind: 'organisation', id: test.organisationId } as const;
  await test.commands.setStatus(everywhere, [LOCK], 'partial');
  const id = await test.commands.createOrganisationVersion(test.organisationId, { number: '1.0' });
  await test.commands.releaseVersion(id, {
    releasedAt: '2026-11-22T08:00:00.000Z',
    catalogueVersion: '2026.2.0',
    documents: { de: '', en: '' },
    state: writeAnnexState(stateOf([said('ZUG-06')])),
  });
  await watched(everywhere)(['PLB-13.2 ZUG-06']);
});
