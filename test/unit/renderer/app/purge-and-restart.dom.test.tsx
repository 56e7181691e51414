import { notifications } from '@mantine/notifications';
import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { purgeAndRestart } from '../../../../renderer/app/start/purge-and-restart.tsx';
import { backupWorker } from '../../../../renderer/data/backup/backup-worker.ts';
import { saveTracker } from '../../../../renderer/data/save-state.ts';
import { openTestCase } from '../data/test-data.ts';
import { show } from './show.tsx';

afterEach(() => {
  saveTracker.resume();
  notifications.clean();
  cleanup();
  vi.restoreAllMocks();
});

it('deleting for good is not begun behind a store that has failed, and says why', async () => {
  const planning = vi.spyOn(backupWorker, 'planPurge');
  const data = await openTestCase();
  show(null, data);
  saveTracker.stopAfter(new DOMException('full', 'QuotaExceededError'));
  const taken = vi.fn();
  await purgeAndRestart(taken, data, { targets: [], passphrase: '' });
  expect(await screen.findByText(/^Auf dem Datenträger ist kein Platz mehr/)).toBeTruthy();
  expect(screen.getByRole('button', { name: 'App neu starten' })).toBeTruthy();
  expect(taken).not.toHaveBeenCalled();
  expect(planning).not.toHaveBeenCalled();
  expect(data.database.isOpen()).toBe(true);
});
