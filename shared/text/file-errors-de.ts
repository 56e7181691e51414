import type { FileErrorTexts } from './file-errors.ts';

const sendAgain = 'Bitte lassen Sie sich die Datei noch einmal schicken.';

export const fileErrorsDe: FileErrorTexts = {
  empty: `Die Datei ist leer. ${sendAgain}`,
  tooLarge: (megabytes, limit) =>
    `Die Datei ist ${megabytes} MB groß; Akten bis ${limit} MB können geöffnet werden. Bitte teilen Sie die Akte auf mehrere Dateien auf.`,
  tooLargeToWrite: (megabytes, limit) =>
    `Die Akte wäre ${megabytes} MB groß; geöffnet werden können Akten bis ${limit} MB. Bitte wählen Sie beim Speichern weniger Vorgänge aus und speichern Sie die übrigen in einer weiteren Datei.`,
  notUtf8: `Die Datei ist kein lesbarer Text (UTF-8); sie ist beschädigt oder keine Akte. ${sendAgain}`,
  notJson: (line, column) =>
    `In Zeile ${line}, Spalte ${column} steht etwas, das dort nicht stehen darf; die Datei ist beschädigt oder keine Akte. ${sendAgain}`,
  truncated: (line) =>
    `Die Datei bricht in Zeile ${line} mitten im Text ab, vermutlich wurde sie unvollständig übertragen. ${sendAgain}`,
  tooDeep: 'Die Datei ist tiefer verschachtelt, als eine Akte es sein kann; sie stammt nicht aus TOM-Katalog.',
  tooManyValues:
    'Die Datei enthält weit mehr einzelne Angaben, als eine Akte dieser Größe haben kann; sie stammt nicht aus TOM-Katalog.',
  forbiddenKey: (key) => `Die Datei enthält die nicht erlaubte Angabe „${key}“; sie stammt nicht aus TOM-Katalog.`,
  notACase: 'Das ist keine Akte aus TOM-Katalog. Akten haben die Endung „.tomakte“.',
  isCatalogue: 'Das ist eine Katalogdatei und keine Akte. Bitte wählen Sie eine Datei mit der Endung „.tomakte“.',
  newerVersion: (found, supported, producer) =>
    `Die Datei hat das Format ${found}${producer ? ` (${producer})` : ''}, diese App liest bis Format ${supported}. Bitte öffnen Sie die Datei mit einer neueren Version der App.`,
  invalid: (place, problem) => `${place}: ${problem} ${sendAgain}`,
  duplicateId: (place) => `${place}: Dieser Eintrag oder seine Kennung steht zweimal in der Datei. ${sendAgain}`,
  danglingReference: (place, target) =>
    `${place}: Verwiesen wird auf einen Eintrag der Art „${target}“, der in der Datei fehlt. ${sendAgain}`,
  changedOutside:
    'Die Datei wurde außerhalb der App geändert: Ihr Inhalt passt nicht zu ihrer Prüfsumme. Öffnen Sie sie nur, wenn Sie wissen, wer sie geändert hat und warum.',
  problems: {
    missing: 'Die Angabe fehlt.',
    wrongType: 'Die Angabe hat die falsche Art (zum Beispiel Text statt Zahl).',
    tooLong: 'Die Angabe ist zu lang.',
    badText: 'Der Text enthält beschädigte Zeichen.',
    badValue: 'Der Wert ist hier nicht erlaubt.',
  },
  tables: {
    organisations: 'Organisation',
    operations: 'Verarbeitungsvorgang',
    parties: 'Dienstleister',
    versions: 'Fassung',
    ownMeasures: 'Eigene Maßnahme',
    assessments: 'Bewertung',
    groupStates: 'Gruppe',
    releases: 'Festgeschriebene Fassung',
    measureOverlays: 'Eigener Wortlaut',
    ownAreas: 'Eigener Kontrollbereich',
    ownParameters: 'Eigene Angabe',
    ownOptions: 'Eigene Option',
    ownSchemes: 'Eigene Gliederung',
    ownGroups: 'Gruppe einer eigenen Gliederung',
    ownPlacements: 'Platz in einer eigenen Gliederung',
  },
  fields: {
    id: 'Kennung',
    organisationId: 'Organisation',
    operationId: 'Verarbeitungsvorgang',
    name: 'Name',
    address: 'Anschrift',
    dpo: 'Datenschutzbeauftragter',
    subject: 'Gegenstand',
    annexLabel: 'Bezeichnung der Anlage',
    schemeId: 'Gliederung',
    groupId: 'Gruppe',
    clientName: 'Auftraggeber',
    contractNumber: 'Vertragsnummer',
    contractDate: 'Vertragsdatum',
    partyIds: 'Unterauftragsverarbeiter',
    service: 'Leistung',
    country: 'Land',
    number: 'Nummer',
    date: 'Datum',
    responsible: 'Verantwortlich',
    change: 'Änderung',
    order: 'Reihenfolge',
    title: 'Titel',
    kind: 'Art',
    scope: 'Geltungsbereich',
    measureId: 'Maßnahme',
    target: 'Bezug',
    status: 'Umsetzungsstand',
    plannedFor: 'Geplant bis',
    reason: 'Begründung',
    values: 'Werte',
    note: 'Anmerkung',
    internalNote: 'Interne Notiz',
    state: 'Zustand',
    deleted: 'Gelöscht',
    revisions: 'Änderungsstände',
    contentHash: 'Prüfsumme',
    createdAt: 'Erstellt am',
    content: 'Inhalt',
  },
  head: 'Kopf der Datei',
  place: ({ table, position, record }) =>
    `${table}${record ? ` „${record}“` : ''}${position ? ` (Nr. ${position})` : ''}`,
  field: (place, field) => `${place}, Angabe „${field}“`,
  unknownMeasures: (count, examples) =>
    `Maßnahmen, die dieser Katalog nicht kennt: ${count} (${examples}). Ihre Bewertungen bleiben erhalten, werden aber nicht angezeigt.`,
  unknownParameters: (count, examples) =>
    `Parameter, die dieser Katalog nicht kennt: ${count} (${examples}). Ihre Werte bleiben erhalten, werden aber nicht angezeigt.`,
  unknownTables: (names) => `Diese Version der App kennt den Abschnitt ${names} nicht und übernimmt ihn nicht.`,
};
