/** The `backup:` requests. */
import { mkdir } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { app, type BrowserWindow, dialog, type Session, shell } from 'electron';
import { type BackupBytes, type BackupState, MAX_BACKUP_BYTES } from '../../shared/ipc/backup-contract.ts';
import type { Preferences } from '../../shared/ipc/contract.ts';
import type { FileProblem } from '../../shared/ipc/file-problem.ts';
import { dialogueTexts } from '../../shared/text/dialogues.ts';
import { fileProblemOf } from '../files/problem.ts';
import { readFileLimited } from '../files/read-limited.ts';
import { handle } from '../ipc/handle.ts';
import { type Backups, createBackups } from './backups.ts';
import { lastSeen } from './last-seen.ts';
import { somethingIsUnderWay } from './patience.ts';
import { handleStore } from './store-handlers.ts';

type Language = Preferences['language'];

/**
 * Registers the handlers; `language` is asked at every dialogue.
 *
 * @param portable where a portable program remembers its data folder (`lastSeen`)
 */
export function handleBackups(session: Session, language: () => Language, portable: string | undefined): void {
  const userData = app.getPath('userData');
  const seen = lastSeen(userData, portable);
  const backups = createBackups({ userData, seen });
  handleStore(session, backups, seen);
  app.on('quit', endDespiteHanging);
  handle('backup:state', () => backups.state());
  handle('backup:list', () => backups.list());
  handle('backup:write', (backup) => backups.write(backup));
  handle('backup:read', (ref) =>
    bytesOf({ name: ref.id, folder: backups.pathOf(ref.place) ?? '' }, backups, () => backups.read(ref)),
  );
  handle('backup:open', (_nothing, { window }) => openAny(window, backups, language()));
  handle('backup:rewrite', (backup) => problemOf(backups.rewrite(backup)));
  handle('backup:remove', (ref) => problemOf(backups.remove(ref)));
  handle('backup:setOptions', (options) => backups.setOptions(options));
  handle('backup:chooseFolder', (what, { window }) =>
    what === 'forget' ? backups.setFolder(undefined) : chooseFolder(window, backups, language()),
  );
  handle('backup:showFolder', (place) => show(backups.pathOf(place)));
  handle('backup:newerBesides', (mark) => backups.newerBesides(mark));
}

/** The last of all: windows are gone and data is stored. Else the process would stay until a server answers, and let no other start. */
function endDespiteHanging(): void {
  if (somethingIsUnderWay()) process.kill(process.pid, 'SIGKILL');
}

async function bytesOf(
  { name, folder }: { name: string; folder: string },
  backups: Backups,
  read: () => Promise<Uint8Array>,
): Promise<BackupBytes> {
  try {
    return { kind: 'opened', name, bytes: await read(), lockedIdentities: await backups.keysFor(folder) };
  } catch (error) {
    return { kind: 'failed', problem: fileProblemOf(error) };
  }
}

async function openAny(
  window: BrowserWindow,
  backups: Backups,
  language: Language,
): Promise<BackupBytes | { kind: 'cancelled' }> {
  const { openTitle, files } = dialogueTexts[language].backup;
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: openTitle,
    defaultPath: app.getPath('documents'),
    filters: [{ name: files, extensions: ['tomakte', 'age'] }],
    properties: ['openFile'],
  });
  const path = filePaths[0];
  if (canceled || !path) return { kind: 'cancelled' };
  const where = { name: basename(path), folder: dirname(path) };
  return bytesOf(where, backups, () => readFileLimited(path, MAX_BACKUP_BYTES));
}

async function chooseFolder(window: BrowserWindow, backups: Backups, language: Language): Promise<BackupState> {
  const { folderTitle, folderButton } = dialogueTexts[language].backup;
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: folderTitle,
    buttonLabel: folderButton,
    defaultPath: app.getPath('documents'),
    properties: ['openDirectory', 'createDirectory'],
  });
  const path = filePaths[0];
  return canceled || !path ? backups.state() : backups.setFolder(path);
}

async function problemOf(work: Promise<void>): Promise<FileProblem | undefined> {
  return work.then(() => undefined, fileProblemOf);
}

/** A folder of backups is there from the first one on; whoever looks for it earlier shall find it, too. */
async function show(path: string | undefined): Promise<boolean> {
  if (!path) return false;
  await mkdir(path).catch(() => undefined);
  return (await shell.openPath(path)) === '';
}
