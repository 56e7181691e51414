/** What main accepts about backups. A name that is none of a backup never becomes a path. */
import * as z from 'zod';
import {
  BACKUP_AGES,
  BACKUP_PLACES,
  BACKUP_REASONS,
  type BackupId,
  type BackupRequests,
  MAX_BACKUP_BYTES,
  STORE_CLEARINGS,
} from '../../shared/ipc/backup-contract.ts';
import { parseBackupName } from './backup-name.ts';
import { backupKeySchema } from './backup-settings.ts';
import { purgeNoteSchema } from './purge-note.ts';

const content = {
  bytes: z.instanceof(Uint8Array).refine((value) => value.byteLength <= MAX_BACKUP_BYTES, 'too large'),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  isEncrypted: z.boolean(),
};
const ref = z.strictObject({
  place: z.enum(BACKUP_PLACES),
  id: z
    .string()
    .refine((name) => parseBackupName(name) !== undefined)
    .transform((name) => name as BackupId),
});

const mark = z.string().max(300);

export const backupArguments: { [N in keyof BackupRequests]: z.ZodType<BackupRequests[N]['argument']> } = {
  'backup:state': z.undefined(),
  'backup:list': z.undefined(),
  'backup:write': z.strictObject({
    ...content,
    reason: z.enum(BACKUP_REASONS),
    mark,
    recipient: backupKeySchema.shape.recipient.optional(),
  }),
  'backup:read': ref,
  'backup:open': z.undefined(),
  'backup:rewrite': z.strictObject({ ...content, of: ref }),
  'backup:remove': ref,
  'backup:setOptions': z.strictObject({
    maximumAge: z.literal(BACKUP_AGES),
    key: backupKeySchema.optional(),
    isPlainWanted: z.literal(true).optional(),
  }),
  'backup:chooseFolder': z.enum(['choose', 'forget']),
  'backup:showFolder': z.enum(BACKUP_PLACES),
  'backup:newerBesides': mark.optional(),
  'store:check': z.undefined(),
  'store:notePurge': purgeNoteSchema,
  'store:noteData': z.boolean(),
  'store:showFolder': z.enum(['own', 'lastSeen']),
  'store:clear': z.enum(STORE_CLEARINGS),
};
