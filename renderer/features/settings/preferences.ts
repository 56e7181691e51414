/** Language and colours: kept in the settings table, told to the main process for menus and window frame. */
import * as z from 'zod';
import { LANGUAGES, type Language } from '../../../shared/domain/localised.ts';
import type { Preferences } from '../../../shared/ipc/contract.ts';
import { useData } from '../../data/data-context.tsx';
import { useSetting } from '../../data/queries.ts';

export const LANGUAGE_CHOICES = ['system', ...LANGUAGES] as const;
export const COLOR_SCHEMES = ['system', 'light', 'dark'] as const satisfies readonly Preferences['colorScheme'][];

const languageChoice = z.enum(LANGUAGE_CHOICES).catch('system');
const colorScheme = z.enum(COLOR_SCHEMES).catch('system');

/** What the user chose; `system` follows the computer. */
export interface PreferenceChoices {
  language: z.infer<typeof languageChoice>;
  colorScheme: Preferences['colorScheme'];
}

/** Stored choices as they are, or the defaults where nothing usable is stored. */
export function readPreferences(stored: { language: unknown; colorScheme: unknown }): PreferenceChoices {
  return { language: languageChoice.parse(stored.language), colorScheme: colorScheme.parse(stored.colorScheme) };
}

/** The stored choices, kept up to date; undefined while they load. */
export function usePreferences(): PreferenceChoices | undefined {
  const language = useSetting('language');
  const scheme = useSetting('colorScheme');
  if (language === undefined || scheme === undefined) return undefined;
  return readPreferences({ language, colorScheme: scheme });
}

/** Stores a choice; everything that shows it follows by live query. */
export function useChangePreference(): <K extends keyof PreferenceChoices>(
  key: K,
  value: PreferenceChoices[K],
) => void {
  const { commands } = useData();
  return (key, value) => void commands.setSetting(key, value);
}

/** The language to show: the chosen one, or the system's. */
export function chosenLanguage({ language }: PreferenceChoices, system: Language): Language {
  return language === 'system' ? system : language;
}
