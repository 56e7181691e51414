/** Texts and wording for tests of the annex, read from the delivered files. */
import { readFileSync } from 'node:fs';
import { type AnnexTexts, annexTextsSchema } from '../../../../shared/annex/annex-texts.ts';
import type { Wording } from '../../../../shared/annex/value-text.ts';
import type { Language } from '../../../../shared/domain/localised.ts';

export function annexTexts(language: Language): AnnexTexts {
  const file = new URL(`../../../../catalog/annex-text/${language}.json`, import.meta.url);
  return annexTextsSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
}

export function wording(language: Language, partyNames: Record<string, string> = {}): Wording {
  return { texts: annexTexts(language), partyName: (id) => partyNames[id] };
}
