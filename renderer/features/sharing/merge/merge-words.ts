/** What a merge is about, in words: of which record, which field, and what stands there. */
import { valueText, type Wording } from '../../../../shared/annex/value-text.ts';
import type { Catalogue } from '../../../../shared/catalogue/catalogue.ts';
import { inLanguage, type Language } from '../../../../shared/domain/localised.ts';
import { type ParameterValue, withSubParameters } from '../../../../shared/domain/parameter.ts';
import type { AnyRecord } from '../../../../shared/domain/record-fields.ts';
import { entryOf } from '../../../../shared/domain/record-paths.ts';
import type { FileTable } from '../../../../shared/domain/records.ts';
import { STATUSES, type Status } from '../../../../shared/domain/status.ts';
import { fieldWord, recordWord } from '../../../../shared/text/file-errors.ts';

export interface MergeNames {
  language: Language;
  catalogue: Catalogue;
  wording: Wording;
  /** Names of organisations, operations, sites, parties and own parts, from here and from the file. */
  nameOf: (id: string) => string | undefined;
  statusWord: (status: Status) => string;
  yes: string;
  no: string;
}

/** "Maßnahme ZUT-01 …", "Standort „Büro“": enough to know which record it is. */
export function recordTitle(table: FileTable, record: AnyRecord, names: MergeNames): string {
  const measureId = record.measureId ?? (table === 'measureOverlays' ? record.id : undefined);
  if (typeof measureId === 'string') return measureTitle(measureId, record, names);
  const own = ownName(record, names.language) ?? names.nameOf(record.id);
  const word = recordWord(table, names.language);
  return own ? `${word}: ${own}` : word;
}

function measureTitle(id: string, { target }: AnyRecord, { catalogue, language, nameOf }: MergeNames): string {
  const measure = catalogue.measure(id as never);
  const title = measure ? `${measure.isOwn ? '' : `${id} `}${inLanguage(measure.title, language)}` : (nameOf(id) ?? id);
  const about = typeof target === 'string' ? nameOf(target.replace(/^(site|party):/, '')) : undefined;
  return about ? `${title} (${about})` : title;
}

/** How a record calls itself. */
export function ownName(record: AnyRecord, language: Language): string | undefined {
  for (const field of ['name', 'title', 'label', 'number', 'groupId']) {
    const value = record[field];
    if (typeof value === 'string' && value !== '') return value;
    if (isOwnText(value)) return inLanguage(value, language) || undefined;
  }
  return undefined;
}

/** "Anmerkung", "Mindestlänge". */
export function fieldTitle(path: string, record: AnyRecord, names: MergeNames): string {
  const entry = entryOf(path);
  if (entry?.field !== 'values') return fieldWord(entry?.field ?? path, names.language);
  return parameterAt(record, entry.key, names)?.label[names.language] ?? entry.key;
}

/** A value as people would say it; '' = nothing stands there. */
export function fieldText(path: string, value: unknown, record: AnyRecord, names: MergeNames): string {
  const entry = entryOf(path);
  const parameter = entry?.field === 'values' ? parameterAt(record, entry.key, names) : undefined;
  if (parameter)
    return valueText(parameter, value as ParameterValue | undefined, names.wording) || plainText(value, names);
  if (path === 'status' && isStatus(value)) return names.statusWord(value);
  return plainText(value, names);
}

function plainText(value: unknown, names: MergeNames): string {
  if (value === undefined || value === null || value === '') return '';
  if (typeof value === 'boolean') return value ? names.yes : names.no;
  if (typeof value === 'string') return names.nameOf(value) ?? value;
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value))
    return value
      .map((one) => plainText(one, names))
      .filter(Boolean)
      .join(', ');
  if (isOwnText(value)) return [value.de, value.en].filter(Boolean).join('\n');
  const entries = Object.entries(value).map(([key, one]) => [fieldWord(key, names.language), plainText(one, names)]);
  return entries.flatMap(([key, text]) => (text ? [`${key}: ${text}`] : [])).join('; ');
}

function parameterAt({ measureId }: AnyRecord, id: string, { catalogue }: MergeNames) {
  const parameters = catalogue.measure(measureId as never)?.parameters ?? [];
  return withSubParameters(parameters).find(({ parameter }) => parameter.id === id)?.parameter;
}

const isStatus = (value: unknown): value is Status => STATUSES.some((status) => status === value);
const isOwnText = (value: unknown): value is { de: string; en: string } =>
  typeof value === 'object' && value !== null && Object.keys(value).sort().join() === 'de,en';
