import type { Preferences } from '../ipc/contract.ts';
import type { FileProblem } from '../ipc/file-problem.ts';

/** Why a file could not be read or written, as a sentence for window, dialogue and command line. */
export const fileProblemTexts: Record<Preferences['language'], Record<FileProblem, string>> = {
  de: {
    noPermission: 'Für diese Datei oder diesen Ordner fehlt die Berechtigung.',
    diskFull: 'Der Datenträger ist voll.',
    notFound: 'Die Datei oder der Ordner wurde nicht gefunden.',
    readOnly: 'Die Datei oder der Datenträger ist schreibgeschützt.',
    inUse: 'Die Datei ist in einem anderen Programm geöffnet. Bitte dort schließen und noch einmal versuchen.',
    tooLarge: 'Die Datei ist zu groß.',
    isFolder: 'Das ist ein Ordner, keine Datei.',
    onServer:
      'Die Datei liegt auf einem Server (\\\\Server\\Ordner) statt auf einem Laufwerk. Von sich aus nimmt die App keine Verbindung dorthin auf: Wählen Sie die Datei unter „Datei › Öffnen“ selbst aus.',
    unresponsive: 'Der Ordner antwortet nicht, vielleicht ein Netzlaufwerk, das nicht verbunden ist.',
    encryptionUnknown:
      'Womit Sicherungen verschlüsselt werden, ist nicht mehr bekannt: Die Einstellungen dazu sind verloren oder unlesbar. Unverschlüsselt wird nicht ungefragt gesichert. Was gelten soll, wählen Sie unter „Sicherung“.',
    other: 'Die Datei konnte nicht gelesen oder geschrieben werden.',
  },
  en: {
    noPermission: 'You do not have permission for this file or folder.',
    diskFull: 'The disk is full.',
    notFound: 'The file or folder was not found.',
    readOnly: 'The file or disk is write-protected.',
    inUse: 'The file is open in another program. Please close it there and try again.',
    tooLarge: 'The file is too large.',
    isFolder: 'This is a folder, not a file.',
    onServer:
      'The file lies on a server (\\\\server\\folder) instead of a drive. The app does not connect there by itself: choose the file under “File › Open”.',
    unresponsive: 'The folder does not answer, perhaps a network drive that is not connected.',
    encryptionUnknown:
      'How backups are encrypted is no longer known: the settings are lost or unreadable. Nothing is backed up unencrypted without asking. Choose under “Backups” what shall hold.',
    other: 'The file could not be read or written.',
  },
};

const SAVE_PROBLEMS: Record<Preferences['language'], (name: string, problem: FileProblem) => string> = {
  de: (name, problem) =>
    problem === 'notFound'
      ? `„${name}“ konnte nicht gespeichert werden: Der Ordner ist nicht mehr da. Wählen Sie einen anderen.`
      : `„${name}“ konnte nicht gespeichert werden. ${fileProblemTexts.de[problem]}`,
  en: (name, problem) =>
    problem === 'notFound'
      ? `“${name}” could not be saved: the folder is no longer there. Choose another one.`
      : `“${name}” could not be saved. ${fileProblemTexts.en[problem]}`,
};

/** Why a file could not be saved, with its name; a file that is not there yet can only miss its folder. */
export function saveProblemText(
  { name, problem }: { name: string; problem: FileProblem },
  language: Preferences['language'],
): string {
  return SAVE_PROBLEMS[language](name, problem);
}
