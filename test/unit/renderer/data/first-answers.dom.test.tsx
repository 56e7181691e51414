/** What the start has read is shown in the first picture, and gives way to what is stored. */
import { renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { beforeEach, describe, expect, it } from 'vitest';
import { DataProvider } from '../../../../renderer/data/data-context.tsx';
import { type FirstAnswers, FirstAnswersContext } from '../../../../renderer/data/first-answers.ts';
import { useHouse } from '../../../../renderer/data/house-query.ts';
import {
  useLayeredAnswers,
  useLayeredGroupStates,
  useOperation,
  useOperations,
  useOrganisation,
  useOrganisations,
  useParties,
  useSites,
} from '../../../../renderer/data/queries.ts';
import { readFirstAnswers } from '../../../../renderer/data/read-first-answers.ts';
import type { Start } from '../../../../renderer/data/start-route.ts';
import type { Catalogue } from '../../../../shared/catalogue/catalogue.ts';
import { measure, openTestCase, type TestCase } from './test-data.ts';

const LOCK = measure('ZUT-01');

let test: TestCase;
let first: FirstAnswers;
beforeEach(async () => {
  test = await openTestCase();
  await test.commands.setStatus(test.scope, [LOCK], 'implemented');
  const { organisationId, operationId } = test;
  const start: Start = { route: { screen: 'operation', operationId }, organisationId };
  first = await readFirstAnswers(test.database, start);
});

/** A hook as it answers each time it is asked, the first picture first. */
function asked<T>(hook: () => T): T[] {
  const data = { database: test.database, commands: test.commands, catalogue: {} as Catalogue, openedAt: 0 };
  const wrapper = ({ children }: { children: ReactNode }) => (
    <FirstAnswersContext value={first}>
      <DataProvider data={data}>{children}</DataProvider>
    </FirstAnswersContext>
  );
  const answers: T[] = [];
  renderHook(() => answers.push(hook()), { wrapper });
  return answers;
}

describe('the first picture', () => {
  it.each<[string, () => unknown]>([
    ['organisations', () => useOrganisations()],
    ['organisation', () => useOrganisation(test.organisationId)],
    ['operations', () => useOperations(test.organisationId)],
    ['operation', () => useOperation(test.operationId)],
    ['parties', () => useParties(test.organisationId)],
    ['sites', () => useSites(test.organisationId)],
    ['house catalogue', () => useHouse(test.organisationId)],
    ['answers', () => useLayeredAnswers(test.scope)],
    ['group states', () => useLayeredGroupStates(test.scope)],
  ])('has the %s', (_what, hook) => {
    expect(asked(hook)[0]).toBeTruthy();
  });

  it('shows what is stored', () => {
    expect(asked(() => useOperation(test.operationId))[0]?.name).toBe('Lohnabrechnung');
    expect(asked(() => useLayeredAnswers(test.scope))[0]?.get(`${LOCK}/-`)?.answer.status).toBe('implemented');
  });
});

describe('afterwards', () => {
  it('nothing is drawn anew because the same was asked again', async () => {
    const answers = asked(() => ({
      answers: useLayeredAnswers(test.scope),
      operations: useOperations(test.organisationId),
    }));
    const [before] = answers;
    await test.commands.setStatus(test.scope, [LOCK], 'partial');
    await waitFor(() => expect(answers.at(-1)?.answers?.get(`${LOCK}/-`)?.answer.status).toBe('partial'));
    expect(answers.at(-1)?.operations).toBe(before?.operations);
  });

  it('a change is followed', async () => {
    const answers = asked(() => useOperation(test.operationId));
    await test.commands.updateOperation(test.operationId, { name: 'Zeiterfassung' });
    await waitFor(() => expect(answers.at(-1)?.name).toBe('Zeiterfassung'));
  });

  it('what is no longer so is never shown to whoever comes later', async () => {
    const answers = asked(() => useOperation(test.operationId));
    await test.commands.updateOperation(test.operationId, { name: 'Zeiterfassung' });
    await waitFor(() => expect(answers.at(-1)?.name).toBe('Zeiterfassung'));
    expect(asked(() => useOperation(test.operationId))[0]).toBeUndefined();
  });

  it('it is forgotten when the window has come to rest', () => {
    first.forget();
    expect(asked(() => useOperation(test.operationId))[0]).toBeUndefined();
    expect(asked(() => useLayeredAnswers(test.scope))[0]).toBeUndefined();
  });
});

it('a start whose data cannot be read goes on without', async () => {
  const { database, organisationId, operationId } = test;
  database.assessments.hook('reading', () => {
    throw new Error('unreadable');
  });
  const none = await readFirstAnswers(database, { route: { screen: 'operation', operationId }, organisationId });
  expect(none.of('organisations')).toBeUndefined();
  expect(none.takeReader(operationId)).toBeUndefined();
});

it('a start without an organisation reads nothing ahead', async () => {
  const welcome = await readFirstAnswers(test.database, { route: { screen: 'welcome' }, organisationId: null });
  expect(welcome.of('organisations')).toBeUndefined();
});
