import { act, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { purgeAndRestart, sayPurgeResult } from '../../../../renderer/app/start/purge-and-restart.tsx';
import { Purging } from '../../../../renderer/app/start/purging.tsx';
import { backupWorker } from '../../../../renderer/data/backup/backup-worker.ts';
import { saveTracker } from '../../../../renderer/data/save-state.ts';
import { openTestCase } from '../data/test-data.ts';
import { show } from './show.tsx';

afterEach(() => {
  saveTracker.resume();
  vi.restoreAllMocks();
});

it('deleting for good is not begun behind a store that has failed, and says why', async () => {
  const planning = vi.spyOn(backupWorker, 'planPurge');
  const data = await openTestCase();
  show(null, data);
  saveTracker.stopAfter(new DOMException('full', 'QuotaExceededError'));
  const taken = vi.fn();
  await purgeAndRestart(taken, data, { targets: [], locked: { kind: 'left' } });
  expect(await screen.findByText(/^Auf dem Datenträger ist kein Platz mehr/)).toBeTruthy();
  expect(screen.getByRole('button', { name: 'App neu starten' })).toBeTruthy();
  expect(taken).not.toHaveBeenCalled();
  expect(planning).not.toHaveBeenCalled();
  expect(data.database.isOpen()).toBe(true);
});

it('says after the new start how many backups were looked through, and what became of them', async () => {
  show(null, await openTestCase());
  const backups = { rewritten: 2, removed: 1, unconcerned: 3 };
  sessionStorage.setItem('tom-katalog/purge-result', JSON.stringify({ kind: 'purged', backups, notReached: [] }));
  act(() => sayPurgeResult());
  const message =
    'Endgültig gelöscht. 5 Sicherungen sind durchgesehen. 2 davon sind ohne das Gelöschte neu geschrieben. ' +
    '3 enthielten nichts vom Gelöschten und sind unverändert. 1 Sicherung ist ganz gelöscht.';
  expect(await screen.findByText(message)).toBeTruthy();
  expect(sessionStorage.getItem('tom-katalog/purge-result')).toBeNull();
});

it('has a heading while it goes on', async () => {
  show(<Purging />, await openTestCase());
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Es wird endgültig gelöscht …');
});
