import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { type CollectedCase, collectCase } from '../../../../../renderer/data/collect-case.ts';
import { createCommands } from '../../../../../renderer/data/commands/commands.ts';
import { currentRoute } from '../../../../../renderer/data/navigation-store.ts';
import { runCommand } from '../../../../../renderer/ui/command-registry.ts';
import { writeCase } from '../../../../../shared/file-format/write-case.ts';
import { measure, openTestCase, openTestData, type TestData, uuid, visibleContent } from '../../data/test-data.ts';
import { openWindow, undoButton } from '../open-window.tsx';
import { bytes, testOutside, text } from './outside.ts';

/** What a colleague would send: one organisation, one operation, one answer. */
async function colleaguesFile(): Promise<Uint8Array> {
  const colleague = await openTestCase(7);
  await colleague.commands.setStatus(colleague.scope, [measure('ZUG-01')], 'implemented');
  return fileOf(await collectCase(colleague.database, [colleague.organisationId], { internalNotes: false }));
}

function fileOf({ content, seen, scope }: CollectedCase): Uint8Array {
  return writeCase(content, {
    producer: 'TOM-Katalog 1.2.3',
    createdAt: '2026-11-02T09:00:00.000Z',
    catalogue: { id: 'test', version: '1' },
    scope,
    seen,
  });
}

function openFile(data: TestData, name: string, content: Uint8Array) {
  const outside = testOutside();
  outside.toOpen = { name, bytes: content };
  const user = openWindow(data, null, outside);
  act(() => void runCommand('openCase'));
  return { user, outside };
}

const nameOfOrganisation = () => screen.findByRole('heading', { level: 1, name: 'Beispiel Software GmbH' });

describe('opening a case', () => {
  it('shows what is in it, takes it in as a new organisation, goes there and can be undone', async () => {
    const data = openTestData();
    const { user } = openFile(data, 'Beispiel.tomakte', await colleaguesFile());
    const dialog = within(await screen.findByRole('dialog', { name: 'Akte öffnen' }));
    expect(dialog.getByText(/Aus „Beispiel.tomakte“ · gespeichert am 02.11.2026/)).toBeTruthy();
    expect(dialog.getByText('Lohnabrechnung')).toBeTruthy();
    expect(dialog.getByText('1 Antwort')).toBeTruthy();
    expect(await data.database.organisations.count()).toBe(0);

    await user.click(dialog.getByRole('button', { name: 'Öffnen' }));
    expect(await nameOfOrganisation()).toBeTruthy();
    expect(await data.database.operations.count()).toBe(1);

    await user.click(await undoButton());
    expect(await screen.findByText('Noch keine Organisation')).toBeTruthy();
    expect(Object.values(await visibleContent(data.database)).flat()).toEqual([]);
  });

  it('can be a copy of what is here already, and is called so', async () => {
    const data = openTestData();
    const file = await colleaguesFile();
    const { user } = openFile(data, 'Beispiel.tomakte', file);
    await user.click(await screen.findByRole('button', { name: 'Öffnen' }));
    await nameOfOrganisation();
    cleanup();

    openFile(data, 'Beispiel.tomakte', file);
    await user.click(await screen.findByRole('button', { name: 'Stattdessen als Kopie öffnen' }));
    expect(await screen.findByText('Liegt schon vor: Beispiel Software GmbH. Es entsteht eine Kopie.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Öffnen' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Beispiel Software GmbH (Kopie)' })).toBeTruthy();
  });

  it('lists the first of many organisations and counts the rest', async () => {
    const colleague = await openTestCase(8);
    const ids = [colleague.organisationId];
    for (let number = 1; number < 50; number += 1)
      ids.push(await colleague.commands.createOrganisation({ name: `Mandant ${number}` }));
    const collected = await collectCase(colleague.database, ids, { internalNotes: false });
    openFile(openTestData(), 'viele.tomakte', fileOf(collected));
    const dialog = within(await screen.findByRole('dialog', { name: 'Akte öffnen' }));
    expect(dialog.getAllByText(/^Mandant|^Beispiel/)).toHaveLength(20);
    expect(dialog.getByText('und 30 weitere')).toBeTruthy();
    expect(dialog.getByText(/Die 50 Organisationen der Akte kommen neu dazu/)).toBeTruthy();
  });

  it('changes nothing when the dialogue is left', async () => {
    const data = openTestData();
    const { user } = openFile(data, 'Beispiel.tomakte', await colleaguesFile());
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Abbrechen' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(await data.database.organisations.count()).toBe(0);
    expect(currentRoute()).toEqual({ screen: 'welcome' });
  });

  it('changes nothing when it is given up while it goes on, the very first time, too', async () => {
    const before = openTestData();
    const { database, saveTracker } = before;
    let goOn: () => void = () => undefined;
    const backedUp = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    const surroundings = { now: () => 1, newId: () => uuid(1), saveTracker, backUp: () => backedUp };
    const commands = createCommands(database, surroundings);
    let importing: Promise<unknown> | undefined;
    const elsewhere = <T,>(work: () => Promise<T>) => {
      const done = commands.elsewhere(work);
      importing = done;
      return done;
    };
    const data = { ...before, commands: { ...commands, elsewhere } };
    const { user } = openFile(data, 'Beispiel.tomakte', await colleaguesFile());
    await user.click(await screen.findByRole('button', { name: 'Öffnen' }));
    const progress = within(await screen.findByRole('dialog', { name: 'Akte wird übernommen …' }));
    await user.click(progress.getByRole('button', { name: 'Abbrechen' }));
    goOn();
    await expect(importing).rejects.toMatchObject({ kind: 'givenUp' });
    expect(await database.organisations.count()).toBe(0);
    expect(saveTracker.store.getState().state).toBe('saved');
    expect(currentRoute()).toEqual({ screen: 'welcome' });
  });

  it('names answers that this catalogue does not know', async () => {
    const foreign = text(await colleaguesFile()).replaceAll('ZUG-01', 'NEU-99');
    const { user } = openFile(openTestData(), 'Neu.tomakte', bytes(foreign));
    await user.click(await screen.findByRole('button', { name: 'Trotzdem öffnen' }));
    const warnings = within(await screen.findByRole('list', { name: 'Bitte beachten' }));
    expect(warnings.getByText('Die Datei wurde außerhalb der App geändert. Prüfen Sie den Inhalt.')).toBeTruthy();
    expect(warnings.getByText(/NEU-99/)).toBeTruthy();
  });
});

describe('a file that cannot be opened', () => {
  it('is explained in a sentence with place and way out, and changes nothing', async () => {
    const data = openTestData();
    const broken = text(await colleaguesFile()).replace('"clientName": ""', '"clientName": 5');
    openFile(data, 'kaputt.tomakte', bytes(broken));
    const dialog = within(await screen.findByRole('dialog', { name: '„kaputt.tomakte“ lässt sich nicht öffnen' }));
    expect(dialog.getByRole('alert').textContent).toMatch(/Verarbeitungsvorgang „Lohnabrechnung“/);
    expect(dialog.getAllByText(/An Ihren Daten wurde nichts geändert/)).toHaveLength(1);
    expect(dialog.queryByRole('button', { name: 'Trotzdem öffnen' })).toBeNull();
    expect(await data.database.organisations.count()).toBe(0);
  });

  it('can be exchanged for another one at once', async () => {
    const { user, outside } = openFile(openTestData(), 'notiz.txt', bytes('Hallo'));
    const another = await screen.findByRole('button', { name: 'Andere Datei wählen …' });
    outside.toOpen = { name: 'Beispiel.tomakte', bytes: await colleaguesFile() };
    await user.click(another);
    expect(await screen.findByRole('dialog', { name: 'Akte öffnen' })).toBeTruthy();
  });

  it('because it was changed outside the app may be opened nevertheless', async () => {
    const data = openTestData();
    const changed = text(await colleaguesFile()).replace('"Lohnabrechnung"', '"Lohn und Gehalt"');
    const { user } = openFile(data, 'geändert.tomakte', bytes(changed));
    await user.click(await screen.findByRole('button', { name: 'Trotzdem öffnen' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Akte öffnen' }));
    expect(dialog.getByText('Die Datei wurde außerhalb der App geändert. Prüfen Sie den Inhalt.')).toBeTruthy();
    await user.click(dialog.getByRole('button', { name: 'Öffnen' }));
    expect(await screen.findByRole('button', { name: 'Lohn und Gehalt' })).toBeTruthy();
  });

  it('because the system refuses it is named with the reason', async () => {
    const outside = testOutside();
    outside.openCase = async () => ({ kind: 'failed', name: 'Akte.tomakte', problem: 'noPermission' });
    openWindow(openTestData(), null, outside);
    act(() => void runCommand('openCase'));
    expect(await screen.findByText('Für diese Datei oder diesen Ordner fehlt die Berechtigung.')).toBeTruthy();
  });
});

describe('the example', () => {
  it('comes once by a double click', async () => {
    const data = openTestData();
    openWindow(data);
    act(() => {
      runCommand('openExample');
      runCommand('openExample');
    });
    expect(await screen.findByText(/Beispiel geöffnet/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Rundgang' })).toBeTruthy();
    expect(await data.database.organisations.count()).toBe(1);
  });

  it('becomes an organisation of its own each time, and can be undone', async () => {
    const data = openTestData();
    const user = openWindow(data);
    act(() => void runCommand('openExample'));
    expect(await screen.findByText(/Beispiel geöffnet/)).toBeTruthy();
    expect(currentRoute().screen).toBe('organisation');
    expect(await data.database.assessments.count()).toBeGreaterThan(10);
    await user.click(await undoButton());
    expect(await screen.findByText('Noch keine Organisation')).toBeTruthy();
    act(() => void runCommand('openExample'));
    await waitFor(() => expect(currentRoute().screen).toBe('organisation'));
    const live = await data.database.organisations.filter((organisation) => !organisation.deleted).count();
    expect(live).toBe(1);
  });
});
