import type { Language } from '../../../../shared/domain/localised.ts';

/** A number as it is typed: without thousands separators, with the decimal mark of the language. */
export function editableNumber(value: number, language: Language): string {
  return language === 'de' ? String(value).replace('.', ',') : String(value);
}

/**
 * The number that a text means, undefined for an empty text, NaN if it means none. Comma and point both are decimal
 * marks, because many type the one and mean the other; so there are no thousands separators.
 */
export function parseNumber(text: string): number | undefined {
  const trimmed = text.trim();
  if (trimmed === '') return undefined;
  return /^[-+]?\d+([.,]\d+)?$/.test(trimmed) ? Number(trimmed.replace(',', '.')) : Number.NaN;
}
