import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { BACKUP_AGES } from '../../shared/ipc/backup-contract.ts';

/** Backups older than this, in months, are deleted unless the user says otherwise. */
export const DEFAULT_AGE = 12;

export const backupKeySchema = z.strictObject({
  recipient: z.string().regex(/^age1[0-9a-z]{20,200}$/),
  lockedIdentity: z.base64().max(10_000),
});

const newInstallation = (): string => randomUUID().slice(0, 8);

/** What main keeps about backups, in the user's data folder. The passphrase is nowhere. */
export const backupSettingsSchema = z.object({
  maximumAge: z.literal(BACKUP_AGES).catch(DEFAULT_AGE),
  /** Path of the folder that the user chose besides. */
  folder: z.string().optional(),
  /** By which the backups of this installation are told from those of others in the same chosen folder. */
  installation: z
    .string()
    .regex(/^[0-9a-f]{8}$/)
    .catch(newInstallation),
  /** By which new backups are locked. */
  key: backupKeySchema.optional(),
  /** Locked identities of earlier keys: older backups still want them. */
  formerKeys: z.array(backupKeySchema.shape.lockedIdentity).default([]),
  /** By which key backups were locked is not known any more, and what shall hold is not settled yet. */
  isKeyLost: z.literal(true).optional(),
  /** Since backups are to be encrypted otherwise none was made. */
  isOwed: z.literal(true).optional(),
  /**
   * Of the newest backup: its name, what the window said of the data then, and up to which date (ISO date-time) it goes before
   * others all the same: those were there already, dated by a wrong clock.
   */
  newest: z.object({ id: z.string(), mark: z.string(), overtakes: z.string().optional() }).optional(),
  /** A backup that holds more than what was saved after it; until then (ISO date-time) it is not thinned out. */
  ahead: z.object({ id: z.string(), until: z.string() }).optional(),
});
export type BackupSettings = z.infer<typeof backupSettingsSchema>;

/** Of an installation that has kept none yet. */
export const firstSettings = (): BackupSettings => ({
  maximumAge: DEFAULT_AGE,
  formerKeys: [],
  installation: newInstallation(),
});
