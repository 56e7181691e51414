import { useEffect } from 'react';
import type { Language } from '../../shared/domain/localised.ts';
import { chosenLanguage, type PreferenceChoices } from '../features/settings/preferences.ts';
import { platform } from '../platform/platform.ts';
import { setLanguage } from '../text/i18n.ts';

/** Lets the interface, the menus and the window frame follow the stored preferences. */
export function useApplyPreferences(preferences: PreferenceChoices, systemLanguage: Language): void {
  const language = chosenLanguage(preferences, systemLanguage);
  const { colorScheme } = preferences;
  useEffect(() => {
    setLanguage(language);
    void platform.setPreferences({ language, colorScheme });
  }, [language, colorScheme]);
}
