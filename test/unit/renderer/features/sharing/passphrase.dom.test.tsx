import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { runCommand } from '../../../../../renderer/ui/command-registry.ts';
import { isEncrypted } from '../../../../../shared/file-format/encrypted-file.ts';
import { openTestCase, openTestData } from '../../data/test-data.ts';
import { openWindow } from '../open-window.tsx';
import { testOutside, text } from './outside.ts';

const PASSPHRASE = 'rumolaki-4-Wege';

/** What somebody saves with a passphrase. */
async function lockedFile(): Promise<Uint8Array> {
  const data = await openTestCase(9);
  const outside = testOutside();
  const user = openWindow(data, data.organisationId, outside);
  await screen.findByRole('row', { name: /Lohnabrechnung/ });
  act(() => void runCommand('saveCase'));
  const dialog = within(await screen.findByRole('dialog', { name: 'Akte speichern' }));
  await user.click(dialog.getByRole('checkbox', { name: 'Mit einer Passphrase verschlüsseln' }));
  expect(dialog.getByRole('button', { name: 'Speichern …' })).toHaveProperty('disabled', true);
  await user.type(dialog.getByLabelText('Passphrase'), PASSPHRASE);
  await user.type(dialog.getByLabelText('Passphrase wiederholen'), PASSPHRASE.slice(1));
  expect(dialog.getByText('Die beiden Eingaben stimmen nicht überein.')).toBeTruthy();
  await user.clear(dialog.getByLabelText('Passphrase wiederholen'));
  await user.type(dialog.getByLabelText('Passphrase wiederholen'), PASSPHRASE);
  await user.click(dialog.getByRole('button', { name: 'Speichern …' }));
  await waitFor(() => expect(outside.saved).toHaveLength(1));
  cleanup();
  return outside.saved[0]?.bytes ?? new Uint8Array();
}

describe('a case with a passphrase', () => {
  it('is unreadable without it, asks for it, says when it is wrong, and opens with it', async () => {
    const file = await lockedFile();
    expect(isEncrypted(file)).toBe(true);
    expect(text(file)).not.toContain('Lohnabrechnung');

    const outside = testOutside();
    outside.toOpen = { name: 'Geheim.tomakte', bytes: file };
    const data = openTestData();
    const user = openWindow(data, null, outside);
    act(() => void runCommand('openCase'));
    const ask = async () => within(await screen.findByRole('dialog', { name: '„Geheim.tomakte“ ist verschlüsselt' }));
    await user.type((await ask()).getByLabelText('Passphrase'), 'falsch');
    await user.click((await ask()).getByRole('button', { name: 'Öffnen' }));
    expect(await screen.findByText(/Mit dieser Passphrase lässt sich die Datei nicht öffnen/)).toBeTruthy();
    await user.type((await ask()).getByLabelText('Passphrase'), PASSPHRASE);
    await user.click((await ask()).getByRole('button', { name: 'Öffnen' }));
    expect(await screen.findByRole('dialog', { name: 'Akte öffnen' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Öffnen' }));
    await waitFor(async () => expect(await data.database.operations.count()).toBe(1));
  });
});
