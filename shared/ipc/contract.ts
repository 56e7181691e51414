/**
 * The contract between window and main process: names and types, nothing else.
 *
 * The renderer never names a path. Main shows the dialogue, keeps the path and hands back content or an opaque handle.
 */
import type { BackupApi, BackupRequests } from './backup-contract.ts';
import type { FileProblem } from './file-problem.ts';

/** Requests that the renderer invokes; each with arguments and answer. */
export interface Requests extends BackupRequests {
  /** Asks where to save, then writes temp file → fsync → rename. */
  'files:save': { argument: SaveRequest; answer: SaveAnswer };
  /** Asks where to save, then writes what the page prints at this moment as a PDF. */
  'files:savePrintedPdf': { argument: PrintRequest; answer: SaveAnswer };
  /** Asks for a case file or a house catalogue and reads it, up to `MAX_CASE_BYTES`. */
  'files:openCase': { argument: undefined; answer: OpenAnswer };
  /** Reads a file of the list of those opened last; `cancelled` when it is no longer in the list. */
  'files:openRecent': { argument: FileHandle; answer: OpenAnswer };
  /** The next file that was handed over from outside: double click, command line, a second start. */
  'files:takeWaiting': { argument: undefined; answer: OpenAnswer | { kind: 'none' } };
  'files:recent': { argument: undefined; answer: RecentFiles };
  'files:changeRecent': { argument: RecentChange; answer: undefined };
  /** Asks for a letterhead or a logo and reads it, up to `MAX_LOOK_BYTES`. */
  'files:openLook': { argument: LookKind; answer: OpenAnswer };
  /** The next part of the file that was opened last; undefined when it is not kept any more. */
  'files:readPart': { argument: FilePart; answer: Uint8Array | undefined };
  /** Shows a file that was saved in this session in the system's file manager. */
  'files:showInFolder': { argument: FileHandle; answer: boolean };
  /** Opens a file that was saved in this session with the program the system has for it. */
  'files:openSaved': { argument: FileHandle; answer: boolean };
  /** Prints an annex, given as JSON, to a PDF in a window that nobody sees. One at a time. */
  'print:annex': { argument: string; answer: PrintAnswer };
  /** Gives up what is being printed; `print:annex` answers `cancelled`. */
  'print:cancel': { argument: undefined; answer: undefined };
  /** Asked by the window that prints: what `print:annex` was given. */
  'print:content': { argument: undefined; answer: string };
  /** Said by the window that prints. */
  'print:laidOut': { argument: LaidOut; answer: undefined };
  'app:info': { argument: undefined; answer: AppInfo };
  'app:insight': { argument: undefined; answer: AppInsight };
  /** Ends the app at once and starts it again. Whoever asks has stored what can be stored. */
  'app:restart': { argument: undefined; answer: undefined };
  /** Language of menus and dialogues, colour scheme of the window frame. */
  'app:setPreferences': { argument: Preferences; answer: undefined };
  /** What the page can carry out at the moment; the menu offers nothing else. */
  'menu:setAvailable': { argument: readonly MenuCommand[]; answer: undefined };
  /** Answer to `app:closing`; `close` also later, when the user has given up what could not be stored. */
  'app:answerClosing': { argument: ClosingAnswer; answer: undefined };
}

/** Messages that main sends on its own. */
export interface Events {
  'menu:command': MenuCommand;
  /** The window is about to close: commit drafts, then call `app:answerClosing`. */
  'app:closing': undefined;
  'print:step': PrintProgress;
  /** Something can be had with `files:takeWaiting`. */
  'files:waiting': undefined;
  'files:recentChanged': RecentFiles;
}

export type RequestName = keyof Requests;
export type EventName = keyof Events;

/** `annex` is the Word file, `house` the house catalogue. */
export const SAVED_KINDS = ['annex', 'annexPdf', 'case', 'house', 'diagnosis'] as const;
export type SavedKind = (typeof SAVED_KINDS)[number];
export interface SaveRequest {
  kind: SavedKind;
  suggestedName: string;
  bytes: Uint8Array;
  /** Saves under the name of this file, in its folder, with the extension of `kind`; asks only where that exists. */
  beside?: FileHandle;
}
/** The page lays its sheets out itself; main needs to know only how large they are. */
export const PRINTED_SHEETS = ['A3 landscape'] as const;
export interface PrintRequest {
  suggestedName: string;
  sheet: (typeof PRINTED_SHEETS)[number];
}
/** What is being done for `print:annex`; with how many pages, once that is known. */
export interface PrintProgress {
  step: PrintStep;
  pages?: number;
}
export type PrintStep = 'layout' | 'printing';
/** Its sheets stand, as large as a page of so many points; or why they do not, in English. */
export type LaidOut =
  | { kind: 'ready'; width: number; height: number; pages: number }
  | { kind: 'failed'; message: string };
export type PrintAnswer =
  | { kind: 'printed'; bytes: Uint8Array }
  | { kind: 'cancelled' }
  /** `message` is for the details of an error report, in English. */
  | { kind: 'failed'; message: string };
/** Any file that is saved: what the page hands over, or what main prints. */
export type FileKind = SavedKind | 'print';
export type SaveAnswer =
  | { kind: 'saved'; name: string; handle: FileHandle }
  | { kind: 'cancelled' }
  | { kind: 'failed'; name: string; problem: FileProblem };
/** What gives an annex its look. */
export const LOOK_KINDS = ['letterhead', 'logo'] as const;
export type LookKind = (typeof LOOK_KINDS)[number];
export type OpenAnswer =
  /** `rest` where these are the first bytes only; the page's platform asks for the others before it hands them on. */
  | { kind: 'opened'; name: string; bytes: Uint8Array; rest?: FileRest }
  | { kind: 'cancelled' }
  /** `recent` when the file is in the list of those opened last. */
  | { kind: 'failed'; name: string; problem: FileProblem; recent?: FileHandle };

/** Names what is still to come of a large file. `size`: of the whole file, in bytes. */
export interface FileRest {
  handle: FileHandle;
  size: number;
}
/** The part of a file that begins so many bytes behind its beginning. */
export interface FilePart {
  file: FileHandle;
  from: number;
}

/** The files opened last, the newest first. */
export interface RecentFiles {
  /** Whether the list is kept at all. */
  isKept: boolean;
  files: readonly RecentFile[];
}
export interface RecentFile {
  handle: FileHandle;
  name: string;
  /** Name of the folder it lies in, not the way there. */
  folder: string;
}
export type RecentChange =
  | { kind: 'forget'; file: FileHandle }
  | { kind: 'clear' }
  /** Off erases the list as well. */
  | { kind: 'keep'; isKept: boolean };

/** Names a file that was saved or opened without telling where it lies. */
export type FileHandle = string & { readonly FileHandle: unique symbol };

export interface AppInfo {
  appVersion: string;
  electronVersion: string;
  /** Another Electron than the one that ships: for development and tests only. */
  isTestRuntime: boolean;
  chromeVersion: string;
  platform: 'win32' | 'darwin' | 'linux';
  /** As the operating system calls its version; empty in a plain browser. */
  systemVersion: string;
  /** The system's language, for the first start. */
  language: 'de' | 'en';
}

/** What the user may want to see for themselves. It goes into no file, the diagnosis included. */
export interface AppInsight {
  /** Where everything lies; empty where there is no such folder. Opened with `showDataFolder`. */
  dataFolder: string;
  /** So many requests to anything but the app itself were cancelled since the start, whoever made them. */
  refusedRequests: number;
}

/**
 * `close`: nothing is left to commit. `stay`: something cannot be committed, and the user has to decide. `busy`: still
 * committing; a page that says nothing for three seconds is given up.
 */
export const CLOSING_ANSWERS = ['close', 'stay', 'busy'] as const;
export type ClosingAnswer = (typeof CLOSING_ANSWERS)[number];

export interface Preferences {
  language: 'de' | 'en';
  colorScheme: 'light' | 'dark' | 'system';
}

export const MENU_COMMANDS = [
  'newOrganisation',
  'newOperation',
  'openCase',
  'saveCase',
  'saveEverything',
  'saveHouse',
  'openExample',
  'exportAnnex',
  'showInAnnex',
  'annexBeside',
  'printMatrix',
  'undo',
  'redo',
  'history',
  'copyAnswers',
  'search',
  'commandPalette',
  'matrix',
  'organisationMeasures',
  'backToOrganisation',
  'operationOverview',
  'findings',
  'rules',
  'catalogue',
  'layouts',
  'letterhead',
  'backups',
  'trash',
  'settings',
  'help',
  'keyboardHelp',
  'catalogueChanges',
  'diagnosis',
  'about',
] as const;
export type MenuCommand = (typeof MENU_COMMANDS)[number];

/** Largest file that is read, in bytes. */
export const MAX_CASE_BYTES = 64 * 1024 * 1024;
/** A little more than is taken, so that a file that is too large can be told so in words of its own. */
export const MAX_LOOK_BYTES = 16 * 1024 * 1024;

/** What the preload puts on `window.tomKatalog`. */
export interface PlatformApi extends BackupApi {
  saveFile(request: SaveRequest): Promise<SaveAnswer>;
  savePrintedPdf(request: PrintRequest): Promise<SaveAnswer>;
  openCase(): Promise<OpenAnswer>;
  openRecent(file: FileHandle): Promise<OpenAnswer>;
  takeWaitingFile(): Promise<Requests['files:takeWaiting']['answer']>;
  recentFiles(): Promise<RecentFiles>;
  changeRecent(change: RecentChange): Promise<undefined>;
  openLook(kind: LookKind): Promise<OpenAnswer>;
  readPart(part: FilePart): Promise<Uint8Array | undefined>;
  showInFolder(handle: FileHandle): Promise<boolean>;
  openSaved(handle: FileHandle): Promise<boolean>;
  printAnnex(content: string): Promise<PrintAnswer>;
  cancelPrint(): Promise<undefined>;
  appInfo(): Promise<AppInfo>;
  appInsight(): Promise<AppInsight>;
  restart(): Promise<undefined>;
  setPreferences(preferences: Preferences): Promise<undefined>;
  setAvailableCommands(commands: readonly MenuCommand[]): Promise<undefined>;
  answerClosing(answer: ClosingAnswer): Promise<undefined>;
  /** These return the function that ends the subscription. */
  onMenuCommand(listener: (command: MenuCommand) => void): () => void;
  onClosing(listener: () => void): () => void;
  onPrintStep(listener: (progress: PrintProgress) => void): () => void;
  onFileWaiting(listener: () => void): () => void;
  onRecentChange(listener: (files: RecentFiles) => void): () => void;
}

/** What the preload of the window that prints puts on `window.tomKatalogPrint`: that window has nothing else. */
export interface PrintApi {
  printContent(): Promise<string>;
  reportLaidOut(laidOut: LaidOut): Promise<undefined>;
}
