import { describe, expect, test } from 'vitest';
import { newestFirst } from '../../../../electron/backup/newest-first.ts';
import type { BackupEntry, BackupId, BackupPlace } from '../../../../shared/ipc/backup-contract.ts';

const idOf = (at: string) => `backup of ${at}` as BackupId;
const entry = (at: string, place: BackupPlace = 'own'): BackupEntry => ({
  ...{ place, id: idOf(at), at, reason: 'interval', bytes: 1, isEncrypted: false, state: 'verified' },
});
const order = (dates: readonly (string | [string, BackupPlace])[], written?: string, overtakes?: string) => {
  const backups = dates.map((one) => (typeof one === 'string' ? entry(one) : entry(...one)));
  const last = written === undefined ? undefined : { id: idOf(written), ...(overtakes && { overtakes }) };
  return newestFirst(backups, last).map(({ at }) => at);
};

describe('the newest backup', () => {
  test('is told by its date, where nothing is known of what was written last', () => {
    expect(order(['2026-01', '2026-03', '2026-02'])).toEqual(['2026-03', '2026-02', '2026-01']);
  });

  test('is what was written last, though a wrong clock had dated one in the future', () => {
    expect(order(['2026-01', '2027-01', '2026-02'], '2026-02', '2027-01')).toEqual(['2026-02', '2027-01', '2026-01']);
  });

  test('is what was written last, though the clock was put back before', () => {
    expect(order(['2026-01', '2025-01'], '2025-01', '2026-01')).toEqual(['2025-01', '2026-01']);
  });

  test('is the later one of the other folder, where the own one is an older copy of itself', () => {
    expect(order(['2026-01', ['2026-01', 'folder'], ['2026-02', 'folder']], '2026-01')[0]).toBe('2026-02');
  });

  test('is what came after what was written last as far as is known: the settings may be older than what lies there', () => {
    expect(order(['2026-01', '2026-03', '2026-02'], '2026-02')[0]).toBe('2026-03');
    expect(order(['2026-01', '2027-01', '2026-02', '2028-01'], '2026-02', '2027-01')[0]).toBe('2028-01');
  });

  test('is what was written last of those of one second', () => {
    const backups = ['a', 'b', 'c'].map((id) => ({ ...entry('2026-01'), id: id as BackupId }));
    expect(newestFirst(backups, { id: 'b' }).map(({ id }) => id)).toEqual(['b', 'a', 'c']);
  });

  test('is told by its date, where what was written last is not there', () => {
    expect(order(['2026-01', '2026-03'], '2026-02')).toEqual(['2026-03', '2026-01']);
  });
});
