import type { Language } from '../../shared/domain/localised.ts';
import { inLanguage } from '../../shared/domain/localised.ts';

/** A title, and the German term that belongs to it where the title alone would not tell: "Zutritt" and "Zugang" are one word in English. */
export interface TermTitle {
  text: string;
  term?: string;
}

/**
 * Takes an English title apart that carries the German term in brackets at its end, so that the term, by which contracts go,
 * has a line of its own and is not what is cut off. Every other title stays whole.
 */
export function termTitle(title: { de: string; en: string }, language: Language): TermTitle {
  const text = inLanguage(title, language);
  const brackets = ` (${title.de})`;
  const hasTerm = language === 'en' && title.de !== '' && text.endsWith(brackets);
  return hasTerm ? { text: text.slice(0, -brackets.length), term: title.de } : { text };
}
