import type { FileErrorTexts } from './file-errors.ts';

const sendAgain = 'Please ask for the file again.';

export const fileErrorsEn: FileErrorTexts = {
  empty: `The file is empty. ${sendAgain}`,
  tooLarge: (megabytes, limit) =>
    `The file is ${megabytes} MB; case files up to ${limit} MB can be opened. Please split the case into several files.`,
  tooLargeToWrite: (megabytes, limit) =>
    `The case would have ${megabytes} MB; case files up to ${limit} MB can be opened. Please choose fewer operations when saving, and save the others in a further file.`,
  notUtf8: `The file is not readable text (UTF-8); it is damaged or not a case file. ${sendAgain}`,
  notJson: (line, column) =>
    `Line ${line}, column ${column} holds something that must not stand there; the file is damaged or not a case file. ${sendAgain}`,
  truncated: (line) =>
    `The file breaks off in the middle of its text in line ${line}; it was probably not transferred completely. ${sendAgain}`,
  tooDeep: 'The file is nested more deeply than a case file can be; it does not come from TOM-Katalog.',
  tooManyValues:
    'The file holds far more single entries than a case file of its size can have; it does not come from TOM-Katalog.',
  forbiddenKey: (key) => `The file holds the entry “${key}”, which is not allowed; it does not come from TOM-Katalog.`,
  notACase: 'This is not a case file of TOM-Katalog. Case files end in “.tomakte”.',
  isCatalogue: 'This is a catalogue file, not a case file. Please choose a file that ends in “.tomakte”.',
  newerVersion: (found, supported, producer) =>
    `The file has format ${found}${producer ? ` (${producer})` : ''}; this app reads up to format ${supported}. Please open the file with a newer version of the app.`,
  invalid: (place, problem) => `${place}: ${problem} ${sendAgain}`,
  duplicateId: (place) => `${place}: This entry or its id stands in the file twice. ${sendAgain}`,
  danglingReference: (place, target) =>
    `${place}: It refers to an entry of the kind “${target}” that is missing from the file. ${sendAgain}`,
  changedOutside:
    'The file was changed outside the app: its content does not fit its checksum. Open it only if you know who changed it and why.',
  problems: {
    missing: 'The entry is missing.',
    wrongType: 'The entry is of the wrong kind (such as text instead of a number).',
    tooLong: 'The entry is too long.',
    badText: 'The text holds damaged characters.',
    badValue: 'The value is not allowed here.',
  },
  tables: {
    organisations: 'Organisation',
    operations: 'Processing operation',
    parties: 'Sub-processor',
    versions: 'Version',
    ownMeasures: 'Own measure',
    assessments: 'Assessment',
    groupStates: 'Group',
    releases: 'Released version',
    measureOverlays: 'Own wording',
    ownAreas: 'Own control area',
    ownParameters: 'Own parameter',
    ownOptions: 'Own option',
    ownSchemes: 'Own grouping scheme',
    ownGroups: 'Group of an own scheme',
    ownPlacements: 'Place in an own scheme',
  },
  fields: {
    id: 'Id',
    organisationId: 'Organisation',
    operationId: 'Processing operation',
    name: 'Name',
    address: 'Address',
    dpo: 'Data protection officer',
    subject: 'Subject matter',
    annexLabel: 'Name of the annex',
    schemeId: 'Structure',
    groupId: 'Group',
    clientName: 'Client',
    contractNumber: 'Contract number',
    contractDate: 'Contract date',
    partyIds: 'Sub-processors',
    service: 'Service',
    country: 'Country',
    number: 'Number',
    date: 'Date',
    responsible: 'Responsible',
    change: 'Change',
    order: 'Order',
    title: 'Title',
    kind: 'Kind',
    scope: 'Scope',
    measureId: 'Measure',
    target: 'Target',
    status: 'Implementation status',
    plannedFor: 'Planned for',
    reason: 'Reason',
    values: 'Values',
    note: 'Note',
    internalNote: 'Internal note',
    state: 'State',
    deleted: 'Deleted',
    revisions: 'Revisions',
    contentHash: 'Checksum',
    createdAt: 'Created at',
    content: 'Content',
  },
  head: 'Head of the file',
  place: ({ table, position, record }) =>
    `${table}${record ? ` “${record}”` : ''}${position ? ` (no. ${position})` : ''}`,
  field: (place, field) => `${place}, entry “${field}”`,
  unknownMeasures: (count, examples) =>
    `Measures that this catalogue does not know: ${count} (${examples}). Their answers are kept, but not shown.`,
  unknownParameters: (count, examples) =>
    `Parameters that this catalogue does not know: ${count} (${examples}). Their values are kept, but not shown.`,
  unknownTables: (names) => `This version of the app does not know the section ${names} and does not take it over.`,
};
