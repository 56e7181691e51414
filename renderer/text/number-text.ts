import type { Language } from '../../shared/domain/localised.ts';

/**
 * Groups of three digits are thousands where the language writes them so. A mark of the other language with one or two
 * digits behind it can be no group, so it is the decimal mark that was meant.
 */
const SPELLINGS: Record<Language, { group: string; grouped: RegExp; plain: RegExp }> = {
  de: { group: '.', grouped: /^[-+]?[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/, plain: /^[-+]?\d+(,\d+|\.\d{1,2})?$/ },
  en: { group: ',', grouped: /^[-+]?[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/, plain: /^[-+]?\d+(\.\d+|,\d{1,2})?$/ },
};

/** A number as it is typed: without thousands separators, with the decimal mark of the language. */
export function editableNumber(value: number, language: Language): string {
  return language === 'de' ? String(value).replace('.', ',') : String(value);
}

/**
 * The number that a text means, undefined for an empty text, NaN if it means none or more than one: in German "10.000" is
 * ten thousand and "99,5" as well as "99.5" has a fraction, but "0.500" could be either. English mirrors that.
 */
export function parseNumber(text: string, language: Language): number | undefined {
  const trimmed = text.trim();
  if (trimmed === '') return undefined;
  const { group, grouped, plain } = SPELLINGS[language];
  if (grouped.test(trimmed)) return Number(trimmed.replaceAll(group, '').replace(',', '.'));
  return plain.test(trimmed) ? Number(trimmed.replace(',', '.')) : Number.NaN;
}
