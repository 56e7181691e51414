import type { FileKind, LookKind, Preferences } from '../ipc/contract.ts';

export interface DialogueTexts {
  saveTitle: Record<FileKind, string>;
  openCaseTitle: string;
  unusableFolder: { title: string; text: (path: string) => string };
  backup: Record<'openTitle' | 'files' | 'folderTitle' | 'folderButton', string>;
  fileKind: Record<FileKind, string>;
  /** What can be opened. */
  openedKinds: string;
  look: Record<LookKind, { title: string; files: string }>;
  crash: { message: string; detail: string; reload: string; quit: string };
}

/** Words of the system's own dialogues: open, save, and what is said when the page itself can no longer speak. */
export const dialogueTexts: Record<Preferences['language'], DialogueTexts> = {
  de: {
    saveTitle: {
      annex: 'Anlage speichern',
      annexPdf: 'Anlage als PDF speichern',
      diagnosis: 'Diagnosepaket speichern',
      case: 'Akte speichern',
      house: 'Hauskatalog weitergeben',
      print: 'Als PDF speichern',
    },
    openCaseTitle: 'Akte oder Hauskatalog öffnen',
    unusableFolder: {
      title: 'TOM-Katalog kann nichts speichern',
      text: (path) =>
        `Im Datenordner kann nicht geschrieben werden:\n${path}\n\nGeben Sie den Ordner frei und starten Sie das Programm noch einmal. An Ihren Daten wurde nichts geändert.`,
    },
    backup: {
      openTitle: 'Sicherung wählen',
      files: 'Sicherungen',
      folderTitle: 'Weiterer Ordner für Sicherungen',
      folderButton: 'Diesen Ordner nehmen',
    },
    fileKind: {
      annex: 'Word-Dokument',
      annexPdf: 'PDF-Dokument',
      diagnosis: 'Diagnosepaket',
      case: 'TOM-Akte',
      house: 'TOM-Hauskatalog',
      print: 'PDF-Dokument',
    },
    openedKinds: 'Akten und Hauskataloge',
    look: {
      letterhead: { title: 'Briefkopf wählen', files: 'Word-Dokumente und -Vorlagen' },
      logo: { title: 'Logo wählen', files: 'Bilder (PNG, JPEG)' },
    },
    crash: {
      message: 'Das Fenster ist abgestürzt.',
      detail: 'Alles, was als gespeichert angezeigt wurde, ist auf der Festplatte.',
      reload: 'Neu laden',
      quit: 'Beenden',
    },
  },
  en: {
    saveTitle: {
      annex: 'Save annex',
      annexPdf: 'Save annex as PDF',
      diagnosis: 'Save diagnosis',
      case: 'Save case file',
      house: 'Pass on house catalogue',
      print: 'Save as PDF',
    },
    openCaseTitle: 'Open case file or house catalogue',
    unusableFolder: {
      title: 'TOM-Katalog cannot save anything',
      text: (path) =>
        `The data folder cannot be written to:\n${path}\n\nMake it writable and start the program again. Nothing was changed in your data.`,
    },
    backup: {
      openTitle: 'Choose a backup',
      files: 'Backups',
      folderTitle: 'Another folder for backups',
      folderButton: 'Take this folder',
    },
    fileKind: {
      annex: 'Word document',
      annexPdf: 'PDF document',
      diagnosis: 'Diagnosis',
      case: 'TOM case file',
      house: 'TOM house catalogue',
      print: 'PDF document',
    },
    openedKinds: 'Case files and house catalogues',
    look: {
      letterhead: { title: 'Choose a letterhead', files: 'Word documents and templates' },
      logo: { title: 'Choose a logo', files: 'Pictures (PNG, JPEG)' },
    },
    crash: {
      message: 'The window has crashed.',
      detail: 'Everything that was shown as saved is on the disk.',
      reload: 'Reload',
      quit: 'Quit',
    },
  },
};
