import { app, dialog } from 'electron';
import { dialogueTexts } from '../../shared/text/dialogues.ts';
import { systemLanguage } from '../preferences/system-language.ts';

/** Says that nothing can be stored in the user's data folder, where it lies, and leaves. */
export function sayUnusableFolder(path: string): void {
  const { title, text } = dialogueTexts[systemLanguage(app.getPreferredSystemLanguages())].unusableFolder;
  dialog.showErrorBox(title, text(path));
  app.exit(1);
}
