import { catalogueOf } from '../../../../shared/catalogue/house-catalogue.ts';
import type { CaseContent } from '../../../../shared/domain/case-content.ts';
import type { Language } from '../../../../shared/domain/localised.ts';
import type { MergedRecord } from '../../../../shared/merge/merge-content.ts';
import type { AppData } from '../../../data/data-context.tsx';
import { annexTexts } from '../../../text/annex-texts.ts';
import { textFor } from '../../../text/i18n.ts';
import { type MergeNames, ownName } from './merge-words.ts';

/** How everything in a merge is called, by what is here and in the file. */
export function mergeNames(
  { catalogue: delivered }: Pick<AppData, 'catalogue'>,
  content: Partial<CaseContent>,
  merged: readonly MergedRecord[],
  language: Language,
): MergeNames {
  const names = new Map<string, string>();
  for (const { id, mine, theirs } of merged) {
    const name = ownName(theirs, language) ?? (mine && ownName(mine, language));
    if (name) names.set(id, name);
  }
  const texts = annexTexts(language);
  const ui = textFor('ui');
  return {
    language,
    catalogue: catalogueOf(delivered, content),
    wording: { texts, partyName: (id) => names.get(id) },
    nameOf: (id) => names.get(id),
    statusWord: (status) => ui(`status.${status}`),
    yes: texts.values.yes,
    no: texts.values.no,
  };
}
