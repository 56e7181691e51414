/**
 * The platform in a plain browser: for tests in a second engine and for looking at the interface without Electron.
 * Saving is a download, opening a file input; what only a desktop has answers "no", and a PDF is never made.
 */
import {
  type AppInfo,
  type FileHandle,
  type LookKind,
  MAX_CASE_BYTES,
  MAX_LOOK_BYTES,
  type OpenAnswer,
  type PlatformApi,
  type SaveAnswer,
  type SaveRequest,
} from '../../shared/ipc/contract.ts';
import { noBackups } from './no-backups.ts';

const MEDIA_TYPE: Record<SaveRequest['kind'], string> = {
  annex: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  annexPdf: 'application/pdf',
  diagnosis: 'application/json',
  case: 'application/json',
  house: 'application/json',
};

const no = () => Promise.resolve(false);
const nothing = () => Promise.resolve(undefined);
const neverSent = () => () => undefined;

/** A new stand-in without state. */
export function browserPlatform(): PlatformApi {
  return {
    saveFile: (request) => Promise.resolve(download(request)),
    savePrintedPdf: async () => ({ kind: 'cancelled' }),
    openCase: () => askForFile('.tomakte,.tomkatalog', MAX_CASE_BYTES),
    openRecent: async () => ({ kind: 'cancelled' }),
    takeWaitingFile: async () => ({ kind: 'none' }),
    recentFiles: async () => ({ isKept: false, files: [] }),
    changeRecent: nothing,
    openLook: (kind) => askForFile(LOOK_FILES[kind], MAX_LOOK_BYTES),
    readPart: nothing,
    printAnnex: async () => ({ kind: 'cancelled' }),
    cancelPrint: nothing,
    showInFolder: no,
    openSaved: no,
    appInfo: () => Promise.resolve(browserInfo()),
    restart: async () => void window.location.reload(),
    appInsight: async () => ({ dataFolder: '', refusedRequests: 0 }),
    setPreferences: nothing,
    setAvailableCommands: nothing,
    answerClosing: nothing,
    onMenuCommand: neverSent,
    onClosing: neverSent,
    onPrintStep: neverSent,
    ...noBackups,
    onFileWaiting: neverSent,
    onRecentChange: neverSent,
  };
}

function download({ kind, suggestedName, bytes }: SaveRequest): SaveAnswer {
  const url = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: MEDIA_TYPE[kind] }));
  const link = document.createElement('a');
  link.href = url;
  link.download = suggestedName;
  link.click();
  // The browser reads the address after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
  return { kind: 'saved', name: suggestedName, handle: suggestedName as FileHandle };
}

const LOOK_FILES: Record<LookKind, string> = { letterhead: '.docx,.dotx', logo: '.png,.jpg,.jpeg' };

function askForFile(accept: string, limit: number): Promise<OpenAnswer> {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = accept;
  return new Promise((resolve) => {
    input.addEventListener('cancel', () => resolve({ kind: 'cancelled' }));
    input.addEventListener('change', () => resolve(readFile(input.files?.[0], limit)));
    input.click();
  });
}

async function readFile(file: File | undefined, limit: number): Promise<OpenAnswer> {
  if (!file) return { kind: 'cancelled' };
  if (file.size > limit) return { kind: 'failed', name: file.name, problem: 'tooLarge' };
  try {
    return { kind: 'opened', name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
  } catch {
    return { kind: 'failed', name: file.name, problem: 'other' };
  }
}

function browserInfo(): AppInfo {
  const { userAgent, language } = navigator;
  return {
    appVersion: '',
    electronVersion: '',
    isTestRuntime: false,
    chromeVersion: /Chrom(?:e|ium)\/([\d.]+)/.exec(userAgent)?.[1] ?? '',
    platform: userAgent.includes('Windows') ? 'win32' : userAgent.includes('Mac OS') ? 'darwin' : 'linux',
    systemVersion: '',
    language: language.startsWith('de') ? 'de' : 'en',
  };
}
