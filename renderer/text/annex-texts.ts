/** The annex's own words (`catalog/annex-text/`), which values in the measure list use too. */
import { type AnnexTexts, annexTextsSchema } from '../../shared/annex/annex-texts.ts';
import type { Language } from '../../shared/domain/localised.ts';

const files = import.meta.glob('../../catalog/annex-text/*.json', { eager: true, import: 'default' });

const texts: Record<Language, AnnexTexts> = { de: load('de'), en: load('en') };

export function annexTexts(language: Language): AnnexTexts {
  return texts[language];
}

function load(language: Language): AnnexTexts {
  return annexTextsSchema.parse(files[`../../catalog/annex-text/${language}.json`]);
}
