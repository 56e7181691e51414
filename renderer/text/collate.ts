import type { Language } from '../../shared/domain/localised.ts';
import { perLanguage } from '../../shared/lib/per-language.ts';

const collator = perLanguage((language) => new Intl.Collator(language, { numeric: true, sensitivity: 'base' }));

/** Compares names as the interface language sorts them: ä beside a, "Akte 9" before "Akte 10". */
export function byName(language: Language): (one: { name: string }, other: { name: string }) => number {
  return (one, other) => collator(language).compare(one.name, other.name);
}
