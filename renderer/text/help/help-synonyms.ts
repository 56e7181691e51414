import type { Language } from '../../../shared/domain/localised.ts';

/**
 * Words that mean the same to somebody who looks for help, group by group: whoever types one of them also finds the others, and
 * sees them marked. Each stands for all words that begin like it.
 */
export const HELP_SYNONYMS: Readonly<Record<Language, readonly string[]>> = {
  de: [
    'Netzwerk Netz Internet Cloud online offline',
    'Passwort Kennwort Passphrase',
    'Backup Sicherung Datensicherung',
    'wiederherstellen zurückholen Wiederherstellung',
    'löschen entfernen Löschung gelöscht',
    'exportieren Export speichern',
    'importieren Import öffnen',
    'Excel Tabellenkalkulation',
    'Mandant Kunde Organisation',
    'Tastenkürzel Tastatur Taste Pfeiltasten',
  ],
  en: [
    'network internet cloud online offline',
    'password passphrase',
    'restore recover',
    'delete erase remove',
    'export save',
    'import open',
    'Excel spreadsheet',
    'shortcut keyboard keys arrow',
  ],
};
