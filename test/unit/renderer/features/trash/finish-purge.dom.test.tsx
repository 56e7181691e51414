import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { unfinishedPurge } from '../../../../../renderer/app/start/unfinished-purge.ts';
import type { PurgeTarget } from '../../../../../renderer/data/purge/belongings.ts';
import { type FinishWays, sayUnfinishedPurge } from '../../../../../renderer/features/trash/finish-purge.tsx';
import { platform } from '../../../../../renderer/platform/platform.ts';
import type { BackupEntry, BackupId } from '../../../../../shared/ipc/backup-contract.ts';
import { show } from '../../app/show.tsx';
import { openTestCase } from '../../data/test-data.ts';

const NAME = 'Beispiel Software GmbH';
const GONE: PurgeTarget = { table: 'organisations', id: '3b1f7a52-0000-4000-8000-000000000001' };

const locked = (over: Partial<BackupEntry> = {}): BackupEntry => ({
  place: 'own',
  id: 'c' as BackupId,
  at: '2026-11-22T10:00:00.000Z',
  reason: 'interval',
  bytes: 2000,
  isEncrypted: true,
  state: 'verified',
  ...over,
});

interface Given extends Partial<FinishWays> {
  /** Whether the organisation of the test case was being deleted, too. */
  isThere?: boolean;
}

/** The notice after a start with something unfinished. */
async function said({ isThere = false, ...over }: Given = {}) {
  const data = await openTestCase();
  const noted = vi.spyOn(platform, 'notePurge').mockResolvedValue(undefined);
  const there = { table: 'organisations', id: data.organisationId } as const;
  const unfinished = unfinishedPurge(data.database, isThere ? [GONE, there] : [GONE]);
  const finish = vi.fn<FinishWays['finish']>();
  show(null, data);
  act(() =>
    sayUnfinishedPurge(data, {
      listBackups: async () => [],
      backupState: async () => ({ maximumAge: 12 }),
      opens: async () => true,
      there: unfinished.there,
      keep: unfinished.keep,
      finish,
      ...over,
    }),
  );
  const begin = async () => {
    fireEvent.click(await screen.findByRole('button', { name: 'Jetzt fertig löschen' }));
  };
  return { ...data, noted, unfinished, finish, begin, there };
}

describe('deleting for good that was interrupted', () => {
  it('does not delete encrypted backups by an empty field', async () => {
    const { finish, begin } = await said({ listBackups: async () => [locked()] });
    await begin();
    const dialog = await screen.findByRole('dialog');
    const field = within(dialog).getByLabelText(/^Passphrase der Sicherungen/);
    const confirm = within(dialog).getByRole<HTMLButtonElement>('button', { name: 'Jetzt fertig löschen' });
    expect(dialog.textContent).toContain('Geben Sie die Passphrase ein');
    expect(confirm.disabled).toBe(true);
    fireEvent.submit(field);
    expect(finish).not.toHaveBeenCalled();
    fireEvent.click(within(dialog).getByRole('checkbox', { name: /^Ohne Passphrase: 1 verschlüsselte Sicherung / }));
    fireEvent.submit(field);
    await waitFor(() => expect(finish).toHaveBeenCalledExactlyOnceWith({ targets: [], locked: { kind: 'removed' } }));
  });

  it('asks for nothing where all encrypted backups are damaged, which go anyway', async () => {
    const { finish, begin } = await said({ listBackups: async () => [locked({ state: 'damaged' })] });
    await begin();
    await waitFor(() => expect(finish).toHaveBeenCalledExactlyOnceWith({ targets: [], locked: { kind: 'left' } }));
  });

  it('wants the right passphrase, and is said again when the user gives up', async () => {
    const listBackups = async () => [locked()];
    const { finish, begin } = await said({ listBackups, opens: async (_, given) => given === 'right' });
    await begin();
    fireEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Abbrechen' }));
    await begin();
    const dialog = await screen.findByRole('dialog');
    const field = within(dialog).getByLabelText(/^Passphrase der Sicherungen/);
    fireEvent.change(field, { target: { value: 'wrong' } });
    const confirm = within(dialog).getByRole('button', { name: 'Jetzt fertig löschen' });
    fireEvent.click(confirm);
    expect(await within(dialog).findByText(/keine der verschlüsselten/)).toBeTruthy();
    fireEvent.change(field, { target: { value: 'right' } });
    fireEvent.click(confirm);
    const wish = { targets: [], locked: { kind: 'opened', passphrase: 'right' } };
    await waitFor(() => expect(finish).toHaveBeenCalledExactlyOnceWith(wish));
  });

  it('names what is in the data, and keeps it without another word where that is wanted', async () => {
    const { finish, begin, noted, unfinished } = await said({ isThere: true });
    await begin();
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByText(`„${NAME}“ mit 1 Vorgang und 0 Antworten`)).toBeTruthy();
    fireEvent.click(within(dialog).getByRole('button', { name: 'Behalten' }));
    await waitFor(() => expect(finish).toHaveBeenCalledExactlyOnceWith({ targets: [], locked: { kind: 'left' } }));
    expect(noted).toHaveBeenLastCalledWith({ targets: [GONE] });
    expect(await unfinished.joined({ targets: [], locked: { kind: 'left' } })).toMatchObject({
      targets: [GONE],
      kept: [],
    });
  });

  it('deletes what is in the data only after its name was typed', async () => {
    const { finish, begin, unfinished, there } = await said({ isThere: true });
    await begin();
    fireEvent.click(await screen.findByRole('button', { name: 'Endgültig löschen …' }));
    const field = await screen.findByLabelText(`Zum Bestätigen den Namen eingeben: ${NAME}`);
    expect(finish).not.toHaveBeenCalled();
    fireEvent.change(field, { target: { value: NAME } });
    fireEvent.submit(field);
    const wish = { targets: [there], locked: { kind: 'left' } } as const;
    await waitFor(() => expect(finish).toHaveBeenCalledExactlyOnceWith(wish));
    expect(await unfinished.joined(wish)).toMatchObject({ targets: [GONE, there], kept: [] });
  });
});

it('deleting something else does not take along what has come back, and leaves it to be finished', async () => {
  const { unfinished, there } = await said({ isThere: true });
  const other: PurgeTarget = { table: 'operations', id: 'other' };
  expect(await unfinished.joined({ targets: [other], locked: { kind: 'left' } })).toEqual({
    targets: [GONE, other],
    locked: { kind: 'left' },
    unfinished: [GONE, there],
    kept: [there],
  });
});
