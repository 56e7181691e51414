import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { UsedParties } from '../../../../../renderer/features/operations/form/used-parties.tsx';
import { openTestCase, type TestCase } from '../../data/test-data.ts';
import { goTo, openWindow, undoButton } from '../open-window.tsx';
import { showOperation } from './show-operation.tsx';

async function openParties() {
  const test = await openTestCase();
  const user = openWindow(test, test.organisationId);
  goTo(test.organisationId, 'parties');
  return { test, user };
}

const partiesOf = (test: TestCase) => test.database.parties.filter((party) => !party.deleted).toArray();

describe('sub-processors of an organisation', () => {
  it('are made by a name and Enter and filled in where they stand', async () => {
    const { test, user } = await openParties();
    await user.type(await screen.findByLabelText('Dienstleister hinzufügen'), 'Küstenkabel IT GmbH{Enter}');
    await user.type(await screen.findByLabelText('Leistung von Küstenkabel IT GmbH'), 'Housing');
    await user.tab();
    await waitFor(async () => expect(await partiesOf(test)).toMatchObject([{ service: 'Housing' }]));
  });

  it('are made once by two quick presses of Enter', async () => {
    const { test, user } = await openParties();
    const field = await screen.findByLabelText('Dienstleister hinzufügen');
    await user.type(field, 'Küstenkabel IT GmbH');
    const form = field.closest('form') as HTMLFormElement;
    fireEvent.submit(form);
    fireEvent.submit(form);
    await screen.findByLabelText('Leistung von Küstenkabel IT GmbH');
    expect(await partiesOf(test)).toHaveLength(1);
  });

  it('have a country found by name or code, and one outside the EEA is called so', async () => {
    const { test, user } = await openParties();
    await test.commands.createParty(test.organisationId, { name: 'Alpenblick Druck AG' });
    const country = await screen.findByRole('combobox', { name: 'Land von Alpenblick Druck AG' });
    await user.type(country, 'ch');
    const options = within(await screen.findByRole('listbox', { name: /Land/ })).getAllByRole('option', {
      hidden: true,
    });
    expect(options[0]?.textContent).toBe('Schweiz');
    await user.click(options[0] as HTMLElement);
    expect(await screen.findByText('Drittland')).toBeTruthy();
    expect(await partiesOf(test)).toMatchObject([{ country: 'CH' }]);
  });

  it('take a typed country when its field is left, and keep what means none in sight', async () => {
    const { test, user } = await openParties();
    await test.commands.createParty(test.organisationId, { name: 'Alpenblick Druck AG' });
    const country = await screen.findByRole<HTMLInputElement>('combobox', { name: 'Land von Alpenblick Druck AG' });
    await user.type(country, 'Utopia{Tab}');
    expect(country.value).toBe('Utopia');
    expect(country.getAttribute('aria-invalid')).toBe('true');
    await user.clear(country);
    await user.type(country, 'Oesterreich{Tab}');
    await waitFor(() => expect(country.value).toBe('Österreich'));
    expect(await partiesOf(test)).toMatchObject([{ country: 'AT' }]);
  });

  it('show what else is known about them, warn without a ground of transfer, and take only https addresses', async () => {
    const { test, user } = await openParties();
    await test.commands.createParty(test.organisationId, { name: 'Northgate Mail', country: 'US' });
    expect(await screen.findByText('Grundlage fehlt')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Einzelheiten zu Northgate Mail' }));
    const link = await screen.findByLabelText('Internetseite');
    await user.type(link, 'http://example.org{Tab}');
    expect(await screen.findByText(/die mit https:\/\/ beginnt/)).toBeTruthy();
    await user.clear(link);
    await user.type(link, 'https://example.org{Tab}');
    await waitFor(async () => expect(await partiesOf(test)).toMatchObject([{ link: 'https://example.org' }]));
    await user.click(screen.getByRole('combobox', { name: 'Grundlage der Übermittlung' }));
    await user.click(await screen.findByRole('option', { name: /^Standardvertragsklauseln/ }));
    await waitFor(() => expect(screen.queryByText('Grundlage fehlt')).toBeNull());
    expect(await partiesOf(test)).toMatchObject([{ transferGround: 'scc' }]);
  });

  it('keep their name when it is emptied', async () => {
    const { test, user } = await openParties();
    await test.commands.createParty(test.organisationId, { name: 'Fjordmail AS' });
    const field = await screen.findByLabelText('Name');
    await user.clear(field);
    expect(screen.getByText('Bitte einen Namen eingeben.')).toBeTruthy();
    await user.tab();
    await waitFor(() => expect((field as HTMLInputElement).value).toBe('Fjordmail AS'));
    expect(await partiesOf(test)).toMatchObject([{ name: 'Fjordmail AS' }]);
  });

  it('in use are deleted only after a question that names the operations, and come back into them', async () => {
    const { test, user } = await openParties();
    const id = await test.commands.createParty(test.organisationId, { name: 'Fjordmail AS' }, test.operationId);
    await user.click(await screen.findByRole('button', { name: 'Fjordmail AS löschen' }));
    const question = await screen.findByRole('dialog', { name: 'Dienstleister „Fjordmail AS“ löschen?' });
    expect(within(question).getByText(/Lohnabrechnung/)).toBeTruthy();
    await user.click(within(question).getByRole('button', { name: 'Löschen' }));
    expect(await screen.findByText('Noch keine Dienstleister')).toBeTruthy();
    expect((await test.database.operations.get(test.operationId))?.partyIds).toEqual([]);
    await user.click(await undoButton());
    expect(await screen.findByRole('button', { name: 'Fjordmail AS löschen' })).toBeTruthy();
    expect((await test.database.operations.get(test.operationId))?.partyIds).toEqual([id]);
  });
});

describe('sub-processors of an operation', () => {
  async function openDetails(...names: string[]) {
    const { test, user, stored } = await showOperation((operation) => <UsedParties operation={operation} />);
    const ids = [];
    for (const name of names) ids.push(await test.commands.createParty(test.organisationId, { name }));
    return { user, ids, usedIds: async () => (await stored())?.partyIds };
  }

  it('are those that are ticked, in the order in which they are put', async () => {
    const { user, ids, usedIds } = await openDetails('Archivdienst', 'Fjordmail');
    await user.click(await screen.findByLabelText('Fjordmail'));
    await waitFor(async () => expect(await usedIds()).toEqual([ids[1]]));
    await user.click(screen.getByLabelText('Archivdienst'));
    await waitFor(async () => expect(await usedIds()).toEqual([ids[1], ids[0]]));
    const up = await screen.findByRole('button', { name: 'Archivdienst nach oben' });
    await user.click(up);
    await waitFor(async () => expect(await usedIds()).toEqual([ids[0], ids[1]]));
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Archivdienst nach oben');
    await user.click(screen.getByLabelText('Fjordmail'));
    await waitFor(async () => expect(await usedIds()).toEqual([ids[0]]));
  });

  it('can be new ones, used at once', async () => {
    const { user, usedIds } = await openDetails();
    expect(await screen.findByText('Diese Organisation hat noch keine Dienstleister.')).toBeTruthy();
    await user.type(screen.getByLabelText('Dienstleister hinzufügen'), 'Papierwolf KG{Enter}');
    await waitFor(() => expect(screen.getByLabelText<HTMLInputElement>('Papierwolf KG').checked).toBe(true));
    expect(await usedIds()).toHaveLength(1);
  });
});
