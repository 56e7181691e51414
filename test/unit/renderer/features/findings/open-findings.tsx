/** The screen of findings on a real data base in memory, with the small catalogue and a rule or two. */
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect } from 'vitest';
import { Themed } from '../../../../../renderer/app/themed.tsx';
import { DataProvider } from '../../../../../renderer/data/data-context.tsx';
import { restartNavigation, useRoute } from '../../../../../renderer/data/navigation-store.ts';
import { FindingsScreen } from '../../../../../renderer/features/findings/findings-screen.tsx';
import { RulesScreen } from '../../../../../renderer/features/findings/rules/rules-screen.tsx';
import type { Scope } from '../../../../../shared/domain/records.ts';
import { openTestCase, type TestCase } from '../../data/test-data.ts';
import { measureId, smallCatalogue } from '../measures/small-catalogue.ts';

export const POLICY = measureId('ZUG-02');
export const KEYS = measureId('ZUG-04');
export const SHORT = 'Passwörter sind zu kurz';
export const OLD = /TTDSG/;

let opened = 8000;

/** Where the user is: the screens of findings and rules as they are, all others by name. */
function Window() {
  const route = useRoute();
  switch (route.screen) {
    case 'findings':
      return <FindingsScreen scope={{ kind: 'operation', id: route.operationId }} />;
    case 'organisationFindings':
      return <FindingsScreen scope={{ kind: 'organisation', id: route.organisationId }} />;
    case 'rules':
      return <RulesScreen route={route} />;
    default:
      return <output>{JSON.stringify(route)}</output>;
  }
}

export interface OpenFindings extends TestCase {
  user: ReturnType<typeof userEvent.setup>;
  above: Scope;
}

/** An operation in which passwords are too short by an own rule, and a note names an old law. */
export async function dataWithFindings(): Promise<TestCase & { above: Scope }> {
  const data = await openTestCase(++opened);
  const { commands, scope, organisationId } = data;
  await commands.createOwnRule({
    severity: 'error',
    message: { de: SHORT, en: 'Passwords are too short' },
    advice: { de: 'Mindestens zwölf Zeichen verlangen.', en: 'Ask for at least twelve characters.' },
    source: 'Sicherheitsrichtlinie 4.2',
    finds: {
      at: { measure: POLICY, parameter: 'minLength' },
      for: 'eachAnswer',
      when: { value: `${POLICY}.minLength`, below: 12 },
    },
  });
  await commands.assess(scope, POLICY, () => ({
    status: 'implemented',
    values: { minLength: 8 },
    note: 'Es gilt das TTDSG.',
  }));
  return { ...data, above: { kind: 'organisation', id: organisationId } };
}

/** Opens the findings of the operation and waits until they are listed. */
export async function openFindings(prepare?: (data: TestCase) => Promise<unknown>): Promise<OpenFindings> {
  const data = await dataWithFindings();
  await prepare?.(data);
  const { operationId, organisationId } = data;
  restartNavigation({ screen: 'findings', operationId }, organisationId);
  render(
    <DataProvider data={{ ...data, catalogue: smallCatalogue() }}>
      <Themed colorScheme="light">
        <Window />
      </Themed>
    </DataProvider>,
  );
  await rowOf(SHORT);
  return { ...data, user: userEvent.setup({ delay: null }) };
}

/** The row with this message, once it is there. */
export async function rowOf(message: string | RegExp): Promise<HTMLElement> {
  const grid = await screen.findByRole('grid');
  return waitFor(() => {
    const rows = [...grid.querySelectorAll<HTMLElement>('tr[data-finding]')];
    const row = rows.find((one) => new RegExp(message).test(one.textContent ?? ''));
    expect(row).toBeTruthy();
    return row as HTMLElement;
  });
}

export const messages = (): string[] =>
  [...document.querySelectorAll('tr[data-finding]')].map(
    (row) => row.querySelector('[data-message]')?.getAttribute('data-message') ?? '',
  );
