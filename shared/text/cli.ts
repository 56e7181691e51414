import type { Language } from '../domain/localised.ts';

/** What `npm run annex` says. */
export interface CliTexts {
  usage: string;
  unknownOption: (option: string) => string;
  badLanguage: (value: string) => string;
  badForm: (value: string) => string;
  notDocx: (path: string) => string;
  notJson: (path: string) => string;
  file: (path: string, problem: string) => string;
  noOperation: string;
  whichOperation: (names: string) => string;
  unknownOperation: (wanted: string, names: string) => string;
  unknownLayout: (wanted: string, known: string) => string;
  noLayout: (path: string) => string;
  unknownScheme: (wanted: string, known: string) => string;
  onlyOneOf: string;
  severalOrganisations: string;
  notOneOrganisation: string;
  warning: (text: string) => string;
  read: (path: string, operation: string) => string;
  readOrganisation: (path: string, organisation: string) => string;
  making: (scheme: string) => string;
  steps: Record<'building' | 'pages' | 'packing', string>;
  written: (path: string, kilobytes: string) => string;
  unexpected: (message: string) => string;
}

const de: CliTexts = {
  usage: `Aufruf: npm run annex -- <akte.tomakte> <anlage.docx> [Optionen]

Erstellt aus einer Akte die Anlage „Technische und organisatorische Maßnahmen“ als Word-Datei.

  --operation <Name oder Id>   Verarbeitungsvorgang; nötig, wenn die Akte mehrere enthält
  --operations <a,b,…>         genau diese Verarbeitungsvorgänge in einer Anlage: Gemeinsames einmal, dann Besonderheiten
  --organisation               die eigene Anlage der Organisation, ohne Verarbeitungsvorgang
  --lang de|en                 Sprache der Anlage (sonst Deutsch)
  --scheme <Kürzel>            Gliederung, z. B. a, b oder e (sonst die in der App gewählte)
  --layout <Name|datei.json>   Aufbau: Id oder Name, oder eine Datei wie in catalog/layouts (sonst der in der App gewählte)
  --form list|prose            Maßnahmen als Liste oder als Fließtext (sonst wie in der App gewählt)
  --letterhead <datei.dotx>    eigener Briefkopf (.docx, .dotx); sonst der der Organisation, falls sie einen hat
  --model <datei.json>         schreibt auch den Inhalt der Anlage, für npm run check:docx
  --help                       diese Hilfe

Ende mit 0: Datei geschrieben; 1: Akte nicht lesbar oder Datei nicht zu schreiben; 2: Aufruf nicht verstanden.`,
  unknownOption: (option) => `Unbekannte Angabe: ${option}\n„npm run annex -- --help“ zeigt den Aufruf.`,
  badForm: (value) => `Als Form gibt es list und prose, nicht „${value}“.`,
  badLanguage: (value) => `Als Sprache gibt es de und en, nicht „${value}“.`,
  notDocx: (path) => `Der Name der Anlage muss auf „.docx“ enden: ${path}`,
  notJson: (path) => `Der Name bei --model muss auf „.json“ enden: ${path}`,
  file: (path, problem) => `${path}: ${problem}`,
  noOperation: 'Die Akte enthält keinen Verarbeitungsvorgang.',
  whichOperation: (names) =>
    `Die Akte enthält mehrere Verarbeitungsvorgänge. Nennen Sie einen mit --operation:\n${names}`,
  unknownOperation: (wanted, names) =>
    `Einen Verarbeitungsvorgang „${wanted}“ gibt es in der Akte nicht, oder es gibt mehrere dieses Namens. Vorhanden sind:\n${names}`,
  unknownLayout: (wanted, known) =>
    `Einen Aufbau „${wanted}“ gibt es nicht, oder mehrere heißen so. Vorhanden:\n${known}`,
  noLayout: (path) =>
    `${path}: ist kein Aufbau einer Anlage. Vorbilder liegen in catalog/layouts, beschrieben in catalog/schema/layout.schema.json.`,
  unknownScheme: (wanted, known) => `Eine Gliederung „${wanted}“ gibt es nicht. Bekannt sind: ${known}`,
  onlyOneOf: 'Nennen Sie nur eines von --operation, --operations und --organisation.',
  severalOrganisations: 'Eine gemeinsame Anlage gibt es nur für Verarbeitungsvorgänge derselben Organisation.',
  notOneOrganisation: 'Für --organisation muss die Akte genau eine Organisation enthalten.',
  warning: (text) => `Hinweis: ${text}`,
  read: (path, operation) => `Akte gelesen: ${path}, Vorgang „${operation}“`,
  readOrganisation: (path, organisation) => `Akte gelesen: ${path}, Organisation „${organisation}“`,
  making: (scheme) => `Anlage wird zusammengestellt (Gliederung: ${scheme}) …`,
  steps: {
    building: 'Dokument wird aufgebaut …',
    pages: 'Seitenzahlen werden bestimmt …',
    packing: 'Datei wird gepackt …',
  },
  written: (path, kilobytes) => `Geschrieben: ${path} (${kilobytes} kB)`,
  unexpected: (message) => `Die Anlage konnte nicht erstellt werden. Nichts wurde geschrieben. Ursache: ${message}`,
};

const en: CliTexts = {
  usage: `Usage: npm run annex -- <case.tomakte> <annex.docx> [options]

Makes the annex "technical and organisational measures" of a case as a Word file.

  --operation <name or id>   processing operation; needed when the case holds several
  --operations <a,b,…>       exactly these processing operations in one annex: the common part once, then particulars
  --organisation             the organisation's own annex, without a processing operation
  --lang de|en               language of the annex (default: German)
  --scheme <id>              structure, such as a, b or e (default: as chosen in the app)
  --form list|prose          measures as a list or as running text (default: as chosen in the app)
  --layout <name|file.json>  layout: id or name, or a file as in catalog/layouts (default: as chosen in the app)
  --letterhead <file.dotx>   own letterhead (.docx, .dotx); default: that of the organisation, if it has one
  --model <file.json>        writes the content of the annex, too, for npm run check:docx
  --help                     this help

Ends with 0: file written; 1: case not readable or file not writable; 2: call not understood.`,
  unknownOption: (option) => `Unknown argument: ${option}\n"npm run annex -- --help" shows the usage.`,
  badForm: (value) => `The forms are list and prose, not "${value}".`,
  badLanguage: (value) => `The languages are de and en, not "${value}".`,
  notDocx: (path) => `The name of the annex must end in ".docx": ${path}`,
  notJson: (path) => `The name after --model must end in ".json": ${path}`,
  file: (path, problem) => `${path}: ${problem}`,
  noOperation: 'The case holds no processing operation.',
  whichOperation: (names) => `The case holds several processing operations. Name one with --operation:\n${names}`,
  unknownOperation: (wanted, names) =>
    `There is no processing operation "${wanted}" in the case, or several of that name. There are:\n${names}`,
  unknownLayout: (wanted, known) => `There is no layout “${wanted}”, or several have that name. Known:\n${known}`,
  noLayout: (path) =>
    `${path}: is no layout of an annex. Models lie in catalog/layouts, described in catalog/schema/layout.schema.json.`,
  unknownScheme: (wanted, known) => `There is no structure "${wanted}". Known are: ${known}`,
  onlyOneOf: 'Name only one of --operation, --operations and --organisation.',
  severalOrganisations: 'One annex can only be made for processing operations of the same organisation.',
  notOneOrganisation: 'For --organisation the case must hold exactly one organisation.',
  warning: (text) => `Note: ${text}`,
  read: (path, operation) => `Case read: ${path}, operation "${operation}"`,
  readOrganisation: (path, organisation) => `Case read: ${path}, organisation "${organisation}"`,
  making: (scheme) => `Putting the annex together (structure: ${scheme}) …`,
  steps: {
    building: 'Building the document …',
    pages: 'Working out page numbers …',
    packing: 'Packing the file …',
  },
  written: (path, kilobytes) => `Written: ${path} (${kilobytes} kB)`,
  unexpected: (message) => `The annex could not be made. Nothing was written. Cause: ${message}`,
};

export const cliTexts: Record<Language, CliTexts> = { de, en };
