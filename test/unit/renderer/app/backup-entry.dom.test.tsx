import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { BackupEntry } from '../../../../renderer/app/shell/backup-entry.tsx';
import type { BackupView } from '../../../../renderer/data/backup/backup-keeper.ts';
import type { BackupEntry as Entry } from '../../../../shared/ipc/backup-contract.ts';
import { openTestData } from '../data/test-data.ts';
import { show } from './show.tsx';

const newest = (minutesAgo: number) => ({ at: new Date(Date.now() - minutesAgo * 60_000).toISOString() }) as Entry;
const entry = (view: Partial<BackupView>, onOpen = () => undefined) => {
  const backups = { isOffered: true, isRunning: false, state: { maximumAge: 12 } as const, ...view };
  show(<BackupEntry backups={backups} onOpen={onOpen} />, openTestData());
};

describe('the backup entry of the status bar', () => {
  it('says when the last backup was made, and leads to the backups', () => {
    let opened = 0;
    entry({ state: { maximumAge: 12, newest: newest(4) } }, () => {
      opened += 1;
      return undefined;
    });
    fireEvent.click(screen.getByRole('button', { name: /letzte Sicherung vor 4 Min\., geprüft/ }));
    expect(opened).toBe(1);
  });

  it('says of a backup that was made a moment ago that it was', () => {
    entry({ state: { maximumAge: 12, newest: newest(0.1) } });
    expect(screen.getByText('letzte Sicherung gerade eben, geprüft')).toBeTruthy();
  });

  it('gives the date of one that another clock has dated into the future, instead of how long ago it was', () => {
    entry({ state: { maximumAge: 12, newest: newest(-365 * 24 * 60) } });
    expect(screen.getByText(/^letzte Sicherung mit Datum \d\d\.\d\d\.\d{4}/)).toBeTruthy();
  });

  it('says that one is owed since encryption was changed', () => {
    entry({ state: { maximumAge: 12, newest: newest(4), isOwed: true } });
    expect(screen.getByText('Sicherung steht noch aus')).toBeTruthy();
  });

  it('says that there is none yet', () => {
    entry({});
    expect(screen.getByText('noch keine Sicherung')).toBeTruthy();
  });

  it('says that one failed, rather than when one succeeded', () => {
    entry({ state: { maximumAge: 12, newest: newest(4) }, problem: { kind: 'file', problem: 'diskFull' } });
    expect(screen.getByText('Sicherung fehlgeschlagen')).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('says that the other folder is away', () => {
    const folder = { name: 'Stick', problem: 'notFound' } as const;
    entry({ state: { maximumAge: 12, newest: newest(4), folder } });
    expect(screen.getByText('Sicherung nur auf diesem Rechner')).toBeTruthy();
  });

  it('is not there in a plain browser', () => {
    entry({ isOffered: false });
    expect(screen.queryByRole('button')).toBeNull();
  });
});
