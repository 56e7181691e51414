import { useEffect, useState } from 'react';
import type { PlatformApi, RecentFiles } from '../../shared/ipc/contract.ts';
import { platform } from './platform.ts';

/** The files opened last, kept up to date; undefined until they are known. */
export function useRecentFiles(
  source: Pick<PlatformApi, 'recentFiles' | 'onRecentChange'> = platform,
): RecentFiles | undefined {
  const [files, setFiles] = useState<RecentFiles>();
  useEffect(() => {
    const end = source.onRecentChange(setFiles);
    // A change that comes first is newer than what was asked for before it.
    void source.recentFiles().then((now) => setFiles((known) => known ?? now));
    return end;
  }, [source]);
  return files;
}
