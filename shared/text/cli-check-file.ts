import type { Language } from '../domain/localised.ts';

/** What `npm run check:file` says. */
export interface CheckFileTexts {
  usage: string;
  file: (path: string, problem: string) => string;
  sound: (path: string, kind: 'case' | 'house', formatVersion: number) => string;
  producer: (producer: string, createdAt: string) => string;
  catalogue: (id: string, version: string) => string;
  /** Names of tables as they are called in the file, with how many records each holds. */
  records: (tables: string) => string;
  /** Tombstones among them. */
  deleted: (count: number) => string;
  internalNotes: string;
  encrypted: string;
  warning: (text: string) => string;
  unexpected: (message: string) => string;
}

const de: CheckFileTexts = {
  usage: `Aufruf: npm run check:file -- <datei.tomakte | datei.tomkatalog> [--passphrase-file <datei>]

Prüft eine Datei, ohne sie zu öffnen: Aufbau, Werte, Verweise, Prüfsumme. Verschlüsselte Dateien (age) brauchen die
Passphrase: in der ersten Zeile der Datei bei --passphrase-file, oder in der Umgebungsvariablen TOM_PASSPHRASE.

Ende mit 0: Datei in Ordnung; 1: Datei fehlerhaft oder nicht lesbar; 2: Aufruf nicht verstanden.`,
  file: (path, problem) => `${path}: ${problem}`,
  sound: (path, kind, version) =>
    `${path}: ${kind === 'case' ? 'Akte' : 'Hauskatalog'} in Ordnung (Formatversion ${version})`,
  producer: (producer, createdAt) => `geschrieben von ${producer || 'unbekannt'} am ${createdAt}`,
  catalogue: (id, version) => `Katalog: ${id} ${version}`,
  records: (tables) => `Inhalt: ${tables || 'nichts'}`,
  deleted: (count) => `davon gelöscht: ${count}`,
  internalNotes: 'Enthält interne Notizen.',
  encrypted: 'Verschlüsselt; die Passphrase passt.',
  warning: (text) => `Hinweis: ${text}`,
  unexpected: (message) => `Die Prüfung ist gescheitert. Ursache: ${message}`,
};

const en: CheckFileTexts = {
  usage: `Usage: npm run check:file -- <file.tomakte | file.tomkatalog> [--passphrase-file <file>]

Checks a file without opening it: shape, values, references, hash. Encrypted files (age) need the passphrase: in the first
line of the file after --passphrase-file, or in the environment variable TOM_PASSPHRASE.

Ends with 0: file sound; 1: file faulty or not readable; 2: call not understood.`,
  file: (path, problem) => `${path}: ${problem}`,
  sound: (path, kind, version) =>
    `${path}: ${kind === 'case' ? 'case' : 'house catalogue'}, sound (format version ${version})`,
  producer: (producer, createdAt) => `written by ${producer || 'unknown'} on ${createdAt}`,
  catalogue: (id, version) => `Catalogue: ${id} ${version}`,
  records: (tables) => `Content: ${tables || 'nothing'}`,
  deleted: (count) => `of these deleted: ${count}`,
  internalNotes: 'Holds internal notes.',
  encrypted: 'Encrypted; the passphrase fits.',
  warning: (text) => `Note: ${text}`,
  unexpected: (message) => `The check has failed. Cause: ${message}`,
};

export const checkFileTexts: Record<Language, CheckFileTexts> = { de, en };
