/** Opening: what the user chooses, what was opened last, and what the system hands over. The page gets bytes, never a path. */
import { basename, join } from 'node:path';
import { app, type BrowserWindow } from 'electron';
import { MAX_CASE_BYTES, MAX_LOOK_BYTES, type OpenAnswer, type Preferences } from '../../shared/ipc/contract.ts';
import { handle } from '../ipc/handle.ts';
import { send } from '../ipc/send.ts';
import { askForCase, askForLook } from './dialogues.ts';
import { createFileHandles } from './handles.ts';
import type { IncomingFiles } from './incoming-files.ts';
import { jsonFile } from './json-file.ts';
import { createFileParts, type FileParts } from './parts.ts';
import { fileProblemOf } from './problem.ts';
import { readFileLimited } from './read-limited.ts';
import { createRecentList, type RecentList, storedRecentSchema } from './recent-files.ts';

/** The list of the files opened last, in the user's data folder and in the menus of the system. */
export function openRecentList(): RecentList {
  const file = jsonFile(join(app.getPath('userData'), 'recent-files.json'), storedRecentSchema);
  const system = {
    add: (path: string) => app.addRecentDocument(path),
    clear: () => app.clearRecentDocuments(),
  };
  return createRecentList(file, createFileHandles(), system);
}

interface Sources {
  incoming: IncomingFiles;
  recent: RecentList;
}

/** Registers the handlers; `language` is asked at every dialogue, because the user may change it. */
export function handleOpening(language: () => Preferences['language'], { incoming, recent }: Sources): void {
  const parts = createFileParts();
  handle('files:readPart', ({ file, from }) => parts.from(file, from));
  handle('files:openCase', async (_nothing, { window }) => {
    const path = await askForCase(window, language());
    return path ? readCase(path, recent, parts) : { kind: 'cancelled' };
  });
  handle('files:openLook', async (kind, { window }) => {
    const path = await askForLook(window, kind, language());
    return path ? read(path, MAX_LOOK_BYTES, parts) : { kind: 'cancelled' };
  });
  handle('files:openRecent', async (file) => {
    const path = recent.pathOf(file);
    return path ? readCase(path, recent, parts) : { kind: 'cancelled' };
  });
  handle('files:takeWaiting', async () => {
    const next = incoming.next();
    if (!next) return { kind: 'none' };
    const isUnwanted = next.isOnServer && !recent.handleOf(next.path);
    if (isUnwanted) return { kind: 'failed', name: basename(next.path), problem: 'onServer' };
    return readCase(next.path, recent, parts);
  });
  handle('files:recent', () => recent.current());
  handle('files:changeRecent', (change) => {
    if (change.kind === 'forget') recent.forget(change.file);
    if (change.kind === 'clear') recent.clear();
    if (change.kind === 'keep') recent.keep(change.isKept);
    return undefined;
  });
}

/** Tells the page of `window` what waits for it, and what was opened last. */
export function announceFiles(window: BrowserWindow, { incoming, recent }: Sources): void {
  const tell: typeof send = (...message) => window.isDestroyed() || send(...message);
  incoming.follow(() => tell(window, 'files:waiting', undefined));
  recent.follow((files) => tell(window, 'files:recentChanged', files));
}

/** A file that could be read is remembered; one that could not says whether it is in the list. */
async function readCase(path: string, recent: RecentList, parts: FileParts): Promise<OpenAnswer> {
  const answer = await read(path, MAX_CASE_BYTES, parts);
  if (answer.kind === 'opened') recent.add(path);
  return answer.kind === 'failed' ? { ...answer, recent: recent.handleOf(path) } : answer;
}

async function read(path: string, limit: number, parts: FileParts): Promise<OpenAnswer> {
  try {
    return { kind: 'opened', name: basename(path), ...parts.begin(await readFileLimited(path, limit)) };
  } catch (error) {
    return { kind: 'failed', name: basename(path), problem: fileProblemOf(error) };
  }
}
