import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { encryptedFor } from '../../../../../shared/file-format/backup-key.ts';

import { click, confirm, opened, PASSPHRASE } from './open-backups-page.tsx';

describe('the page of backups', () => {
  it('backs up when asked, and lists what there is with time, occasion, size and state', async () => {
    const { means } = await opened();
    expect(await screen.findByText(/Es gibt noch keine Sicherung/)).toBeTruthy();
    await click('Jetzt sichern');
    const table = await screen.findByRole('table', { name: 'Vorhandene Sicherungen' });
    const [, row] = within(table).getAllByRole('row');
    expect(row?.textContent).toContain('von Hand');
    expect(row?.textContent).toMatch(/\d kB/);
    expect(row?.textContent).toContain('geprüft');
    expect(means.stored).toHaveLength(1);
    await click('Jetzt sichern');
    expect(await screen.findByText(/hat sich nichts geändert/)).toBeTruthy();
  });

  it('lists a backup that lies in both places once, unless one of them is damaged', async () => {
    const { means } = await opened();
    await click('Jetzt sichern');
    await screen.findByText('von Hand');
    const [first] = means.stored;
    if (!first) throw new Error('nothing was stored');
    const copy = { ...first, entry: { ...first.entry, place: 'folder' as const } };
    means.stored.push(copy);
    means.keeper.take({ ...(await means.keeper.refresh()) });
    expect(await screen.findByText('auch im weiteren Ordner')).toBeTruthy();
    expect(screen.getAllByRole('row')).toHaveLength(2);
    copy.entry = { ...copy.entry, state: 'unchecked' };
    means.keeper.take({ ...(await means.keeper.refresh()) });
    expect(await screen.findByText('auch im weiteren Ordner'), 'a slow folder').toBeTruthy();
    copy.entry = { ...copy.entry, state: 'damaged' };
    means.keeper.take({ ...(await means.keeper.refresh()) });
    expect(await screen.findByText('nur im weiteren Ordner')).toBeTruthy();
    expect(screen.getAllByRole('row')).toHaveLength(3);
  });

  it('restores after showing what would be different, and can take that back', async () => {
    const { commands, operationId, database } = await opened();
    await click('Jetzt sichern');
    await screen.findByRole('table');
    await commands.updateOperation(operationId, { name: 'renamed' });
    await click(/^Sicherung vom .* zurückholen$/);
    const dialog = await screen.findByRole('dialog');
    expect(await within(dialog).findByText('1 geändert')).toBeTruthy();
    expect(within(dialog).getByText(': „renamed“ (heißt dann „Lohnabrechnung“)')).toBeTruthy();
    fireEvent.click(within(dialog).getByRole('button', { name: 'Diesen Stand zurückholen' }));
    await waitFor(async () => expect((await database.operations.get(operationId))?.name).toBe('Lohnabrechnung'));
    await click('Rückgängig');
    await waitFor(async () => expect((await database.operations.get(operationId))?.name).toBe('renamed'));
  });

  it('backs up what is here before it restores', async () => {
    const { commands, operationId, means } = await opened();
    await click('Jetzt sichern');
    await screen.findByRole('table');
    await commands.updateOperation(operationId, { name: 'renamed' });
    await click(/^Sicherung vom .* zurückholen$/);
    await click('Diesen Stand zurückholen');
    await waitFor(() => expect(means.stored.map(({ entry }) => entry.reason)).toEqual(['restore', 'asked']));
  });

  it('leads the keyboard back to the button when nothing is restored after all', async () => {
    await opened();
    await click('Jetzt sichern');
    const opener = await screen.findByRole('button', { name: /^Sicherung vom .* zurückholen$/ });
    opener.focus();
    fireEvent.click(opener);
    const cancel = within(await screen.findByRole('dialog')).getByRole('button', { name: 'Abbrechen' });
    await waitFor(() => expect(document.activeElement).toBe(cancel));
    fireEvent.keyDown(cancel, { key: 'Escape' });
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await waitFor(() => expect(document.activeElement).toBe(opener));
  });

  it('says why a backup failed, and where it stands whether what is typed is saved', async () => {
    const { means } = await opened();
    means.fail('diskFull');
    await click('Jetzt sichern');
    expect(
      await screen.findByText(/Der Datenträger ist voll\. Ob gespeichert ist, was Sie eingeben, sagt/),
    ).toBeTruthy();
  });

  it('takes a folder besides, and leaves it again', async () => {
    await opened();
    await click('Ordner wählen …');
    expect(
      await screen.findByText(
        'Jede Sicherung wird auch in den Ordner „Stick“ geschrieben; frühere werden nicht hineinkopiert.',
      ),
    ).toBeTruthy();
    await click('Nicht mehr verwenden');
    const dialog = await screen.findByRole('dialog', { name: 'Weiteren Ordner nicht mehr verwenden' });
    expect(dialog.textContent).toMatch(/im Ordner „Stick“ bleiben dort liegen.*noch, was Sie später endgültig löschen/);
    await confirm('Abbrechen');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(screen.queryByRole('button', { name: 'Ordner wählen …' })).toBeNull();
    await click('Anderer Ordner …');
    await screen.findByRole('dialog', { name: 'Anderen weiteren Ordner wählen' });
    await confirm('Ordner wählen …');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await click('Nicht mehr verwenden');
    await confirm('Nicht mehr verwenden');
    expect(await screen.findByRole('button', { name: 'Ordner wählen …' })).toBeTruthy();
  });

  it('shows the folder besides, or says that it is away', async () => {
    const { means } = await opened();
    const shown: string[] = [];
    means.platform.showBackupFolder = async (place) => shown.push(place) === 1;
    await click('Ordner wählen …');
    await click('Weiteren Ordner zeigen');
    await waitFor(() => expect(shown).toEqual(['folder']));
    expect(screen.queryByText(/nicht erreichbar/)).toBeNull();
    await click('Weiteren Ordner zeigen');
    expect(await screen.findByText('Der weitere Ordner „Stick“ ist gerade nicht erreichbar.')).toBeTruthy();
  });

  it('says of a file before the passphrase is asked that its key file is missing, and of a key file what it is', async () => {
    const { means } = await opened();
    const key = await means.worker.newKey(PASSPHRASE);
    const bytes = await encryptedFor(key, new TextEncoder().encode('{}'));
    const answer = { kind: 'opened', name: 'b.tomakte.age', bytes, lockedIdentities: [] as string[] } as const;
    means.platform.openBackup = async () => answer;
    await click('Aus einer Datei zurückholen …');
    expect(await screen.findByText(/^Zu dieser Sicherung fehlt die Schlüsseldatei/)).toBeTruthy();
    expect(screen.queryByRole('dialog')).toBeNull();
    means.platform.openBackup = async () => ({ ...answer, name: 'TOM-Katalog_Schluessel_0a9z8b7y.age' });
    await click('Aus einer Datei zurückholen …');
    expect(await screen.findByText(/^Das ist die Schlüsseldatei verschlüsselter Sicherungen\./)).toBeTruthy();
    const other = await means.worker.newKey('eine ganz andere');
    means.platform.openBackup = async () => ({ ...answer, lockedIdentities: [other.lockedIdentity] });
    await click('Aus einer Datei zurückholen …');
    fireEvent.change(await screen.findByLabelText('Passphrase'), { target: { value: PASSPHRASE } });
    await click('Öffnen');
    expect(await screen.findByText(/Ist es die von damals, dann fehlt neben der Sicherung/)).toBeTruthy();
    await confirm('Abbrechen');
  });

  it('encrypts only after saying what is lost with the passphrase, and asks for it when opening', async () => {
    const { means } = await opened();
    await click('Verschlüsseln …');
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByText(/Wer sie vergisst, kann keine/)).toBeTruthy();
    expect(within(dialog).getByText(/immer den ganzen Ordner, samt Schlüsseldatei\./)).toBeTruthy();
    const confirm = within(dialog).getByRole<HTMLButtonElement>('button', { name: 'Ab jetzt verschlüsseln' });
    fireEvent.change(within(dialog).getByLabelText('Passphrase'), { target: { value: 'vier lange wörter hier' } });
    expect(await within(dialog).findByText(/zu erraten$/)).toBeTruthy();
    expect(confirm.disabled).toBe(true);
    fireEvent.change(within(dialog).getByLabelText('Passphrase wiederholen'), {
      target: { value: 'vier lange wörter hier' },
    });
    fireEvent.click(confirm);
    expect(await screen.findByText(/^Ab jetzt wird verschlüsselt gesichert\. Eine solche/)).toBeTruthy();
    await screen.findByRole('table');
    expect(means.stored.map(({ entry }) => entry.isEncrypted)).toEqual([true]);
    await click(/^Sicherung vom .* zurückholen$/);
    fireEvent.change(await screen.findByLabelText('Passphrase'), { target: { value: 'vier lange wörter hier' } });
    await click('Öffnen');
    expect(await screen.findByText('Hier ist alles schon so wie in dieser Sicherung.')).toBeTruthy();
  });

  it.each(['zu kurz', 'passwortpasswort', 'aaaaaaaaaaaa'])(
    'does not encrypt by what is easily guessed: %s',
    async (weak) => {
      const { means } = await opened();
      await click('Verschlüsseln …');
      const dialog = await screen.findByRole('dialog');
      for (const label of ['Passphrase', 'Passphrase wiederholen'])
        fireEvent.change(within(dialog).getByLabelText(label), { target: { value: weak } });
      expect(
        await within(dialog).findByText(/^Nehmen Sie mindestens zwölf|^Das ist zu leicht zu erraten/),
      ).toBeTruthy();
      fireEvent.submit(within(dialog).getByLabelText('Passphrase'));
      expect(within(dialog).getByRole('button', { name: 'Ab jetzt verschlüsseln' })).toHaveProperty('disabled', true);
      expect(means.stored).toEqual([]);
      const [show] = within(dialog).getAllByRole('button', { name: 'Passphrase zeigen' });
      expect(show?.tabIndex, 'reached by Tab').toBe(0);
      await confirm('Abbrechen');
    },
  );

  it('backs up nothing in the open when the settings are lost, and goes on with the passphrase so far', async () => {
    const { means } = await opened();
    const key = await means.worker.newKey('vier lange wörter hier');
    await means.platform.setBackupOptions({ maximumAge: 12, key });
    means.loseKey();
    means.keeper.take(await means.keeper.refresh());
    expect(await screen.findByText(/^Es wird nicht gesichert/)).toBeTruthy();
    await click('Jetzt sichern');
    await waitFor(() => expect(means.keeper.store.getState().problem).toBeDefined());
    expect(means.stored).toEqual([]);
    await click('Passphrase eingeben …');
    fireEvent.change(await screen.findByLabelText('Passphrase'), { target: { value: 'eine andere' } });
    await click('Öffnen');
    expect(await screen.findByText('Das ist nicht die bisherige Passphrase.')).toBeTruthy();
    fireEvent.change(await screen.findByLabelText('Passphrase'), { target: { value: 'vier lange wörter hier' } });
    await click('Öffnen');
    expect(await screen.findByText(/^Neue Sicherungen werden verschlüsselt\./)).toBeTruthy();
    expect(screen.queryByText(/^Es wird nicht gesichert/)).toBeNull();
    expect((await means.keeper.refresh()).key).toEqual(key);
    await screen.findByRole('table');
    expect(means.stored[0]?.entry.isEncrypted).toBe(true);
  });

  it('backs up in the open after lost settings only when that is chosen', async () => {
    const { means } = await opened();
    means.loseKey();
    await means.keeper.refresh();
    expect(await screen.findByText(/neben den Sicherungen liegt keiner/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Passphrase eingeben …' })).toBeNull();
    await click('Nicht mehr verschlüsseln');
    await confirm('Nicht mehr verschlüsseln');
    expect(await screen.findByRole('button', { name: 'Verschlüsseln …' })).toBeTruthy();
    await screen.findByRole('table');
    expect(means.stored.map(({ entry }) => entry.isEncrypted)).toEqual([false]);
  });
});
