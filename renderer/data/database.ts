/**
 * The data base of the app: one home of everything users make (design decision 1).
 *
 * Its name, like the origin `app://bundle`, is fixed for ever: a new one would be an empty one. Versions are numbered and
 * live in `migrations.ts`.
 */
import Dexie, { type EntityTable, type Table } from 'dexie';
import type { RecordOf } from '../../shared/domain/records.ts';
import type { Begun } from '../../shared/merge/merge-bases.ts';
import type { LogEntry, LoggedChanges } from './commands/log.ts';
import type { DeletionRow, TrashRow } from './commands/trash-rows.ts';
import type { MetaRow } from './meta.ts';
import { declareNewest, declareVersions } from './migrations.ts';

export const DATABASE_NAME = 'tom-katalog';

export interface DatabaseOptions {
  name?: string;
  /** Other stores than the browser's own, for tests. */
  indexedDB?: IDBFactory;
  IDBKeyRange?: typeof IDBKeyRange;
  /** Highest version to declare; tests of upgrades begin with an old one. */
  upTo?: number;
  /** It is there in the newest version, so that nothing will have to be upgraded. */
  isNewest?: boolean;
}

/** A preference of the user. Not part of any case, not undone, not merged. */
export interface SettingRow {
  key: string;
  value: unknown;
}

/** A text as both sides of a merge last had it: what notes are merged by, word by word. Never part of a file. */
export interface MergeBase extends Begun {
  /** `<table>/<record>/<field>`. */
  id: string;
  /** The organisation, operation or unit of the house catalogue it belongs to. */
  scope: string;
  /** From before, for those who have not seen the newest one. */
  older?: Begun[];
}

export class TomDatabase extends Dexie {
  declare organisations: EntityTable<RecordOf<'organisations'>, 'id'>;
  declare operations: EntityTable<RecordOf<'operations'>, 'id'>;
  declare parties: EntityTable<RecordOf<'parties'>, 'id'>;
  declare sites: EntityTable<RecordOf<'sites'>, 'id'>;
  declare versions: EntityTable<RecordOf<'versions'>, 'id'>;
  declare ownMeasures: EntityTable<RecordOf<'ownMeasures'>, 'id'>;
  declare assessments: EntityTable<RecordOf<'assessments'>, 'id'>;
  declare groupStates: EntityTable<RecordOf<'groupStates'>, 'id'>;
  declare releases: EntityTable<RecordOf<'releases'>, 'id'>;
  declare measureOverlays: EntityTable<RecordOf<'measureOverlays'>, 'id'>;
  declare ownAreas: EntityTable<RecordOf<'ownAreas'>, 'id'>;
  declare ownParameters: EntityTable<RecordOf<'ownParameters'>, 'id'>;
  declare ownOptions: EntityTable<RecordOf<'ownOptions'>, 'id'>;
  declare ownSchemes: EntityTable<RecordOf<'ownSchemes'>, 'id'>;
  declare ownGroups: EntityTable<RecordOf<'ownGroups'>, 'id'>;
  declare ownPlacements: EntityTable<RecordOf<'ownPlacements'>, 'id'>;
  declare acceptances: EntityTable<RecordOf<'acceptances'>, 'id'>;
  declare ownRules: EntityTable<RecordOf<'ownRules'>, 'id'>;
  declare ruleSwitches: EntityTable<RecordOf<'ruleSwitches'>, 'id'>;
  declare layouts: EntityTable<RecordOf<'layouts'>, 'id'>;
  declare annexDesigns: EntityTable<RecordOf<'annexDesigns'>, 'id'>;
  declare annexLooks: EntityTable<RecordOf<'annexLooks'>, 'id'>;
  declare catalogueChoices: EntityTable<RecordOf<'catalogueChoices'>, 'id'>;
  declare phrases: EntityTable<RecordOf<'phrases'>, 'id'>;
  declare settings: Table<SettingRow, string>;
  declare log: EntityTable<LogEntry, 'sequence'>;
  declare logChanges: Table<LoggedChanges, number>;
  declare meta: Table<MetaRow, string>;
  declare mergeBases: EntityTable<MergeBase, 'id'>;
  declare trash: EntityTable<TrashRow, 'id'>;
  declare deletions: EntityTable<DeletionRow, 'id'>;

  constructor({ name = DATABASE_NAME, upTo, isNewest = false, ...stores }: DatabaseOptions = {}) {
    super(name, {
      ...stores,
      // Without it a commit is reported before it is on the disk: 0 of 100 commits were synced, with it 100 of 100.
      chromeTransactionDurability: 'strict',
      // Records are read-only everywhere outside commands, so queries may share them.
      cache: 'immutable',
    });
    if (isNewest) declareNewest(this);
    else declareVersions(this, upTo);
    // A newer app wants to upgrade: make room, and do not come back as Dexie would, writing old data into a new schema.
    this.on('versionchange', () => {
      this.close({ disableAutoOpen: true });
      return false;
    });
  }
}
