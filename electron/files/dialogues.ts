/** The system's own open and save dialogues. */
import { access } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { app, type BrowserWindow, dialog, type FileFilter } from 'electron';
import type { FileKind, LookKind, Preferences } from '../../shared/ipc/contract.ts';
import { dialogueTexts } from '../../shared/text/dialogues.ts';
import { EXTENSION_OF, pathBeside, safeFileName, withExtension } from './file-name.ts';

type Language = Preferences['language'];

// Only as long as the app runs: the next start begins in the documents folder again.
let lastFolder: string | undefined;

function startFolder(): string {
  return lastFolder ?? app.getPath('documents');
}

function filtersFor(kind: FileKind, language: Language): FileFilter[] {
  return [{ name: dialogueTexts[language].fileKind[kind], extensions: [EXTENSION_OF[kind]] }];
}

/**
 * Asks where to save; the answer always has the extension of `kind`. Undefined when the user cancels.
 *
 * @param beside path of another file, whose folder and name are taken without asking unless there is such a file already
 */
export async function askWhereToSave(
  window: BrowserWindow,
  {
    kind,
    suggestedName,
    language,
    beside,
  }: { kind: FileKind; suggestedName: string; language: Language; beside?: string },
): Promise<string | undefined> {
  let defaultPath = beside ? pathBeside(beside, kind) : join(startFolder(), safeFileName(suggestedName, kind));
  if (beside && !(await exists(defaultPath))) return defaultPath;
  for (;;) {
    const { canceled, filePath } = await dialog.showSaveDialog(window, {
      title: dialogueTexts[language].saveTitle[kind],
      defaultPath,
      filters: filtersFor(kind, language),
      properties: ['showOverwriteConfirmation', 'createDirectory'],
    });
    if (canceled || !filePath) return undefined;
    const path = withExtension(filePath, kind);
    lastFolder = dirname(path);
    // With the extension added, the name may mean another file, which the system has not asked about: ask again.
    if (path === filePath || !(await exists(path))) return path;
    defaultPath = path;
  }
}

/** Asks for a case file or a house catalogue. Undefined when the user cancels. */
export function askForCase(window: BrowserWindow, language: Language): Promise<string | undefined> {
  const { openCaseTitle, openedKinds } = dialogueTexts[language];
  return askForFile(window, openCaseTitle, { name: openedKinds, extensions: [EXTENSION_OF.case, EXTENSION_OF.house] });
}

const LOOK_EXTENSIONS: Record<LookKind, string[]> = { letterhead: ['docx', 'dotx'], logo: ['png', 'jpg', 'jpeg'] };

/** Asks for a letterhead or a logo. Undefined when the user cancels. */
export function askForLook(window: BrowserWindow, kind: LookKind, language: Language): Promise<string | undefined> {
  const { title, files } = dialogueTexts[language].look[kind];
  return askForFile(window, title, { name: files, extensions: LOOK_EXTENSIONS[kind] });
}

async function askForFile(window: BrowserWindow, title: string, filter: FileFilter): Promise<string | undefined> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title,
    defaultPath: startFolder(),
    filters: [filter],
    properties: ['openFile'],
  });
  const path = filePaths[0];
  if (canceled || !path) return undefined;
  lastFolder = dirname(path);
  return path;
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
