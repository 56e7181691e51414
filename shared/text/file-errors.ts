/** Why a case file cannot be opened, or what it holds beyond what is shown: place, cause and way out, as sentences. */
import type { Language } from '../domain/localised.ts';
import type { FileTable } from '../domain/records.ts';
import type { CaseWarning } from '../file-format/case-warnings.ts';
import type { CaseTooLarge, FieldProblem, FileError, FilePlace } from '../file-format/file-error.ts';
import { assertNever } from '../lib/assert-never.ts';
import { hasUuid } from '../lib/uuid.ts';
import { fileErrorsDe } from './file-errors-de.ts';
import { fileErrorsEn } from './file-errors-en.ts';

export interface FileErrorTexts {
  empty: string;
  tooLarge: (megabytes: string, limit: string) => string;
  tooLargeToWrite: (megabytes: string, limit: string) => string;
  isArchive: string;
  isPdf: string;
  notUtf8: string;
  notJson: (line: number, column: number) => string;
  truncated: (line: number) => string;
  tooDeep: string;
  tooManyValues: string;
  forbiddenKey: (key: string) => string;
  notACase: string;
  isCatalogue: string;
  isBackup: string;
  isBackupKey: string;
  newerVersion: (found: number, supported: number, producer: string) => string;
  invalid: (place: string, problem: string) => string;
  duplicateId: (place: string) => string;
  danglingReference: (place: string, target: string) => string;
  encrypted: string;
  wrongPassphrase: string;
  encryptedForKeys: string;
  /** It may be a backup just as well. */
  encryptedForOneKey: string;
  encryptionDamaged: string;
  encryptionTooCostly: string;
  changedOutside: string;
  problems: Record<FieldProblem, string>;
  /** One record of each table. */
  tables: Record<FileTable, string>;
  /** Words for the fields that people know; others are shown as they are called in the file. */
  fields: Readonly<Record<string, string>>;
  head: string;
  place: (parts: { table: string; position?: number; record?: string }) => string;
  field: (place: string, field: string) => string;
  unknownMeasures: (count: number, examples: string) => string;
  unknownParameters: (count: number, examples: string) => string;
  unknownTables: (names: string) => string;
  otherCatalogue: (found: string, here: string) => string;
}

const TEXTS: Record<Language, FileErrorTexts> = { de: fileErrorsDe, en: fileErrorsEn };
const MEGABYTE = 1024 * 1024;
const LONGEST_NAME = 80;

export function fileErrorText(error: FileError, language: Language): string {
  const texts = TEXTS[language];
  const megabytes = megabytesIn(language);
  switch (error.kind) {
    case 'tooLarge':
      return texts.tooLarge(megabytes(error.bytes), megabytes(error.limit));
    case 'notJson':
      return texts.notJson(error.line, error.column);
    case 'truncated':
      return texts.truncated(error.line);
    case 'forbiddenKey':
      return texts.forbiddenKey(error.key);
    case 'newerVersion':
      return texts.newerVersion(error.found, error.supported, error.producer);
    case 'invalid':
      return texts.invalid(placeText(error.place, texts), texts.problems[error.problem]);
    case 'duplicateId':
      return texts.duplicateId(placeText(error.place, texts));
    case 'danglingReference':
      return texts.danglingReference(placeText(error.place, texts), texts.tables[error.to]);
    case 'encryptedForKeys':
      return error.mayBeBackup ? texts.encryptedForOneKey : texts.encryptedForKeys;
    default:
      return texts[error.kind];
  }
}

/** Why a case is not written, and what to do instead. */
export function caseTooLargeText({ bytes, limit }: CaseTooLarge, language: Language): string {
  const megabytes = megabytesIn(language);
  return TEXTS[language].tooLargeToWrite(megabytes(bytes), megabytes(limit));
}

const megabytesIn = (language: Language) => (bytes: number) =>
  new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(bytes / MEGABYTE);

/** What was kept although it is not shown. */
export function caseWarningText(warning: CaseWarning, language: Language): string {
  const texts = TEXTS[language];
  switch (warning.kind) {
    case 'unknownMeasures':
      return texts.unknownMeasures(warning.ids.length, examples(warning.ids));
    case 'unknownParameters':
      return texts.unknownParameters(warning.ids.length, examples(warning.ids));
    case 'unknownTables':
      return texts.unknownTables(examples(warning.names));
    case 'otherCatalogue':
      return texts.otherCatalogue(shortened(warning.found), warning.here);
    default:
      return assertNever(warning);
  }
}

/** "Antwort „ZUT-03“ (Nr. 12), Angabe „Status“". Ids of what users add say nothing to people. */
function placeText({ table, position, record, field }: FilePlace, texts: FileErrorTexts): string {
  const place = table ? texts.place({ table: texts.tables[table], position, record }) : texts.head;
  if (!field) return place;
  const [first = '', ...rest] = field.split('.').filter((part) => !hasUuid(part));
  return texts.field(place, shortened([texts.fields[first] ?? first, ...rest].join(' › ')));
}

const examples = (ids: string[]): string => ids.slice(0, 3).map(shortened).join(', ') + (ids.length > 3 ? ' …' : '');

/** Names in a file from outside may be endless; a sentence must not be. */
function shortened(name: string): string {
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name;
}

/** What people call one record of a table. */
export const recordWord = (table: FileTable, language: Language): string => TEXTS[language].tables[table];

/** What people call a field; one without a word of its own is called as in the file. */
export const fieldWord = (field: string, language: Language): string => TEXTS[language].fields[field] ?? field;
