/** The log of commands: what each one changed and how it is called in the history. */

import type { MeasureId } from '../../../shared/domain/ids.ts';
import type { FieldChange } from '../../../shared/domain/record-fields.ts';
import type { TableName } from '../../../shared/domain/records.ts';
import type { Seen } from '../../../shared/domain/revision.ts';
import type { Status } from '../../../shared/domain/status.ts';
import type { SeenRow } from '../meta.ts';

export const COMMAND_NAMES = [
  'createOrganisation',
  'updateOrganisation',
  'deleteOrganisation',
  'createOperation',
  'updateOperation',
  'copyOperation',
  'createFromTemplate',
  'deleteOperation',
  'createParty',
  'updateParty',
  'deleteParty',
  'createSite',
  'updateSite',
  'deleteSite',
  'createPhrase',
  'updatePhrase',
  'deletePhrase',
  'createVersion',
  'updateVersion',
  'deleteVersion',
  'createOwnMeasure',
  'updateOwnMeasure',
  'deleteOwnMeasure',
  'copyMeasure',
  'promoteOwnMeasure',
  'rewordMeasure',
  'restoreWording',
  'hideMeasure',
  'showMeasure',
  'retireMeasure',
  'reorderMeasures',
  'createOwnArea',
  'updateOwnArea',
  'deleteOwnArea',
  'reorderOwnAreas',
  'createOwnParameter',
  'updateOwnParameter',
  'deleteOwnParameter',
  'reorderOwnParameters',
  'createOwnOption',
  'updateOwnOption',
  'deleteOwnOption',
  'reorderOwnOptions',
  'takeOverAnswer',
  'setStatus',
  'assess',
  'setValue',
  'setGroupState',
  'setGroupTexts',
  'inheritAnswers',
  'inheritGroup',
  'fillAnswers',
  'pasteAnswers',
  'copyAnswers',
  'assessMany',
  'confirmAnswers',
  'importCase',
  'importHouse',
  'mergeFile',
  'restoreBackup',
  'restoreDeleted',
  'copyScheme',
  'updateScheme',
  'deleteScheme',
  'createGroup',
  'updateGroup',
  'moveGroup',
  'mergeGroups',
  'deleteGroup',
  'place',
  'upgradeCatalogue',
  'releaseVersion',
  'withdrawRelease',
  'markExported',
  'setVersionReason',
  'acceptVersion',
  'withdrawVersion',
  'createLayout',
  'copyLayout',
  'renameLayout',
  'changeLayout',
  'moveLayout',
  'deleteLayout',
  'chooseLayout',
  'chooseForAnnex',
  'setAnnexDesign',
  'acceptFindings',
  'withdrawAcceptances',
  'switchRule',
  'createOwnRule',
  'updateOwnRule',
  'deleteOwnRule',
] as const;
export type CommandName = (typeof COMMAND_NAMES)[number];

/** How a command is called: material for a sentence in the user's language. */
export interface CommandLabel {
  command: CommandName;
  /** How many things it concerned. */
  count: number;
  /** Name of the thing at that time: an operation, a party, a version number. */
  name?: string;
  /** The first measure concerned, to be looked up in the catalogue. */
  measureId?: MeasureId;
  /** The status that was set. */
  status?: Status;
}

/** A command in the history. */
export interface HistoryEntry {
  sequence: number;
  /** Milliseconds since 1970. */
  at: number;
  label: CommandLabel;
}

export interface LogEntry extends HistoryEntry {
  /** Edits of one visit of a field are one step. */
  visit?: string;
  /** Estimated size of its changes. */
  bytes: number;
}

export interface RecordChange {
  table: TableName;
  id: string;
  fields: FieldChange[];
}

/** What a command took in of a scope: whoever takes the command back has not taken it in. */
export interface SeenChange {
  key: SeenRow['key'];
  before: Seen;
  after: Seen;
}

export interface LoggedChanges {
  sequence: number;
  changes: RecordChange[];
  /** Absent where nothing was taken in. */
  seen?: SeenChange[];
}
