/** Saving: the page hands over bytes, paths stay here. */
import { basename } from 'node:path';
import { type BrowserWindow, shell } from 'electron';
import type { Preferences, PrintRequest, SaveAnswer, SaveRequest } from '../../shared/ipc/contract.ts';
import { handle } from '../ipc/handle.ts';
import { writeFileAtomically } from './atomic-write.ts';
import { askWhereToSave } from './dialogues.ts';
import { createFileHandles, type FileHandles } from './handles.ts';
import { printedPdf } from './print-pdf.ts';
import { fileProblemOf } from './problem.ts';

/** Registers the handlers; `language` is asked at every dialogue, because the user may change it. */
export function handleSaving(language: () => Preferences['language']): void {
  const saved = createFileHandles();
  handle('files:save', (request, { window }) => save(window, request, { saved, language: language() }));
  handle('files:savePrintedPdf', (request, { window }) => savePrint(window, request, { saved, language: language() }));
  handle('files:showInFolder', (file) => showInFolder(saved.pathOf(file)));
  handle('files:openSaved', (file) => openWithSystem(saved.pathOf(file)));
}

interface Context {
  saved: FileHandles;
  language: Preferences['language'];
}

async function save(
  window: BrowserWindow,
  { kind, suggestedName, bytes, beside }: SaveRequest,
  { saved, language }: Context,
): Promise<SaveAnswer> {
  const other = beside && saved.pathOf(beside);
  const path = await askWhereToSave(window, { kind, suggestedName, language, beside: other });
  return path ? write(path, async () => bytes, saved) : { kind: 'cancelled' };
}

async function savePrint(
  window: BrowserWindow,
  { suggestedName, sheet }: PrintRequest,
  { saved, language }: Context,
): Promise<SaveAnswer> {
  const path = await askWhereToSave(window, { kind: 'print', suggestedName, language });
  return path ? write(path, () => printedPdf(window, sheet), saved) : { kind: 'cancelled' };
}

async function write(path: string, content: () => Promise<Uint8Array>, saved: FileHandles): Promise<SaveAnswer> {
  try {
    await writeFileAtomically(path, await content());
    return { kind: 'saved', name: basename(path), handle: saved.remember(path) };
  } catch (error) {
    return { kind: 'failed', name: basename(path), problem: fileProblemOf(error) };
  }
}

function showInFolder(path: string | undefined): boolean {
  if (path) shell.showItemInFolder(path);
  return path !== undefined;
}

/** A saved file always ends in .docx, .pdf, .tomakte or .tomkatalog, so the system opens it as a document and never runs it. */
async function openWithSystem(path: string | undefined): Promise<boolean> {
  return path !== undefined && (await shell.openPath(path)) === '';
}
