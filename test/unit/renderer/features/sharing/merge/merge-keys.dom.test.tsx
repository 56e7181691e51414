import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { answerHere, LOCK, openBensFile } from './bens-file.ts';

const person = (name: string, contact = '') => ({ side: 'client' as const, name, function: '', contact });

describe('deciding with the keyboard', () => {
  it('1 and 2 take a side, Enter leads to what waits next and in the end to taking over', async () => {
    const { anna, user, dialog } = await openBensFile(async (it, ben) => {
      await it.commands.assess(it.scope, LOCK, { responsible: 'Anna', due: '2027-03-31' });
      await ben.commands.assess(it.scope, LOCK, { responsible: 'Ben', due: '2027-06-30' });
    });
    expect(dialog.getByText('31.03.2027')).toBeTruthy();
    await user.keyboard('2{Enter}');
    expect(dialog.getByRole('button', { name: 'Noch 1 Entscheidung' })).toBeTruthy();
    await user.keyboard('1{Enter}');
    const action = dialog.getByRole('button', { name: 'Übernehmen' });
    await waitFor(() => expect(document.activeElement).toBe(action));
    await user.keyboard('{Enter}');
    await waitFor(async () => expect(await answerHere(anna)).toMatchObject({ responsible: 'Ben', due: '2027-03-31' }));
  });

  it('J and K go from field to field, over the borders of entries', async () => {
    const { user, dialog } = await openBensFile(async (it, ben) => {
      await it.commands.updateOperation(it.operationId, { clientName: 'Alt', role: 'controller' });
      await it.commands.assess(it.scope, LOCK, { due: '2027-03-31' });
      await ben.commands.updateOperation(it.operationId, { clientName: 'Neu', role: 'processor' });
      await ben.commands.assess(it.scope, LOCK, { due: '2027-06-30' });
    });
    const active = () =>
      dialog
        .getAllByRole('region')
        .find((it) => it.dataset.active)
        ?.getAttribute('aria-label');
    const found = [active()];
    for (const key of ['j', 'j', 'j', 'k']) {
      await user.keyboard(key);
      found.push(active());
    }
    expect(found).toEqual(['Auftraggeber', 'Rolle', 'Fällig am', 'Fällig am', 'Rolle']);
  });

  it('3 takes both: people of two lists, each once, to be ticked off', async () => {
    const { anna, user, dialog } = await openBensFile(async (it, ben) => {
      await it.commands.updateOperation(it.operationId, { contacts: [person('Kern', 'Tel. 1'), person('Alt')] });
      await ben.commands.updateOperation(it.operationId, { contacts: [person('Kern', 'Tel. 1'), person('Neu')] });
    });
    await user.keyboard('3');
    expect(dialog.getAllByRole('checkbox').map((it) => it.closest('div')?.parentElement?.textContent)).toEqual([
      'Auftraggeber, Kern, Tel. 1 beide',
      'Auftraggeber, Alt nur hier',
      'Auftraggeber, Neu nur in der Datei',
    ]);
    await user.click(dialog.getByRole('checkbox', { name: /Alt/ }));
    await user.click(dialog.getByRole('button', { name: 'Übernehmen' }));
    await waitFor(async () =>
      expect((await anna.database.operations.get(anna.operationId))?.contacts).toEqual([
        person('Kern', 'Tel. 1'),
        person('Neu'),
      ]),
    );
  });
});

describe('deciding much at once', () => {
  it('takes both where they do not contradict, and leaves the rest to be decided', async () => {
    const { anna, user, dialog } = await openBensFile(async (it, ben) => {
      await it.commands.assess(it.scope, LOCK, { note: 'Eine Karte', due: '2027-03-31' });
      await ben.commands.assess(it.scope, LOCK, { note: 'Karte am Tor', due: '2027-06-30' });
    });
    await user.click(dialog.getByRole('button', { name: 'Mehrere auf einmal' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Beides zusammen, wo es sich nicht widerspricht' }));
    await waitFor(() => expect(dialog.getByRole('button', { name: 'Noch 1 Entscheidung' })).toBeTruthy());
    await user.click(dialog.getByRole('button', { name: 'Mehrere auf einmal' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Hier behalten' }));
    await user.click(dialog.getByRole('button', { name: 'Übernehmen' }));
    await waitFor(async () =>
      expect(await answerHere(anna)).toMatchObject({ note: 'Eine Karte am Tor', due: '2027-03-31' }),
    );
  });

  it('shows what belongs to one organisation or operation only, where asked to', async () => {
    const { user, dialog } = await openBensFile(async (it, ben) => {
      await ben.commands.createSite(it.organisationId, { name: 'Lager' });
      await ben.commands.assess(it.scope, LOCK, { note: 'PIN' });
    });
    expect(dialog.getByRole('button', { name: /Lager/ })).toBeTruthy();
    await user.click(dialog.getByRole('combobox', { name: 'Wovon es gezeigt wird' }));
    const [, , operation] = await screen.findAllByRole('option');
    await user.click(operation as HTMLElement);
    await waitFor(() => expect(dialog.queryByRole('button', { name: /Lager/ })).toBeNull());
    expect(dialog.getByRole('button', { name: /ZUT-01/ })).toBeTruthy();
  });
});
