import { act, fireEvent, renderHook, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { CommandProblem } from '../../../../../renderer/data/commands/command-problem.ts';
import { flushDrafts, useDraft } from '../../../../../renderer/data/drafts.ts';
import { PurgeContext, type PurgeWays } from '../../../../../renderer/features/trash/purge-context.ts';
import { TrashScreen } from '../../../../../renderer/features/trash/trash-screen.tsx';
import { sharing } from '../../../../../renderer/text/de/sharing.ts';
import type { BackupEntry, BackupId } from '../../../../../shared/ipc/backup-contract.ts';
import { show } from '../../app/show.tsx';
import { openTestCase, type TestCase } from '../../data/test-data.ts';

const NAME = 'Beispiel Software GmbH';

const backup = (id: string, over: Partial<BackupEntry> = {}): BackupEntry => ({
  place: 'own',
  id: id as BackupId,
  // Another id is another backup here.
  at: new Date(Date.UTC(2026, 10, 22, 10, id.charCodeAt(0) % 60)).toISOString(),
  reason: 'interval',
  bytes: 2000,
  isEncrypted: false,
  state: 'verified',
  ...over,
});

function shown(data: TestCase, over: Partial<PurgeWays> = {}) {
  const ways: PurgeWays = {
    listBackups: async () => [],
    backupState: async () => ({ maximumAge: 12 }),
    opens: async () => true,
    handOver: async () => undefined,
    purge: vi.fn(),
    ...over,
  };
  show(
    <PurgeContext value={ways}>
      <TrashScreen />
    </PurgeContext>,
    data,
  );
  return ways;
}

async function ofDeleted(over: Partial<PurgeWays> = {}) {
  const data = await openTestCase();
  await data.commands.deleteOrganisation(data.organisationId);
  const ways = shown(data, over);
  fireEvent.click(await screen.findByRole('button', { name: `${NAME} endgültig löschen` }));
  return { ...data, ways, dialog: await screen.findByRole('dialog') };
}

describe('deleting for good', () => {
  it('wants the name typed before it is done', async () => {
    const { ways, dialog, organisationId } = await ofDeleted();
    const confirm = within(dialog).getByRole<HTMLButtonElement>('button', { name: 'Endgültig löschen' });
    const field = within(dialog).getByLabelText(`Zum Bestätigen den Namen eingeben: ${NAME}`);
    expect(confirm.disabled).toBe(true);
    fireEvent.change(field, { target: { value: 'Beispiel' } });
    expect(confirm.disabled).toBe(true);
    fireEvent.change(field, { target: { value: NAME } });
    fireEvent.click(confirm);
    await waitFor(() =>
      expect(ways.purge).toHaveBeenCalledExactlyOnceWith({
        targets: [{ table: 'organisations', id: organisationId }],
        locked: { kind: 'left' },
      }),
    );
  });

  it('says what becomes of the backups, and that copies given away are not reached', async () => {
    const { dialog } = await ofDeleted({
      listBackups: async () => [
        backup('a'),
        backup('b'),
        backup('c', { isEncrypted: true }),
        backup('d', { state: 'damaged' }),
      ],
      backupState: async () => ({ maximumAge: 12, folder: { name: 'Stick', problem: 'notFound', loose: 3 } }),
    });
    const text = dialog.textContent ?? '';
    expect(text).toContain('2 Sicherungen werden durchgesehen und, wenn sie etwas davon enthalten,');
    expect(text).toContain('1 verschlüsselte Sicherung kann nur mit ihrer Passphrase durchgesehen werden.');
    expect(text).toContain('mit allem, was sie von anderen Organisationen enthält.');
    expect(text).toContain('1 beschädigte Sicherung wird ganz gelöscht.');
    expect(text).toContain('Der weitere Ordner „Stick“ ist gerade nicht erreichbar.');
    expect(text).toContain('Im Ordner „Stick“ liegen 3 Sicherungen einer frühen Programmversion');
    expect(text).toContain('Nicht erreicht werden Kopien außerhalb dieses Programms');
    expect(within(dialog).getByLabelText(/^Passphrase der Sicherungen/)).toBeTruthy();
  });

  it('calls a folder away only where nothing of it could be listed, whatever became of a write there', async () => {
    const { dialog } = await ofDeleted({
      listBackups: async () => [backup('a'), backup('a', { place: 'folder' })],
      backupState: async () => ({ maximumAge: 12, folder: { name: 'Stick', problem: 'diskFull' } }),
    });
    expect(dialog.textContent, 'both copies are one').toContain('1 Sicherung wird durchgesehen');
    expect(dialog.textContent).not.toContain('nicht erreichbar');
  });

  it('asks again for a passphrase that opens nothing, before anything is deleted', async () => {
    const { ways, dialog } = await ofDeleted({
      listBackups: async () => [backup('c', { isEncrypted: true })],
      opens: async (_, passphrase) => passphrase === 'right',
    });
    const field = within(dialog).getByLabelText(/^Passphrase der Sicherungen/);
    const confirm = within(dialog).getByRole('button', { name: 'Endgültig löschen' });
    fireEvent.change(within(dialog).getByLabelText(/^Zum Bestätigen/), { target: { value: NAME } });
    fireEvent.change(field, { target: { value: 'wrong' } });
    fireEvent.click(confirm);
    expect(await within(dialog).findByText(/keine der verschlüsselten Sicherungen öffnen/)).toBeTruthy();
    expect(ways.purge).not.toHaveBeenCalled();
    fireEvent.change(field, { target: { value: 'right' } });
    fireEvent.click(confirm);
    await waitFor(() => expect(ways.purge).toHaveBeenCalledOnce());
    expect(ways.purge).toHaveBeenCalledWith(
      expect.objectContaining({ locked: { kind: 'opened', passphrase: 'right' } }),
    );
  });

  it('deletes no encrypted backup by an empty field: it takes the passphrase, or the choice to do without it', async () => {
    const opens = vi.fn(async () => true);
    const listBackups = async () => [backup('c', { isEncrypted: true }), backup('d', { isEncrypted: true })];
    const { ways, dialog } = await ofDeleted({ listBackups, opens });
    const passphrase = within(dialog).getByLabelText<HTMLInputElement>(/^Passphrase der Sicherungen/);
    const name = within(dialog).getByLabelText(/^Zum Bestätigen/);
    const confirm = within(dialog).getByRole<HTMLButtonElement>('button', { name: 'Endgültig löschen' });
    await waitFor(() => expect(document.activeElement, 'not in the field below').toBe(passphrase));
    expect(within(dialog).getByText(/^Geben Sie die Passphrase ein/)).toBeTruthy();
    fireEvent.change(name, { target: { value: NAME } });
    fireEvent.submit(name);
    expect(confirm.disabled).toBe(true);
    const missing = within(dialog).getByText(/^Geben Sie die Passphrase ein/);
    expect(missing.id, 'as an error, now that nothing else is missing').toMatch(/-error$/);
    expect(passphrase.getAttribute('aria-describedby')).toContain(missing.id);
    expect(ways.purge).not.toHaveBeenCalled();
    const box = 'Ohne Passphrase: 2 verschlüsselte Sicherungen aller Organisationen löschen';
    fireEvent.click(within(dialog).getByRole('checkbox', { name: box }));
    expect(passphrase.disabled).toBe(true);
    expect(within(dialog).queryByText(/^Geben Sie die Passphrase ein/)).toBeNull();
    expect(confirm.disabled).toBe(false);
    fireEvent.submit(name);
    await waitFor(() =>
      expect(ways.purge).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ locked: { kind: 'removed' } })),
    );
    expect(opens).not.toHaveBeenCalled();
  });

  it('asks nothing as long as a typed text could not be saved', async () => {
    const data = await openTestCase();
    await data.commands.deleteOrganisation(data.organisationId);
    const listBackups = vi.fn(async () => []);
    shown(data, { listBackups });
    let isFull = true;
    const commit = async () => {
      if (isFull) throw new CommandProblem('quota');
    };
    const draft = renderHook(() => useDraft('', commit, { id: 'unsaved', delay: null }));
    act(() => draft.result.current.setText('typed'));
    fireEvent.click(await screen.findByRole('button', { name: `${NAME} endgültig löschen` }));
    expect(await screen.findByText('Es wurde nichts gelöscht')).toBeTruthy();
    expect(listBackups).not.toHaveBeenCalled();
    isFull = false;
    expect(await act(() => flushDrafts())).toBe(true);
  });

  it('offers a case file of a living organisation first, and comes back to the question', async () => {
    const data = await openTestCase();
    const handOver = vi.fn(async () => undefined);
    const ways = shown(data, { handOver });
    fireEvent.click(await screen.findByRole('combobox', { name: 'Organisation wählen' }));
    fireEvent.click(await screen.findByRole('option', { name: NAME }));
    fireEvent.click(screen.getByRole('button', { name: 'Endgültig löschen …' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Akte speichern …' }));
    await waitFor(() => expect(handOver).toHaveBeenCalledExactlyOnceWith(data.organisationId));
    expect(await screen.findByRole('button', { name: 'Endgültig löschen' })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Abbrechen' }));
    expect(ways.purge).not.toHaveBeenCalled();
  });

  it('names the case file that was saved, until it is deleted', async () => {
    const saved = ['Akte_Beispiel.tomakte', undefined];
    const { dialog } = await ofDeleted({ handOver: async () => saved.shift() });
    fireEvent.click(within(dialog).getByRole('button', { name: 'Zurückholen und speichern …' }));
    expect(await screen.findByText(/^„Akte_Beispiel.tomakte“ ist gespeichert\./)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Noch einmal speichern …' }));
    await waitFor(() => expect(saved).toEqual([]));
    expect(await screen.findByText(/^„Akte_Beispiel.tomakte“ ist gespeichert\./), 'given up, it still is').toBeTruthy();
  });

  it('says which choice of the dialogue behind it gives all back to the client, in its words', async () => {
    const { dialog } = await ofDeleted();
    const { colleagues, outsiders } = sharing.save;
    expect(dialog.textContent).toContain(`wählen Sie gleich „${colleagues}“, denn „${outsiders}“ lässt Offenes,`);
    expect(dialog.textContent).toContain('Zum Speichern kommt die Organisation aus dem Papierkorb zurück.');
  });

  it('brings back what lies in the trash before a case file of it is saved', async () => {
    const data = await openTestCase();
    const handOver = vi.fn(async () => undefined);
    await data.commands.deleteOperation(data.operationId);
    shown(data, { handOver });
    fireEvent.click(await screen.findByRole('button', { name: 'Lohnabrechnung endgültig löschen' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Zurückholen und speichern …' }));
    await waitFor(() => expect(handOver).toHaveBeenCalledExactlyOnceWith(data.organisationId, [data.operationId]));
    expect((await data.database.operations.get(data.operationId))?.deleted).toBe(false);
    expect(await screen.findByRole('button', { name: 'Akte speichern …' })).toBeTruthy();
  });

  it('names the annexes of others that stay as they were handed out', async () => {
    const data = await openTestCase();
    const { commands, organisationId, operationId } = data;
    const other = await commands.createOperation(organisationId, { name: 'Zeiterfassung' });
    const version = await commands.createVersion(other, { number: '2.1' });
    const documents = { de: '{}', en: '{}' };
    const operationIds = [operationId];
    await commands.releaseVersion(version, { releasedAt: '', catalogueVersion: '1', documents, operationIds });
    await commands.deleteOperation(operationId);
    shown(data);
    fireEvent.click(await screen.findByRole('button', { name: 'Lohnabrechnung endgültig löschen' }));
    expect(await screen.findByText(/nennen das Gelöschte weiterhin: „Zeiterfassung“ \(Fassung 2\.1\)/)).toBeTruthy();
  });

  it('empties the whole trash after asking for a few words', async () => {
    const data = await openTestCase();
    const other = await data.commands.createOrganisation({ name: 'Zweite GmbH' });
    await data.commands.deleteOperation(data.operationId);
    await data.commands.deleteOrganisation(other);
    const ways = shown(data);
    fireEvent.click(await screen.findByRole('button', { name: 'Papierkorb leeren …' }));
    const dialog = await screen.findByRole('dialog');
    expect(dialog.textContent).toContain('Im Papierkorb liegen: Zweite GmbH, Lohnabrechnung.');
    expect(within(dialog).queryByRole('button', { name: /speichern/ })).toBeNull();
    const field = within(dialog).getByLabelText('Zum Bestätigen eingeben: endgültig löschen');
    fireEvent.change(field, { target: { value: 'endgültig löschen' } });
    fireEvent.click(within(dialog).getByRole('button', { name: 'Endgültig löschen' }));
    await waitFor(() => expect(ways.purge).toHaveBeenCalledOnce());
    expect(vi.mocked(ways.purge).mock.calls[0]?.[0].targets).toEqual([
      { table: 'organisations', id: other },
      { table: 'operations', id: data.operationId },
    ]);
  });

  it('offers no emptying of an empty trash', async () => {
    shown(await openTestCase());
    expect(await screen.findByText('Der Papierkorb ist leer')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Papierkorb leeren …' })).toBeNull();
  });

  it('shows notes about what was deleted for good, without its name', async () => {
    const data = await openTestCase();
    const counts = { organisations: 1, operations: 3, answers: 20, records: 40 };
    await data.database.deletions.put({ id: 'x', at: Date.UTC(2026, 10, 22, 10), counts });
    shown(data);
    expect(await screen.findByText(/22\.11\.2026.*: 1 Organisation, 3 Vorgänge, 20 Antworten/)).toBeTruthy();
  });

  it('is not offered where the data base cannot be cleared', async () => {
    const data = await openTestCase();
    show(<TrashScreen />, data);
    expect(await screen.findByText('Der Papierkorb ist leer')).toBeTruthy();
    expect(screen.queryByText('Eine Organisation endgültig löschen')).toBeNull();
  });
});
