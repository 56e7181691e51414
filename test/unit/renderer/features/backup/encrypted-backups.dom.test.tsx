import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

import { click, clickOnceStrong, confirm, encrypt, opened, PASSPHRASE } from './open-backups-page.tsx';

describe('backups that are encrypted from some day on', () => {
  it('are begun at once though nothing has changed, and those from before are counted and marked', async () => {
    const { means } = await opened();
    await click('Jetzt sichern');
    await screen.findByText('von Hand');
    expect(screen.queryByText('unverschlüsselt')).toBeNull();
    await encrypt(means);
    expect(means.stored.map(({ entry }) => entry.isEncrypted)).toEqual([true, false]);
    expect(
      await screen.findByText(/^Ab jetzt wird verschlüsselt.*1 frühere Sicherung ist unverschlüsselt/),
    ).toBeTruthy();
    await waitFor(() => {
      const [, newest, older] = screen.getAllByRole('row');
      expect(newest?.textContent).not.toContain('unverschlüsselt');
      expect(older?.textContent).toContain('unverschlüsselt');
    });
    await click('Jetzt sichern');
    expect(await screen.findByText(/hat sich nichts geändert/)).toBeTruthy();
  });

  it('are made anew for another passphrase, which opens the newest', async () => {
    const { means } = await opened();
    await encrypt(means);
    await encrypt(means, 'Neue Passphrase …', 'ganz andere vier wörter');
    const [newest] = means.stored;
    const { key } = await means.keeper.refresh();
    if (!newest || !key) throw new Error('nothing was stored');
    const opening = { bytes: newest.bytes, lockedIdentities: [key.lockedIdentity] };
    expect((await means.worker.open({ ...opening, passphrase: 'ganz andere vier wörter' })).ok).toBe(true);
    expect((await means.worker.open({ ...opening, passphrase: PASSPHRASE })).ok).toBe(false);
  });

  it('are missed aloud when the first cannot be written', async () => {
    const { means } = await opened();
    means.fail('diskFull');
    await click('Verschlüsseln …');
    fireEvent.change(await screen.findByLabelText('Passphrase'), { target: { value: PASSPHRASE } });
    fireEvent.change(screen.getByLabelText('Passphrase wiederholen'), { target: { value: PASSPHRASE } });
    await clickOnceStrong();
    expect(await screen.findByText(/^Die erste Sicherung danach ist fehlgeschlagen/)).toBeTruthy();
    expect(screen.getByText(/Der Datenträger ist voll/)).toBeTruthy();
  });

  it('are given up only after a question, and the message from before goes', async () => {
    const { means } = await opened();
    await encrypt(means);
    await screen.findByText(/^Ab jetzt wird verschlüsselt/);
    await click('Nicht mehr verschlüsseln');
    expect(await screen.findByText(/kann dann jeder lesen, der an ihren Ordner kommt/)).toBeTruthy();
    await confirm('Abbrechen');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect((await means.keeper.refresh()).key).toBeDefined();
    await click('Nicht mehr verschlüsseln');
    await confirm('Nicht mehr verschlüsseln');
    expect(await screen.findByText(/^Ab jetzt wird unverschlüsselt gesichert/)).toBeTruthy();
    await waitFor(() => expect(screen.queryByText(/^Ab jetzt wird verschlüsselt/)).toBeNull());
    expect(means.stored.map(({ entry }) => entry.isEncrypted)).toEqual([false, true]);
  });

  it('let those from before be deleted, after a question, but never themselves', async () => {
    const { means } = await opened();
    await click('Jetzt sichern');
    await screen.findByText('von Hand');
    await encrypt(means);
    await click('Unverschlüsselte löschen …');
    expect(await screen.findByText(/^1 unverschlüsselte Sicherung wird gelöscht\./)).toBeTruthy();
    expect(means.stored).toHaveLength(2);
    await confirm('Sicherungen löschen');
    expect(await screen.findByText('1 unverschlüsselte Sicherung ist gelöscht.')).toBeTruthy();
    expect(means.stored.map(({ entry }) => entry.isEncrypted)).toEqual([true]);
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Unverschlüsselte löschen …' })).toBeNull());
  });
});
