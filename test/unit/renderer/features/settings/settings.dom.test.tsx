import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { KeyboardHelp } from '../../../../../renderer/features/settings/keyboard-help.tsx';
import { chosenLanguage, readPreferences } from '../../../../../renderer/features/settings/preferences.ts';
import { SettingsScreen } from '../../../../../renderer/features/settings/settings-screen.tsx';
import { show } from '../../app/show.tsx';
import { openTestData } from '../../data/test-data.ts';

describe('settings', () => {
  it('store the chosen language and colours', async () => {
    const data = openTestData();
    show(<SettingsScreen />, data);
    fireEvent.click(await screen.findByRole('radio', { name: 'English' }));
    fireEvent.click(screen.getByRole('radio', { name: 'Dunkel' }));
    await waitFor(async () => {
      expect(await data.database.settings.bulkGet(['language', 'colorScheme'])).toEqual([
        { key: 'language', value: 'en' },
        { key: 'colorScheme', value: 'dark' },
      ]);
    });
  });

  it('show what is stored', async () => {
    const data = openTestData();
    await data.commands.setSetting('colorScheme', 'light');
    show(<SettingsScreen />, data);
    const colours = await screen.findByRole('radiogroup', { name: 'Farben' });
    expect(within(colours).getByRole<HTMLInputElement>('radio', { name: 'Hell' }).checked).toBe(true);
  });

  it('say that the app opens no network connection', async () => {
    show(<SettingsScreen />, openTestData());
    expect(await screen.findByText(/öffnet keine Netzverbindung/)).toBeTruthy();
  });
});

describe('preferences', () => {
  it('follow the system as long as nothing usable is stored', () => {
    expect(readPreferences({ language: undefined, colorScheme: 'purple' })).toEqual({
      language: 'system',
      colorScheme: 'system',
    });
  });

  it('put the chosen language before that of the system', () => {
    expect(chosenLanguage({ language: 'de', colorScheme: 'system' }, 'en')).toBe('de');
    expect(chosenLanguage({ language: 'system', colorScheme: 'system' }, 'en')).toBe('en');
  });
});

describe('keyboard help', () => {
  it('lists the keys with the names of the interface language', () => {
    show(<KeyboardHelp />, openTestData());
    expect(screen.getByText('Strg K')).toBeTruthy();
    expect(screen.getByText('nicht anwendbar')).toBeTruthy();
  });

  it('says what two combinations in a row mean: from one to the other, or the one and its opposite', () => {
    show(<KeyboardHelp />, openTestData());
    const keysOf = (meaning: RegExp) => screen.getByText(meaning).previousElementSibling?.textContent;
    expect(keysOf(/^Antworten: allgemein oder/)).toBe('Alt 1 bis Alt 9');
    expect(keysOf(/^In der Anmerkung: nächster, voriger Befund$/)?.replace(/ +/g, ' ')).toBe('F8 Umschalt F8');
  });
});
