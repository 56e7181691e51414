import type { Preferences } from '../../shared/ipc/contract.ts';

/** The interface language for a first start: the first of the system's languages that the app speaks, else English. */
export function systemLanguage(preferred: readonly string[]): Preferences['language'] {
  for (const tag of preferred) {
    const language = tag.toLowerCase().split(/[-_]/)[0];
    if (language === 'de' || language === 'en') return language;
  }
  return 'en';
}
