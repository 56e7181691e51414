/** What a merge is about, in words: which record, and which of its fields. */
import type { Catalogue } from '../../../../../shared/catalogue/catalogue.ts';
import { FACTS } from '../../../../../shared/domain/catalogue.ts';
import { inLanguage, type Language } from '../../../../../shared/domain/localised.ts';
import { withSubParameters } from '../../../../../shared/domain/parameter.ts';
import { partsOfReasonKey } from '../../../../../shared/domain/reason-key.ts';
import type { AnyRecord } from '../../../../../shared/domain/record-fields.ts';
import { entryOf } from '../../../../../shared/domain/record-paths.ts';
import type { FileTable } from '../../../../../shared/domain/records.ts';
import { CLIENT, targetId } from '../../../../../shared/domain/target.ts';
import { fieldWord, recordWord } from '../../../../../shared/text/file-errors.ts';
import { textFor } from '../../../../text/i18n.ts';

/** How everything in a merge is called, here and in the file. */
export interface MergeNames {
  language: Language;
  catalogue: Catalogue;
  /** Names of organisations, operations, sites, parties, layouts and rules. */
  nameOf: (id: string) => string | undefined;
}

/** "Maßnahme ZUT-01 …", "Standort „Büro“": enough to know which record it is. */
export function recordTitle(table: FileTable, record: AnyRecord, names: MergeNames): string {
  const measureId = record.measureId ?? (table === 'measureOverlays' ? record.id : undefined);
  if (typeof measureId === 'string') return aboutMeasure(measureId, record, names);
  const own = ownName(record, names.language) ?? namedBy(record, names) ?? names.nameOf(record.id);
  const word = recordWord(table, names.language);
  return own ? `${word}: ${own}` : word;
}

function aboutMeasure(id: string, record: AnyRecord, names: MergeNames): string {
  const title = measureTitle(id, names);
  const own = record.label === undefined ? undefined : ownName(record, names.language);
  const target = typeof record.target === 'string' ? targetName(record.target, names) : own;
  return target ? `${title} (${target})` : title;
}

/** "ZUT-01 Schließanlage"; own measures by their title alone. */
export function measureTitle(id: string, { catalogue, language, nameOf }: MergeNames): string {
  const measure = catalogue.measure(id as never);
  if (!measure) return nameOf(id) ?? id;
  return `${measure.isOwn ? '' : `${id} `}${inLanguage(measure.title, language)}`;
}

function targetName(target: string, { nameOf }: MergeNames): string | undefined {
  return target === CLIENT ? textFor('merging')('client') : nameOf(targetId(target));
}

/** Records that have no name say what they are about. */
function namedBy({ groupId, schemeId, ofId, ruleId, id }: AnyRecord, names: MergeNames): string | undefined {
  if (typeof groupId === 'string') return groupTitle(`${schemeId}`, groupId, names);
  if (typeof ofId === 'string') return areaTitle(ofId, names) ?? measureTitle(ofId, names);
  return typeof ruleId === 'string' ? (names.nameOf(ruleId) ?? ruleId) : names.nameOf(id);
}

export function groupTitle(schemeId: string, groupId: string, { catalogue, language }: MergeNames): string {
  const group = catalogue.scheme(schemeId as never)?.groups.find(({ id }) => id === groupId);
  return group ? inLanguage(group.title, language) : groupId;
}

export function areaTitle(id: string, { catalogue, language }: MergeNames): string | undefined {
  const area = catalogue.area(id as never);
  return area && inLanguage(area.title, language);
}

/** How a record calls itself. */
export function ownName(record: AnyRecord, language: Language): string | undefined {
  for (const field of ['name', 'title', 'label', 'number', 'message']) {
    const value = record[field];
    if (typeof value === 'string' && value !== '') return value;
    if (isOwnText(value)) return inLanguage(value, language) || undefined;
  }
  return undefined;
}

/** "Anmerkung", "Mindestlänge", "Rahmenbedingungen: Cloud-Dienste". */
export function fieldTitle(path: string, record: AnyRecord, names: MergeNames): string {
  const entry = entryOf(path);
  const word = fieldWord(entry?.field ?? path, names.language);
  if (!entry) return word;
  if (entry.field === 'values') {
    const label = parameterAt(record, entry.key, names)?.label;
    return label ? inLanguage(label, names.language) : entry.key;
  }
  const fact = FACTS.find((it) => it === entry.key);
  if (entry.field === 'facts') return fact ? `${word}: ${textFor('facts')(`name.${fact}`)}` : word;
  const { measureId, operationId } = partsOfReasonKey(entry.key);
  const title = `${word}: ${measureTitle(measureId, names)}`;
  return operationId ? `${title} (${names.nameOf(operationId) ?? operationId})` : title;
}

/** The parameter of an answer that this id names. */
export function parameterAt({ measureId }: AnyRecord, id: string, { catalogue }: MergeNames) {
  const parameters = catalogue.measure(measureId as never)?.parameters ?? [];
  return withSubParameters(parameters).find(({ parameter }) => parameter.id === id)?.parameter;
}

export const isOwnText = (value: unknown): value is { de: string; en: string } =>
  typeof value === 'object' && value !== null && Object.keys(value).sort().join() === 'de,en';
