import type { AnnexRecords } from '../../../shared/annex/annex-records.ts';
import { makeAnnex } from '../../../shared/annex/make-annex.ts';
import type { Catalogue } from '../../../shared/catalogue/catalogue.ts';
import { LANGUAGES, type Language } from '../../../shared/domain/localised.ts';
import type { Release, Version } from '../../../shared/domain/records.ts';
import { chosenForAnnex } from './annex-choices.ts';
import { annexInput } from './make-preview.ts';

/**
 * The annex of a version in both languages, with the choices made for the annex of its operation: as it would be exported
 * now, and with the rows of the version table up to this one.
 *
 * @param today ISO date
 */
export function releaseDocuments(
  delivered: Catalogue,
  records: AnnexRecords,
  version: Pick<Version, 'id' | 'order'>,
  today: string,
): Release['documents'] {
  const versions = records.versions.filter(({ id, order }) => id === version.id || order < version.order);
  const documentIn = (language: Language) => {
    const choices = { ...chosenForAnnex(records.operation), language };
    return JSON.stringify(makeAnnex(annexInput({ delivered, records: { ...records, versions }, choices, today })));
  };
  const [de, en] = LANGUAGES.map(documentIn);
  return { de: de ?? '', en: en ?? '' };
}
