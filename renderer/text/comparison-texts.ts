/** The words of a comparison of versions (`catalog/annex-text/comparison/`). */
import type { Language } from '../../shared/domain/localised.ts';
import { type ComparisonTexts, comparisonTextsSchema } from '../../shared/versions/comparison-texts.ts';

const files = import.meta.glob('../../catalog/annex-text/comparison/*.json', { eager: true, import: 'default' });

const texts: Record<Language, ComparisonTexts> = { de: load('de'), en: load('en') };

export function comparisonTexts(language: Language): ComparisonTexts {
  return texts[language];
}

function load(language: Language): ComparisonTexts {
  return comparisonTextsSchema.parse(files[`../../catalog/annex-text/comparison/${language}.json`]);
}
