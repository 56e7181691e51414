import type { Preferences, SavedKind } from '../ipc/contract.ts';

export interface DialogueTexts {
  saveTitle: Record<SavedKind, string>;
  openCaseTitle: string;
  fileKind: Record<SavedKind, string>;
}

/** Titles and file kinds of the system's own open and save dialogues. */
export const dialogueTexts: Record<Preferences['language'], DialogueTexts> = {
  de: {
    saveTitle: { annex: 'Anlage speichern', case: 'Akte speichern' },
    openCaseTitle: 'Akte öffnen',
    fileKind: { annex: 'Word-Dokument', case: 'TOM-Akte' },
  },
  en: {
    saveTitle: { annex: 'Save annex', case: 'Save case file' },
    openCaseTitle: 'Open case file',
    fileKind: { annex: 'Word document', case: 'TOM case file' },
  },
};
