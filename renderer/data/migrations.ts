/**
 * The versions of the data base.
 *
 * A version that was released is never edited: its stores are on people's disks. To change something, add the next
 * number with what differs and an upgrade of its own (recipe in README.md). Stores and fields are only ever added.
 */
import type Dexie from 'dexie';
import type { Transaction } from 'dexie';

interface DatabaseVersion {
  stores: Record<string, string>;
  upgrade?: (transaction: Transaction) => Promise<void>;
}

const VERSIONS: readonly DatabaseVersion[] = [
  {
    stores: {
      organisations: 'id',
      operations: 'id, organisationId',
      parties: 'id, organisationId',
      versions: 'id, operationId',
      ownMeasures: 'id, organisationId',
      // The second index counts answers per operation without reading them.
      assessments: 'id, scope.id, [scope.id+status]',
      groupStates: 'id, scope.id',
      settings: 'key',
      log: 'sequence',
      // Apart from the log, so that its names can be shown without reading what was changed.
      logChanges: 'sequence',
      meta: 'key',
    },
  },
  {
    // The user's own part of the catalogue, and annexes as they were handed out.
    stores: {
      releases: 'id, operationId',
      measureOverlays: 'id',
      ownAreas: 'id',
      ownParameters: 'id, measureId',
      ownOptions: 'id, measureId',
      ownSchemes: 'id',
      ownGroups: 'id, schemeId',
      ownPlacements: 'id, schemeId',
      catalogueChoices: 'id',
    },
    upgrade: withFieldsOfVersion2,
  },
  {
    // Answers of organisations, sites and parties. The new indexes find due dates, and answers with evidence by the length of
    // its list, without reading other answers.
    stores: {
      sites: 'id, organisationId',
      phrases: 'id',
      assessments: 'id, scope.id, [scope.id+status], [scope.id+due], [scope.id+reviewOn], [scope.id+evidence.length]',
    },
    upgrade: withFieldsOfVersion3,
  },
  {
    // Accepted findings, rules of one's own.
    stores: { acceptances: 'id, scope.id', ownRules: 'id', ruleSwitches: 'id' },
  },
  {
    // Layouts of one's own, how annexes look, and versions of an organisation's own annex, found by its id.
    stores: {
      layouts: 'id',
      annexDesigns: 'id',
      versions: 'id, operationId, organisationId',
      releases: 'id, operationId, organisationId',
    },
    upgrade: withFieldsOfVersion5,
  },
  {
    // How released annexes looked, and what both sides of a merge last had in common.
    stores: { annexLooks: 'id, organisationId', mergeBases: 'id, scope' },
    upgrade: withFieldsOfVersion6,
  },
  {
    // When organisations and operations were deleted, and that others were deleted for good.
    stores: { trash: 'id', deletions: 'id' },
    upgrade: withTrashOfVersion7,
  },
  {
    // Annexes for several operations, found by each of them.
    stores: { versions: 'id, operationId, organisationId, *operationIds' },
  },
];

/** Fields that came with own catalogues and upgrades: every record gets the value that means what it meant so far. */
async function withFieldsOfVersion2(transaction: Transaction): Promise<void> {
  const unsaid = { de: '', en: '' };
  const added: Record<string, object> = {
    operations: { repeats: 'reference' },
    ownMeasures: {
      operationId: '',
      level: 'normal',
      sentence: unsaid,
      meaning: unsaid,
      good: unsaid,
      weak: unsaid,
      order: 0,
      hidden: false,
      retired: false,
      successorIds: [],
    },
    assessments: { toConfirm: false },
    groupStates: { textBefore: '', textInstead: '', textAfter: '' },
  };
  await addFields(transaction, added);
}

/** Fields that came with layers, sites and working fields of answers, likewise. */
async function withFieldsOfVersion3(transaction: Transaction): Promise<void> {
  await addFields(transaction, {
    organisations: { schemeId: 'b', facts: {} },
    operations: {
      siteIds: [],
      role: 'unknown',
      purposes: '',
      dataCategories: '',
      dataSubjects: '',
      specialCategories: '',
      protectionNeed: 'unknown',
      protectionReason: '',
      contacts: [],
      facts: {},
      isTemplate: false,
    },
    parties: {
      role: 'subProcessor',
      roleGroup: '',
      dataKinds: '',
      safeguards: '',
      thirdCountry: 'byCountry',
      transferGround: '',
      link: '',
    },
    assessments: {
      condition: '',
      responsible: '',
      due: '',
      reviewInterval: '',
      reviewOn: '',
      confirmedOn: '',
      evidence: [],
      internalOnly: false,
      leftBlank: {},
    },
    groupStates: { leftBlank: {} },
  });
}

/** Fields that came with layouts, and with what becomes of a version after its release, likewise. */
async function withFieldsOfVersion5(transaction: Transaction): Promise<void> {
  await addFields(transaction, {
    organisations: { layoutId: '' },
    operations: { layoutId: '', contractRule: '', reviewInterval: '', reviewOn: '' },
    parties: { footnote: '', system: '' },
    versions: {
      organisationId: '',
      material: false,
      acceptedOn: '',
      acceptedBy: '',
      withdrawnOn: '',
      withdrawnReason: '',
      operationIds: [],
      reasons: {},
    },
    releases: { organisationId: '', exportedAt: '', layout: '', choices: '', state: '' },
    acceptances: { looked: '' },
  });
}

/** Fields that came when choices for annexes were stored, and looks of releases, likewise. */
async function withFieldsOfVersion6(transaction: Transaction): Promise<void> {
  const asByLayout = { annexSchemeId: '', annexForm: '', annexUnwanted: [] };
  await addFields(transaction, {
    organisations: asByLayout,
    operations: { ...asByLayout, annexAlsoFor: [] },
    releases: { lookId: '' },
  });
}

/** What was deleted before is in the trash, too; nobody noted when. */
async function withTrashOfVersion7(transaction: Transaction): Promise<void> {
  for (const table of ['organisations', 'operations']) {
    const records = await transaction.table(table).toArray();
    const rows = records.filter(({ deleted }) => deleted).map(({ id }) => ({ id, table, at: 0 }));
    await transaction.table('trash').bulkPut(rows);
  }
}

/** Gives every record of the tables the fields it lacks. */
async function addFields(transaction: Transaction, added: Record<string, object>): Promise<void> {
  for (const [table, fields] of Object.entries(added)) {
    await transaction
      .table(table)
      .toCollection()
      .modify((record) => Object.assign(record, { ...fields, ...record }));
  }
}

/** The version this app writes. A data base with a higher one belongs to a newer app. */
export const DATABASE_VERSION = VERSIONS.length;

/** Declares all versions up to `upTo`. */
export function declareVersions(database: Dexie, upTo = DATABASE_VERSION): void {
  for (const [index, { stores, upgrade }] of VERSIONS.slice(0, upTo).entries()) {
    const version = database.version(index + 1).stores(stores);
    if (upgrade) version.upgrade(upgrade);
  }
}

/**
 * Declares the newest version alone, for a data base that is known to be there in it: Dexie takes longer over the stores of all
 * versions than over opening.
 */
export function declareNewest(database: Dexie): void {
  database.version(DATABASE_VERSION).stores(Object.assign({}, ...VERSIONS.map(({ stores }) => stores)));
}
