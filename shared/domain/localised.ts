import '../lib/zod-without-eval.ts';
import * as z from 'zod';

/** The two languages of interface, catalogue and annex. */
export const LANGUAGES = ['de', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A text that exists in both languages; delivered content never leaves one empty. */
export const localisedSchema = z.strictObject({ de: z.string().min(1), en: z.string().min(1) });
export type Localised = z.infer<typeof localisedSchema>;

/** A text of the user's own: one language may still be missing. */
export interface OwnText {
  de: string;
  en: string;
}

/** The text in the wanted language, else in the other one, so that a reader never meets a gap. */
export function inLanguage(text: { de: string; en: string }, language: Language): string {
  return text[language] || text[language === 'de' ? 'en' : 'de'];
}
