import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { measure } from '../../../data/test-data.ts';
import { answerHere, LOCK, openBensFile } from './bens-file.ts';

const GATE = measure('ZUT-02');

it('says so when something here has changed meanwhile, compares anew and keeps what was decided', async () => {
  const { anna, user, dialog } = await openBensFile(async (it, ben) => {
    await it.commands.assess(it.scope, LOCK, { note: 'Karte und PIN' });
    await ben.commands.assess(it.scope, LOCK, { note: 'Transponder' });
    await ben.commands.assess(it.scope, GATE, { note: 'Schleuse' });
  });
  await user.click(dialog.getByRole('radio', { name: 'Übernehmen' }));
  await anna.commands.assess(anna.scope, GATE, { note: 'Im zweiten Fenster' });
  await user.click(dialog.getByRole('button', { name: 'Übernehmen' }));
  expect(await screen.findByText('Hier hat sich inzwischen etwas geändert')).toBeTruthy();
  expect((await answerHere(anna))?.note).toBe('Karte und PIN');
  const again = within(await screen.findByRole('dialog', { name: 'Akte zusammenführen' }));
  expect(await again.findByRole('button', { name: 'Noch 1 Entscheidung' })).toBeTruthy();
  await user.click(await again.findByText(/^ZUT-02/));
  await user.click(again.getByRole('radio', { name: 'Hier behalten' }));
  await user.click(again.getByRole('button', { name: 'Übernehmen' }));
  await waitFor(async () => expect((await answerHere(anna))?.note).toBe('Transponder'));
});
