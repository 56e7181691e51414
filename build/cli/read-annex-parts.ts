/** The delivered words and layouts of the annex, for Node. All throw an error that names the file when it is wrong. */
import path from 'node:path';
import { type AnnexTexts, annexTextsSchema } from '../../shared/annex/annex-texts.ts';
import { type Layout, layoutSchema } from '../../shared/domain/layout.ts';
import type { Language } from '../../shared/domain/localised.ts';
import { type ComparisonTexts, comparisonTextsSchema } from '../../shared/versions/comparison-texts.ts';
import { CATALOGUE_FOLDER, readAs, readFolder } from './read-catalogue.ts';

export function readAnnexTexts(language: Language): AnnexTexts {
  return readAs(annexTextsSchema, path.join(CATALOGUE_FOLDER, 'annex-text', `${language}.json`));
}

export function readComparisonTexts(language: Language): ComparisonTexts {
  return readAs(comparisonTextsSchema, path.join(CATALOGUE_FOLDER, 'annex-text', 'comparison', `${language}.json`));
}

export function readStandardLayout(): Layout {
  return readAs(layoutSchema, path.join(CATALOGUE_FOLDER, 'layouts', 'standard.json'));
}

/** The layouts that come with the app. */
export function readDeliveredLayouts(): Layout[] {
  return readFolder(layoutSchema, path.join(CATALOGUE_FOLDER, 'layouts'));
}
