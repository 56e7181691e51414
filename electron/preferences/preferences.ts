/** Language and colour scheme as main needs them before the page is up: for menu, dialogues and window ground. */
import { join } from 'node:path';
import { app, nativeTheme } from 'electron';
import * as z from 'zod';
import type { Preferences } from '../../shared/ipc/contract.ts';
import { isSameValue } from '../../shared/lib/same-value.ts';
import { jsonFile } from '../files/json-file.ts';
import { handle } from '../ipc/handle.ts';
import { systemLanguage } from './system-language.ts';

export const preferencesSchema: z.ZodType<Preferences> = z.strictObject({
  language: z.enum(['de', 'en']),
  colorScheme: z.enum(['light', 'dark', 'system']),
});

export interface PreferencesOfMain {
  current(): Preferences;
  /** Calls `listener` at once and after every change. */
  follow(listener: (preferences: Preferences) => void): void;
}

/** Starts with the preferences of last time and takes over what the page sets, which keeps the user's settings. */
export function openPreferences(): PreferencesOfMain {
  const file = jsonFile(join(app.getPath('userData'), 'preferences.json'), preferencesSchema);
  const listeners: ((preferences: Preferences) => void)[] = [];
  let current = file.read({ language: systemLanguage(app.getPreferredSystemLanguages()), colorScheme: 'system' });

  handle('app:setPreferences', (preferences) => {
    // The page says so at every start, too: then there is nothing to do anew.
    if (isSameValue(preferences, current)) return undefined;
    current = preferences;
    for (const listener of listeners) listener(preferences);
    // The page keeps the settings; this copy only spares the next start a flash of the wrong scheme.
    file.write(preferences).catch(() => undefined);
    return undefined;
  });

  const follow = (listener: (preferences: Preferences) => void) => {
    listeners.push(listener);
    listener(current);
  };
  follow(({ colorScheme }) => {
    nativeTheme.themeSource = colorScheme;
  });
  return { current: () => current, follow };
}
