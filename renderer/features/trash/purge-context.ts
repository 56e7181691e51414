import { createContext, useContext } from 'react';
import type { OperationId, OrganisationId } from '../../../shared/domain/ids.ts';
import type { BackupEntry, BackupState } from '../../../shared/ipc/backup-contract.ts';
import type { PurgeWish } from '../../data/purge/purge.ts';

/** What deleting for good needs of the rest of the app. */
export interface PurgeWays {
  /** What would have to be written anew. */
  listBackups: () => Promise<BackupEntry[]>;
  backupState: () => Promise<BackupState>;
  /** Whether it opens some of the encrypted ones; true also where that cannot be told. */
  opens: (backups: readonly BackupEntry[], passphrase: string) => Promise<boolean>;
  /** Lets the user save a case of the organisation, or of some operations; answers the name of the file, undefined where none was saved. */
  handOver: (organisationId: OrganisationId, operationIds?: readonly OperationId[]) => Promise<string | undefined>;
  /** Takes the whole window and starts the app anew. */
  purge: (wish: PurgeWish) => void;
}

export const PurgeContext = createContext<PurgeWays | null>(null);

/** Null where nothing can be deleted for good: in a plain browser. */
export const usePurgeWays = (): PurgeWays | null => useContext(PurgeContext);
