import { expect, test } from 'vitest';
import { systemLanguage } from '../../../../electron/preferences/system-language.ts';

test.each([
  [['de-AT', 'en-US'], 'de'],
  [['en-GB', 'de'], 'en'],
  [['fr-FR', 'de-CH'], 'de'],
  [['DE'], 'de'],
  [['fr', 'it'], 'en'],
  [[], 'en'],
])('a system set to %j starts in %s', (preferred, language) => {
  expect(systemLanguage(preferred)).toBe(language);
});
