import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { StartFailure } from '../../../../renderer/app/start/start-failure.tsx';
import { StartProblem } from '../../../../renderer/app/start/start-problem.ts';
import { DatabaseProblem, type DatabaseProblemKind } from '../../../../renderer/data/open-data.ts';
import type { BackupEntry, BackupId, StartCheck } from '../../../../shared/ipc/backup-contract.ts';
import { openTestData } from '../data/test-data.ts';
import { show } from './show.tsx';

const backup = (at: string, state: BackupEntry['state'] = 'verified'): BackupEntry => ({
  place: 'own',
  id: at as BackupId,
  at,
  reason: 'interval',
  bytes: 2000,
  isEncrypted: false,
  state,
});

function showFailure(error: unknown, backups: BackupEntry[] = [], check?: Pick<StartCheck, 'lastSeen' | 'olderThan'>) {
  const ways = {
    onRestore: vi.fn(),
    onStartEmpty: vi.fn(),
    onOpenFolder: vi.fn(),
    onOpenLastSeen: vi.fn(),
    onIgnore: vi.fn(),
  };
  show(<StartFailure error={error} ways={{ backups, ...ways }} {...(check && { check })} />, openTestData());
  return ways;
}

describe('start failure', () => {
  it.each<[DatabaseProblemKind, RegExp, string]>([
    ['missing', /nicht mehr da/, 'App neu starten'],
    ['newer', /neueren Version/, 'Erneut versuchen'],
    ['blocked', /anderes Fenster/, 'Erneut versuchen'],
    ['damaged', /nicht lesen/, 'App neu starten'],
    ['setBack', /fehlt das zuletzt Gespeicherte/, 'App neu starten'],
  ])('explains a data base that is %s and offers to try again', (kind, title, again) => {
    showFailure(new DatabaseProblem(kind));
    expect(screen.getByRole('heading', { name: title })).toBeTruthy();
    expect(screen.getByText('An Ihren Daten wurde nichts geändert.')).toBeTruthy();
    expect(screen.getByRole('button', { name: again })).toBeTruthy();
  });

  it('names the folder in which data were last seen', () => {
    const lastSeen = { folder: '/media/stick/TOM-Katalog-Daten', at: '2026-11-22T10:00:00.000Z' };
    showFailure(new DatabaseProblem('missing'), [], { lastSeen });
    expect(screen.getByRole('heading', { name: 'Der Datenbestand ist nicht mehr da' })).toBeTruthy();
    expect(screen.getByText(/^Zuletzt gesehen wurden die Daten am 22\.11\.2026.*„\/media\/stick/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Anderen Ordner öffnen' })).toBeNull();
  });

  it('is calm where they are still there: another copy of the app begins empty with one click', () => {
    const lastSeen = {
      folder: '/media/stick/TOM-Katalog-Daten',
      at: '2026-11-22T10:00:00.000Z',
      isThere: true,
    } as const;
    const { onOpenLastSeen, onStartEmpty } = showFailure(new DatabaseProblem('missing'), [], { lastSeen });
    expect(screen.getByRole('heading', { name: 'Hier liegen noch keine Daten' })).toBeTruthy();
    expect(screen.queryByText(/nicht mehr/)).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Anderen Ordner öffnen' }));
    expect(onOpenLastSeen).toHaveBeenCalledOnce();
    fireEvent.click(screen.getByRole('button', { name: 'Leer beginnen' }));
    expect(onStartEmpty).toHaveBeenCalledOnce();
  });

  it('says that the whole folder is an older copy, and offers only backups that hold more', () => {
    const check = { olderThan: '2026-11-22T11:00:00.123Z' };
    showFailure(new DatabaseProblem('setBack'), [backup('2026-11-22T10:00:00.000Z')], check);
    expect(screen.getByRole('heading', { name: 'Der Datenordner ist älter als zuletzt' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Sicherung vom .* zurückholen/ })).toBeNull();
    expect(screen.getByRole('button', { name: 'Trotzdem öffnen' })).toBeTruthy();
    cleanup();
    showFailure(new DatabaseProblem('setBack'), [backup('2026-11-22T11:00:00.000Z')], check);
    expect(screen.getByRole('button', { name: /^Sicherung vom .* zurückholen/ })).toBeTruthy();
  });

  it('offers to start empty when the data base is gone, and asks again', async () => {
    const { onStartEmpty } = showFailure(new DatabaseProblem('missing'));
    fireEvent.click(screen.getByRole('button', { name: 'Leer beginnen …' }));
    expect(onStartEmpty).not.toHaveBeenCalled();
    const dialogue = await screen.findByRole('dialog');
    fireEvent.click(within(dialogue).getByRole('button', { name: 'Leer beginnen' }));
    await waitFor(() => expect(onStartEmpty).toHaveBeenCalledOnce());
  });

  it('starts empty instead of data that cannot be read only after saying that they are set aside', async () => {
    const { onStartEmpty } = showFailure(new DatabaseProblem('damaged'));
    fireEvent.click(screen.getByRole('button', { name: 'Leer beginnen …' }));
    const dialogue = await screen.findByRole('dialog');
    expect(within(dialogue).getByText(/wird unverändert in den Ordner/)).toBeTruthy();
    expect(onStartEmpty).not.toHaveBeenCalled();
  });

  it.each<DatabaseProblemKind>(['newer', 'blocked'])('never offers it for data that are %s', (kind) => {
    showFailure(new DatabaseProblem(kind));
    expect(screen.queryByRole('button', { name: /Leer/ })).toBeNull();
  });

  it.each<DatabaseProblemKind>(['missing', 'damaged', 'newer', 'setBack'])(
    'offers the newest whole backup first when the data base is %s, and any other',
    async (kind) => {
      const backups = [
        backup('2026-11-22T11:00:00.000Z', 'damaged'),
        backup('2026-11-22T10:00:00.000Z'),
        backup('2026-11-21T10:00:00.000Z'),
      ];
      const { onRestore } = showFailure(new DatabaseProblem(kind), backups);
      fireEvent.click(screen.getByRole('button', { name: /^Sicherung vom 22\.11\.2026.* zurückholen …$/ }));
      expect(onRestore).toHaveBeenLastCalledWith(backups[1]);
      fireEvent.click(screen.getByRole('button', { name: 'Andere Sicherung wählen' }));
      fireEvent.click(screen.getByRole('button', { name: /^Sicherung vom 21\.11\.2026.* zurückholen$/ }));
      expect(onRestore).toHaveBeenLastCalledWith({ place: 'own', id: backups[2]?.id });
      fireEvent.click(screen.getByRole('button', { name: 'Sicherung aus einer Datei …' }));
      expect(onRestore).toHaveBeenLastCalledWith('file');
    },
  );

  it('offers a file alone where there is no backup to choose', () => {
    showFailure(new DatabaseProblem('missing'), []);
    expect(screen.queryByRole('button', { name: 'Andere Sicherung wählen' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Sicherung aus einer Datei …' })).toBeTruthy();
  });

  it('warns of a full disk before the data base is opened, and goes on only when told to', () => {
    const { onIgnore, onOpenFolder } = showFailure(
      new StartProblem('diskFull', { isWritable: true, freeBytes: 1000, expectsData: true }),
    );
    expect(screen.getByRole('heading', { name: 'Der Datenträger ist voll' })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Datenordner öffnen' }));
    expect(onOpenFolder).toHaveBeenCalledOnce();
    fireEvent.click(screen.getByRole('button', { name: 'Trotzdem öffnen' }));
    expect(onIgnore).toHaveBeenCalledOnce();
  });

  it('opens a data base that is behind its backup only when told to, and never empties it', () => {
    const { onIgnore } = showFailure(new DatabaseProblem('setBack'), [backup('2026-11-22T10:00:00.000Z')]);
    expect(screen.queryByRole('button', { name: /Leer/ })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Trotzdem öffnen' }));
    expect(onIgnore).toHaveBeenCalledOnce();
  });

  it('shows the cause behind an unknown error', () => {
    showFailure(new Error('no catalogue', { cause: new TypeError('manifest is undefined') }));
    expect(screen.getByText(/no catalogue/).textContent).toContain('TypeError: manifest is undefined');
  });
});
