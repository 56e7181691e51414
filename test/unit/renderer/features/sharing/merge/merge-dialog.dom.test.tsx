import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { runCommand } from '../../../../../../renderer/ui/command-registry.ts';
import { type TestCase, visibleContent } from '../../../data/test-data.ts';
import { undoButton } from '../../open-window.tsx';
import { answerHere, LOCK, openBensFile } from './bens-file.ts';

const noteHere = async (anna: TestCase) => (await answerHere(anna))?.note;

describe('opening a file about what is here already', () => {
  it('shows what it would change and takes it over in one step, which can be taken back', async () => {
    const { anna, user, dialog } = await openBensFile(async (it, ben) => {
      await ben.commands.assess(it.scope, LOCK, { note: 'Karte und PIN' });
      await ben.commands.createSite(it.organisationId, { name: 'Lager' });
    });
    expect(dialog.getByText('1 neu')).toBeTruthy();
    expect(dialog.getByText('1 geändert')).toBeTruthy();
    const before = await visibleContent(anna.database);
    await user.click(dialog.getByRole('button', { name: 'Übernehmen' }));
    expect(await screen.findByText('„Ben.tomakte“ zusammengeführt: 1 neu, 1 geändert')).toBeTruthy();
    expect(await noteHere(anna)).toBe('Karte und PIN');
    await user.click(await undoButton());
    await waitFor(async () => expect(await visibleContent(anna.database)).toEqual(before));
  });

  it('wants a decision where both wrote the same note, and offers both texts in one', async () => {
    const { anna, user, dialog } = await openBensFile(async (it, ben) => {
      await it.commands.assess(it.scope, LOCK, { note: 'Karte und PIN' });
      await ben.commands.assess(it.scope, LOCK, { note: 'Karte oder Transponder' });
    });
    expect(dialog.getByRole('button', { name: 'Noch 1 Entscheidung' })).toHaveProperty('disabled', true);
    await user.click(dialog.getByRole('radio', { name: 'Beides zusammen' }));
    await waitFor(() =>
      expect(dialog.getByRole('textbox', { name: 'Gemeinsamer Text' }).textContent).toBe(
        'Karte⟨ und PIN |  oder Transponder⟩',
      ),
    );
    expect(dialog.getByRole('button', { name: 'Noch 1 Entscheidung' })).toHaveProperty('disabled', true);
    await user.click(dialog.getByRole('radio', { name: 'Übernehmen' }));
    await user.click(dialog.getByRole('button', { name: 'Übernehmen' }));
    await waitFor(async () => expect(await noteHere(anna)).toBe('Karte oder Transponder'));
  });

  it('takes over a joined text as it was put right', async () => {
    const { anna, user, dialog } = await openBensFile(async (it, ben) => {
      await it.commands.updateOperation(it.operationId, { subject: 'Lohn und Gehalt' });
      await ben.commands.updateOperation(it.operationId, { subject: 'Lohn mit Reisekosten' });
    });
    await user.click(dialog.getByRole('radio', { name: 'Beides zusammen' }));
    const text = dialog.getByRole('textbox', { name: 'Gemeinsamer Text' });
    await user.clear(text);
    await user.paste('Lohn, Gehalt und Reisekosten');
    await user.click(dialog.getByRole('button', { name: 'Übernehmen' }));
    await waitFor(async () =>
      expect((await anna.database.operations.get(anna.operationId))?.subject).toBe('Lohn, Gehalt und Reisekosten'),
    );
  });

  it('remembers decisions for later and goes on with them', async () => {
    const { anna, user, dialog } = await openBensFile(async (it, ben) => {
      await it.commands.assess(it.scope, LOCK, { note: 'Karte und PIN' });
      await ben.commands.assess(it.scope, LOCK, { note: 'Transponder' });
    });
    await user.click(dialog.getByRole('radio', { name: 'Übernehmen' }));
    await user.click(dialog.getByRole('button', { name: 'Später weiter' }));
    expect(await screen.findByText(/Ihre Entscheidungen sind gemerkt/)).toBeTruthy();
    expect(await noteHere(anna)).toBe('Karte und PIN');
    act(() => void runCommand('openCase'));
    const again = within(await screen.findByRole('dialog', { name: 'Akte zusammenführen' }));
    expect(again.getByText('Ihre Entscheidungen vom letzten Mal sind wieder da.')).toBeTruthy();
    await user.click(again.getByRole('button', { name: 'Übernehmen' }));
    await waitFor(async () => expect(await noteHere(anna)).toBe('Transponder'));
  });

  it('asks again about what has changed here since it was decided', async () => {
    const { anna, user, dialog } = await openBensFile(async (it, ben) => {
      await it.commands.assess(it.scope, LOCK, { note: 'Karte und PIN' });
      await ben.commands.assess(it.scope, LOCK, { note: 'Transponder' });
    });
    await user.click(dialog.getByRole('radio', { name: 'Übernehmen' }));
    await user.click(dialog.getByRole('button', { name: 'Später weiter' }));
    await screen.findByText(/Ihre Entscheidungen sind gemerkt/);
    await anna.commands.assess(anna.scope, LOCK, { note: 'Karte, PIN und Pförtner' });
    act(() => void runCommand('openCase'));
    const again = within(await screen.findByRole('dialog', { name: 'Akte zusammenführen' }));
    expect(again.getByRole('button', { name: 'Noch 1 Entscheidung' })).toHaveProperty('disabled', true);
  });

  it('leaves out a new entry that is not wanted', async () => {
    const { anna, user, dialog } = await openBensFile(async (it, ben) => {
      await ben.commands.createSite(it.organisationId, { name: 'Lager' });
      await ben.commands.assess(it.scope, LOCK, { note: 'Karte und PIN' });
    });
    await user.click(dialog.getByRole('button', { name: /Lager/ }));
    await user.click(dialog.getByRole('checkbox', { name: 'Diesen Eintrag übernehmen' }));
    await user.click(dialog.getByRole('button', { name: 'Übernehmen' }));
    await waitFor(async () => expect(await noteHere(anna)).toBe('Karte und PIN'));
    expect(await anna.database.sites.count()).toBe(0);
  });

  it('says that a file brings nothing new', async () => {
    const { anna, user, dialog } = await openBensFile(async () => undefined);
    expect(dialog.getByText('Diese Datei bringt nichts Neues')).toBeTruthy();
    const entries = await anna.database.log.count();
    await user.click(dialog.getByText('Schließen'));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(await anna.database.log.count()).toBe(entries);
  });
});
