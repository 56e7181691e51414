import { describe, expect, it } from 'vitest';
import { matches } from '../../../../renderer/app/palette/matches.ts';
import { palette as german } from '../../../../renderer/text/de/palette.ts';
import { palette as english } from '../../../../renderer/text/en/palette.ts';
import type { Language } from '../../../../shared/domain/localised.ts';
import { MENU_COMMANDS, type MenuCommand } from '../../../../shared/ipc/contract.ts';
import { menuTexts } from '../../../../shared/text/menu.ts';

const WORDS = { de: german, en: english };

function found(language: Language, query: string): MenuCommand[] {
  const entries = MENU_COMMANDS.map((name) => ({
    ...{ name, label: menuTexts[language].commands[name], keywords: WORDS[language][name] },
  }));
  return matches(entries, query, 4).map(({ name }) => name);
}

describe('commands in the palette', () => {
  it.each([
    ['kopier', 'copyAnswers'],
    ['kopieren', 'newOperation'],
    ['drucken', 'exportAnnex'],
    ['drucken', 'printMatrix'],
    ['exportieren', 'saveCase'],
    ['importieren', 'openCase'],
    ['vergleichen', 'matrix'],
    ['rückgängig', 'undo'],
    ['zurücknehmen', 'history'],
    ['Verlauf', 'history'],
    ['Vorlage', 'newOperation'],
    ['Matrix', 'matrix'],
    ['Einstellungen', 'settings'],
    ['Sprache', 'settings'],
    ['dunkel', 'settings'],
    ['anlegen', 'newOrganisation'],
    ['Word', 'exportAnnex'],
    ['PDF', 'exportAnnex'],
    ['Tastatur', 'keyboardHelp'],
    ['Fortschritt', 'operationOverview'],
    ['übernehmen', 'copyAnswers'],
  ] as const)('%s finds %s', (query, command) => {
    expect(found('de', query)).toContain(command);
  });

  it.each([
    ['copy', 'copyAnswers'],
    ['print', 'exportAnnex'],
    ['import', 'openCase'],
    ['compare', 'matrix'],
    ['dark', 'settings'],
    ['take back', 'undo'],
  ] as const)('%s finds %s in English', (query, command) => {
    expect(found('en', query)).toContain(command);
  });
});
