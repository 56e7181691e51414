import type { AnnexContext } from '../annex/annex-input.ts';
import type { Language } from '../domain/localised.ts';
import type { BothTexts } from './annex-state.ts';

/** The same annex in both languages. */
export type InBoth = Readonly<Record<Language, AnnexContext>>;

/** A text that is made in each language. */
export const inBoth = (make: (language: Language) => string): BothTexts => ({ de: make('de'), en: make('en') });
