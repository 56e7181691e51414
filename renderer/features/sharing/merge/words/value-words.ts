/** What stands in a field, as people would say it. */
import { valueText } from '../../../../../shared/annex/value-text.ts';
import { inLanguage } from '../../../../../shared/domain/localised.ts';
import type { ParameterValue } from '../../../../../shared/domain/parameter.ts';
import type { AnyRecord } from '../../../../../shared/domain/record-fields.ts';
import { entryOf } from '../../../../../shared/domain/record-paths.ts';
import type { FileTable } from '../../../../../shared/domain/records.ts';
import { countryName } from '../../../../../shared/lib/countries.ts';
import { annexTexts } from '../../../../text/annex-texts.ts';
import { formatDate, formatMoment, formatNumber } from '../../../../text/format.ts';
import { textFor } from '../../../../text/i18n.ts';
import { choiceWord } from './choice-words.ts';
import { areaTitle, groupTitle, isOwnText, type MergeNames, measureTitle, parameterAt } from './record-words.ts';

/** A field of a record of a table. */
export interface FieldPlace {
  table: FileTable;
  path: string;
  record: AnyRecord;
}

/** '' = nothing stands there. */
export function valueWords(place: FieldPlace, value: unknown, names: MergeNames): string {
  const { table, path, record } = place;
  if (value === undefined || value === null || value === '') return '';
  const entry = entryOf(path);
  const parameter = entry?.field === 'values' ? parameterAt(record, entry.key, names) : undefined;
  if (parameter) {
    const wording = { texts: annexTexts(names.language), partyName: names.nameOf };
    return valueText(parameter, value as ParameterValue, wording) || plainWords(place, value, names);
  }
  if (path in BULKY) return textFor('merging')(`values.${BULKY[path] as BulkyWord}`);
  if (typeof value === 'string')
    return choiceWord(table, path, value, names.language) ?? stringWords(place, value, names);
  return plainWords(place, value, names);
}

/** An entry of a list in one line. */
export function entryWords(place: FieldPlace, entry: unknown, names: MergeNames): string {
  if (entryOf(place.path)) return valueWords(place, [entry], names);
  return typeof entry === 'string' ? valueWords(place, entry, names) : plainWords(place, entry, names);
}

/** Contents that nobody would read here: pictures, files, whole layouts and what was frozen. */
const BULKY: Readonly<Record<string, BulkyWord>> = {
  logo: 'picture',
  letterhead: 'file',
  content: 'layout',
  documents: 'frozen',
  layout: 'frozen',
  choices: 'frozen',
  finds: 'condition',
  lookId: 'frozen',
};
type BulkyWord = 'picture' | 'file' | 'layout' | 'frozen' | 'condition';

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;
const ISO_MOMENT = /^\d{4}-\d{2}-\d{2}T/;

function stringWords({ path, record, table }: FieldPlace, value: string, names: MergeNames): string {
  const { language, nameOf, catalogue } = names;
  if (ISO_DATE.test(value)) return formatDate(value, language);
  if (ISO_MOMENT.test(value)) return formatMoment(Date.parse(value), language);
  switch (path) {
    case 'schemeId':
    case 'annexSchemeId':
    case 'basedOn': {
      const scheme = catalogue.scheme(value as never);
      return scheme ? inLanguage(scheme.title, language) : (nameOf(value) ?? value);
    }
    case 'groupIds':
    case 'parentId':
    case 'supplementId':
      return groupTitle(table === 'ownSchemes' ? record.id : `${record.schemeId}`, value, names);
    case 'areaId':
    case 'placedLike':
      return areaTitle(value, names) ?? nameOf(value) ?? value;
    case 'successorIds':
      return measureTitle(value, names);
    case 'country':
      return countryName(value, language);
    default:
      return nameOf(value) ?? value;
  }
}

function plainWords(place: FieldPlace, value: unknown, names: MergeNames): string {
  if (value === undefined || value === null || value === '') return '';
  if (typeof value === 'string') return stringWords(place, value, names);
  if (typeof value === 'number') return formatNumber(value, names.language);
  if (typeof value === 'boolean') return annexTexts(names.language).values[value ? 'yes' : 'no'];
  if (isOwnText(value)) return [value.de, value.en].filter(Boolean).join('\n');
  const parts = Array.isArray(value) ? value.map((one) => ['', one]) : Object.entries(value as object);
  return parts
    .map(([field, one]) => partWords(place, field, one, names))
    .filter(Boolean)
    .join(', ');
}

/** Parts of contacts and evidence say by themselves what they are, but for these. */
function partWords(place: FieldPlace, field: string, value: unknown, names: MergeNames): string {
  const t = textFor('merging');
  if (typeof value !== 'string' || value === '') return plainWords(place, value, names);
  if (field === 'validUntil') return t('values.validUntil', { date: formatDate(value, names.language) });
  if (field === 'hash') return t('values.hash', { hash: value.slice(0, 8) });
  return choiceWord(place.table, field, value, names.language) ?? stringWords(place, value, names);
}
