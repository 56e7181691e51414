import { inLanguage, type Language } from '../../../../../shared/domain/localised.ts';
import { deliveredLayouts } from '../../../../data/delivered-layouts.ts';
import type { NamesHere } from '../../../../data/merge/names-here.ts';
import { type MergeNames, ownName } from './record-words.ts';

/** How everything in a merge is called. */
export function mergeNames({ records, catalogue }: NamesHere, language: Language): MergeNames {
  const names = new Map<string, string>(deliveredLayouts().map(({ id, title }) => [id, inLanguage(title, language)]));
  for (const record of records) {
    const name = ownName(record, language);
    if (name) names.set(record.id, name);
  }
  return { language, catalogue, nameOf: (id) => names.get(id) };
}
