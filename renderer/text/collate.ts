import type { Language } from '../../shared/domain/localised.ts';

const COLLATOR: Record<Language, Intl.Collator> = {
  de: new Intl.Collator('de', { numeric: true, sensitivity: 'base' }),
  en: new Intl.Collator('en', { numeric: true, sensitivity: 'base' }),
};

/** Compares names as the interface language sorts them: ä beside a, "Akte 9" before "Akte 10". */
export function byName(language: Language): (one: { name: string }, other: { name: string }) => number {
  return (one, other) => COLLATOR[language].compare(one.name, other.name);
}
