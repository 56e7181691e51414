import { act, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { closeOperationDetails } from '../../../../../renderer/data/details-store.ts';
import { currentRoute } from '../../../../../renderer/data/navigation-store.ts';
import { measure, openTestCase, openTestData } from '../../data/test-data.ts';
import { openWindow, undoButton } from '../open-window.tsx';

afterEach(() => {
  act(() => closeOperationDetails());
});

describe('the first start', () => {
  it('has the first of three ways ready under the Enter key, and arrows walk', async () => {
    const user = openWindow(openTestData());
    const ways = within(screen.getByRole('list', { name: 'Möglichkeiten zum Anfangen' })).getAllByRole('button');
    expect(ways.map((way) => way.textContent?.slice(0, 12))).toEqual(['Organisation', 'Datei einer ', 'Beispiel ans']);
    expect(document.activeElement).toBe(ways[0]);
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(ways[1]);
    await user.keyboard('{ArrowUp}{ArrowUp}');
    expect(document.activeElement).toBe(ways[2]);
  });

  it('makes an organisation from a name and opens it', async () => {
    const data = openTestData();
    const user = openWindow(data);
    await user.keyboard('{Enter}');
    await user.type(await screen.findByLabelText('Name'), 'Förde Software GmbH{Enter}');
    expect(await screen.findByRole('heading', { level: 1, name: 'Förde Software GmbH' })).toBeTruthy();
    expect(await screen.findByText('Noch kein Vorgang')).toBeTruthy();
    expect((await data.database.organisations.toArray()).map(({ name }) => name)).toEqual(['Förde Software GmbH']);
  });

  it('asks for a name again instead of making a nameless organisation', async () => {
    const data = openTestData();
    const user = openWindow(data);
    await user.keyboard('{Enter}');
    await user.type(await screen.findByLabelText('Name'), '   {Enter}');
    expect(screen.getByText('Bitte einen Namen eingeben.')).toBeTruthy();
    expect(await data.database.organisations.count()).toBe(0);
  });
});

describe('the overview', () => {
  it('says of each operation what is answered, for whom it is and which version is the last', async () => {
    const test = await openTestCase();
    await test.commands.setStatus(test.scope, [measure('ZUG-02')], 'implemented');
    await test.commands.updateOperation(test.operationId, { clientName: 'Amt Probstei' });
    for (const number of ['1.0', '1.1']) await test.commands.createVersion(test.operationId, { number });
    openWindow(test, test.organisationId);
    const row = await screen.findByRole('row', { name: /Lohnabrechnung/ });
    await waitFor(() => expect(within(row).getByText('50 %')).toBeTruthy());
    expect(within(row).getByText('Amt Probstei')).toBeTruthy();
    expect(within(row).getByText('1.1')).toBeTruthy();
    expect(within(row).getByRole('img', { name: '1 umgesetzt, 1 offen' })).toBeTruthy();
  });

  it('sorts by the column whose head is pressed, and turns the order round at the second time', async () => {
    const test = await openTestCase();
    await test.commands.createOperation(test.organisationId, { name: 'Archiv', clientName: 'Zweiter Mandant' });
    await test.commands.updateOperation(test.operationId, { clientName: 'Erster Mandant' });
    const user = openWindow(test, test.organisationId);
    const names = () =>
      screen
        .getAllByRole('row')
        .slice(1)
        .map((row) => row.querySelector('button')?.textContent);
    await waitFor(() => expect(names()).toEqual(['Archiv', 'Lohnabrechnung']));
    await user.click(screen.getByRole('button', { name: 'Auftraggeber' }));
    expect(names()).toEqual(['Lohnabrechnung', 'Archiv']);
    await user.click(screen.getByRole('button', { name: 'Auftraggeber' }));
    expect(names()).toEqual(['Archiv', 'Lohnabrechnung']);
    expect(screen.getByRole('columnheader', { name: 'Auftraggeber' }).getAttribute('aria-sort')).toBe('descending');
  });

  it('walks through the rows with the arrow keys; Enter opens one', async () => {
    const test = await openTestCase();
    const second = await test.commands.createOperation(test.organisationId, { name: 'Zeiterfassung' });
    const user = openWindow(test, test.organisationId);
    const first = await screen.findByRole('button', { name: 'Lohnabrechnung' });
    act(() => first.focus());
    await user.keyboard('{ArrowDown}{Enter}');
    expect(currentRoute()).toEqual({ screen: 'operation', operationId: second });
  });
});

describe('operations', () => {
  it('begin as a copy of another when that is wanted', async () => {
    const test = await openTestCase();
    await test.commands.setStatus(test.scope, [measure('ZUG-01')], 'implemented');
    const user = openWindow(test, test.organisationId);
    await user.click(await screen.findByRole('button', { name: 'Neuer Vorgang' }));
    await user.type(await screen.findByLabelText('Name'), 'Gehaltsabrechnung');
    await user.click(screen.getByRole('radio', { name: 'als Kopie eines Vorgangs' }));
    await user.click(screen.getByRole('combobox', { name: 'als Kopie eines Vorgangs' }));
    await user.click(await screen.findByRole('option', { name: 'Lohnabrechnung' }));
    await user.click(screen.getByRole('button', { name: 'Anlegen' }));
    await waitFor(() => expect(currentRoute().screen).toBe('operation'));
    expect(await test.database.operations.count()).toBe(2);
    expect(await test.database.assessments.count()).toBe(2);
  });

  it('are renamed with F2', async () => {
    const test = await openTestCase();
    const user = openWindow(test, test.organisationId);
    const row = await screen.findByRole('button', { name: 'Lohnabrechnung' });
    act(() => row.focus());
    await user.keyboard('{F2}');
    const field = await screen.findByLabelText('Name');
    await user.clear(field);
    await user.type(field, 'Lohn und Gehalt{Enter}');
    expect(await screen.findByRole('button', { name: 'Lohn und Gehalt' })).toBeTruthy();
  });

  it('are deleted at once when they are empty, and come back', async () => {
    const test = await openTestCase();
    const user = openWindow(test, test.organisationId);
    const row = await screen.findByRole('button', { name: 'Lohnabrechnung' });
    act(() => row.focus());
    await user.keyboard('{Delete}');
    expect(await screen.findByText('Noch kein Vorgang')).toBeTruthy();
    await user.click(await undoButton());
    expect(await screen.findByRole('button', { name: 'Lohnabrechnung' })).toBeTruthy();
  });

  it('with answers are deleted only after a question', async () => {
    const test = await openTestCase();
    await test.commands.setStatus(test.scope, [measure('ZUG-01')], 'implemented');
    const user = openWindow(test, test.organisationId);
    await user.click(await screen.findByRole('button', { name: 'Aktionen für Lohnabrechnung' }));
    await user.click(await screen.findByRole('menuitem', { name: /Löschen/ }));
    const question = await screen.findByRole('dialog', { name: 'Vorgang „Lohnabrechnung“ löschen?' });
    expect(within(question).getByText(/Er enthält 1 eigene Antwort\./)).toBeTruthy();
    await user.click(within(question).getByRole('button', { name: 'Abbrechen' }));
    expect((await test.database.operations.get(test.operationId))?.deleted).toBe(false);
  });

  it('hand the keyboard on to the next row when one is deleted', async () => {
    const test = await openTestCase();
    await test.commands.createOperation(test.organisationId, { name: 'Zeiterfassung' });
    const user = openWindow(test, test.organisationId);
    const row = await screen.findByRole('button', { name: 'Lohnabrechnung' });
    act(() => row.focus());
    await user.keyboard('{Delete}');
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Lohnabrechnung' })).toBeNull());
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Zeiterfassung'));
  });

  it('tell when undoing a deletion would take back something else', async () => {
    const test = await openTestCase();
    const user = openWindow(test, test.organisationId);
    const row = await screen.findByRole('button', { name: 'Lohnabrechnung' });
    act(() => row.focus());
    await user.keyboard('{Delete}');
    const undo = await undoButton();
    await test.commands.createParty(test.organisationId, { name: 'Küstenkabel IT GmbH' });
    await user.click(undo);
    expect(await screen.findByText('Nicht rückgängig gemacht')).toBeTruthy();
    expect(await test.database.parties.filter((party) => !party.deleted).count()).toBe(1);
  });
});

describe('an organisation', () => {
  it('is renamed from its menu', async () => {
    const test = await openTestCase();
    const user = openWindow(test, test.organisationId);
    await user.click(await screen.findByRole('button', { name: 'Weitere Aktionen für Beispiel Software GmbH' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Umbenennen …' }));
    const field = await screen.findByLabelText('Name');
    await user.clear(field);
    await user.type(field, 'Beispiel AG{Enter}');
    expect(await screen.findByRole('heading', { name: 'Beispiel AG' })).toBeTruthy();
  });

  it('leads back to the start when it is deleted, and back to itself when that is undone', async () => {
    const test = await openTestCase();
    const user = openWindow(test, test.organisationId);
    await user.click(await screen.findByRole('button', { name: 'Weitere Aktionen für Beispiel Software GmbH' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Organisation löschen …' }));
    const question = await screen.findByRole('dialog', { name: 'Organisation „Beispiel Software GmbH“ löschen?' });
    expect(question.textContent).toContain('kommt in den Papierkorb');
    const cancel = within(question).getByRole('button', { name: 'Abbrechen' });
    await waitFor(() => expect(document.activeElement, 'Enter by habit deletes nothing').toBe(cancel));
    await user.click(within(question).getByRole('button', { name: 'Löschen' }));
    expect(await screen.findByText('Noch keine Organisation')).toBeTruthy();
    expect(await screen.findByRole('button', { name: /^1 Organisation liegt im Papierkorb/ })).toBeTruthy();
    await user.click(await undoButton());
    expect(await screen.findByRole('button', { name: 'Lohnabrechnung' })).toBeTruthy();
  });

  it('without operations is not deleted without a question, either', async () => {
    const test = await openTestCase();
    const { commands, database, operationId, organisationId } = test;
    await commands.deleteOperation(operationId);
    const user = openWindow(test, organisationId);
    await user.click(await screen.findByRole('button', { name: 'Weitere Aktionen für Beispiel Software GmbH' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Organisation löschen …' }));
    const question = await screen.findByRole('dialog', { name: 'Organisation „Beispiel Software GmbH“ löschen?' });
    expect(question.textContent).toMatch(/Sie hat keine Vorgänge.*Papierkorb/);
    await user.click(within(question).getByRole('button', { name: 'Löschen' }));
    expect(await screen.findByText('Organisation „Beispiel Software GmbH“ ist im Papierkorb')).toBeTruthy();
    expect((await database.organisations.get(organisationId))?.deleted).toBe(true);
  });
});
