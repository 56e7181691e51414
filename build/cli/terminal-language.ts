import type { Language } from '../../shared/domain/localised.ts';

/** German for German surroundings, else English, as other programs of the command line do it. */
export function terminalLanguage({ LC_ALL, LC_MESSAGES, LANG }: NodeJS.ProcessEnv): Language {
  return (LC_ALL || LC_MESSAGES || LANG)?.startsWith('de') ? 'de' : 'en';
}
