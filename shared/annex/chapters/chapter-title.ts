import { inLanguage, type OwnText } from '../../domain/localised.ts';
import type { AnnexContext } from '../annex-input.ts';
import { fillText } from './text-places.ts';

/** The layout's own words for a heading, places filled in, else the usual ones. */
export function chapterTitle(title: OwnText, usual: string, context: AnnexContext): string {
  return fillText(inLanguage(title, context.texts.language), context).trim() || usual;
}
