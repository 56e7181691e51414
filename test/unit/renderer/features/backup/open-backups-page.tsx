import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect } from 'vitest';
import { BackupContext } from '../../../../../renderer/features/backup/backups-context.ts';
import { BackupsScreen } from '../../../../../renderer/features/backup/backups-screen.tsx';
import { show } from '../../app/show.tsx';
import { openTestCase } from '../../data/test-data.ts';
import { type TestMeans, testMeans } from './means.ts';

export async function opened() {
  const data = await openTestCase();
  const means = testMeans(data);
  await means.keeper.refresh();
  show(
    <BackupContext value={means}>
      <BackupsScreen />
    </BackupContext>,
    data,
  );
  return { ...data, means };
}
export const click = async (name: string | RegExp) => fireEvent.click(await screen.findByRole('button', { name }));

export const confirm = async (name: string) =>
  fireEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name }));
export const PASSPHRASE = 'vier lange wörter hier';

/** How strong a passphrase is takes a moment to be told. */
export async function clickOnceStrong() {
  const button = await screen.findByRole<HTMLButtonElement>('button', { name: 'Ab jetzt verschlüsseln' });
  await waitFor(() => expect(button.disabled).toBe(false));
  fireEvent.click(button);
}

/** Switches encryption on, or to another passphrase, and waits until a backup says so. */
export async function encrypt(means: TestMeans, button = 'Verschlüsseln …', passphrase = PASSPHRASE) {
  const before = means.stored.length;
  await click(button);
  fireEvent.change(await screen.findByLabelText('Passphrase'), { target: { value: passphrase } });
  fireEvent.change(screen.getByLabelText('Passphrase wiederholen'), { target: { value: passphrase } });
  await clickOnceStrong();
  await waitFor(() => expect(means.stored.length).toBe(before + 1));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
}
