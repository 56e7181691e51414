import { type ReactNode, useMemo } from 'react';
import { backupWorker } from '../data/backup/backup-worker.ts';
import { useData } from '../data/data-context.tsx';
import { opensSome } from '../data/purge/opens-some.ts';
import type { PurgeWish } from '../data/purge/purge.ts';
import { sharingOf } from '../features/sharing/sharing-context.ts';
import { PurgeContext, type PurgeWays } from '../features/trash/purge-context.ts';
import { isDesktop, platform } from '../platform/platform.ts';

interface PurgeWaysProps {
  purge: (wish: PurgeWish) => void;
  children: ReactNode;
}

/** Lets the trash delete for good, with a case saved before. A plain browser cannot clear its data base from outside. */
export function PurgeWaysHere({ purge, children }: PurgeWaysProps) {
  const data = useData();
  const ways = useMemo(
    (): PurgeWays => ({
      listBackups: platform.listBackups,
      backupState: platform.backupState,
      opens: (backups, passphrase) => opensSome({ platform, worker: backupWorker }, backups, passphrase),
      async handOver(organisationId, operationIds) {
        const { saveCase } = await import('../features/sharing/ways.ts');
        return saveCase(sharingOf(data), { organisationId, ...(operationIds && { operationIds }) });
      },
      purge,
    }),
    [data, purge],
  );
  return <PurgeContext value={isDesktop ? ways : null}>{children}</PurgeContext>;
}
