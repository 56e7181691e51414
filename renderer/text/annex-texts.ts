/** The annex's own words (`catalog/annex-text/`), which values in the measure list use too. */
import type { AnnexTexts } from '../../shared/annex/annex-texts.ts';
import type { Language } from '../../shared/domain/localised.ts';

const files = import.meta.glob<AnnexTexts>('../../catalog/annex-text/*.json', { eager: true, import: 'default' });

/** Their shape is proven by the content test, not again at every start. */
export const annexTexts = (language: Language): AnnexTexts =>
  files[`../../catalog/annex-text/${language}.json`] as AnnexTexts;
