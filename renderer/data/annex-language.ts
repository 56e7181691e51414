import { LANGUAGES, type Language } from '../../shared/domain/localised.ts';
import type { Scope } from '../../shared/domain/records.ts';
import type { TomDatabase } from './database.ts';

/** Where the language of the annex of an operation or organisation is stored. */
export const annexLanguageSetting = (scopeId: Scope['id']): string => `annexLanguage/${scopeId}`;

/** In which language the annex was made last; nothing as long as nobody has chosen one. */
export async function readAnnexLanguages({ settings }: TomDatabase, { id }: Scope): Promise<readonly Language[]> {
  const chosen = await settings.get(annexLanguageSetting(id));
  return LANGUAGES.filter((language) => language === chosen?.value);
}
