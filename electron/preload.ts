/** The bridge into the sandboxed page: named functions of the contract, and nothing of Electron itself. */
import { contextBridge, ipcRenderer } from 'electron';
import type { EventName, Events, PlatformApi, RequestName, Requests } from '../shared/ipc/contract.ts';

function request<N extends RequestName>(name: N, argument: Requests[N]['argument']): Promise<Requests[N]['answer']> {
  return ipcRenderer.invoke(name, argument);
}

function subscribe<N extends EventName>(name: N, listener: (payload: Events[N]) => void): () => void {
  const forward = (_event: Electron.IpcRendererEvent, payload: Events[N]) => listener(payload);
  ipcRenderer.on(name, forward);
  return () => void ipcRenderer.off(name, forward);
}

const api = {
  saveFile: (save) => request('files:save', save),
  savePrintedPdf: (print) => request('files:savePrintedPdf', print),
  openCase: () => request('files:openCase', undefined),
  openRecent: (file) => request('files:openRecent', file),
  takeWaitingFile: () => request('files:takeWaiting', undefined),
  recentFiles: () => request('files:recent', undefined),
  changeRecent: (change) => request('files:changeRecent', change),
  openLook: (kind) => request('files:openLook', kind),
  readPart: (part) => request('files:readPart', part),
  showInFolder: (handle) => request('files:showInFolder', handle),
  openSaved: (handle) => request('files:openSaved', handle),
  printAnnex: (content) => request('print:annex', content),
  cancelPrint: () => request('print:cancel', undefined),
  appInfo: () => request('app:info', undefined),
  restart: () => request('app:restart', undefined),
  appInsight: () => request('app:insight', undefined),
  setPreferences: (preferences) => request('app:setPreferences', preferences),
  setAvailableCommands: (commands) => request('menu:setAvailable', commands),
  answerClosing: (answer) => request('app:answerClosing', answer),
  onMenuCommand: (listener) => subscribe('menu:command', listener),
  onClosing: (listener) => subscribe('app:closing', () => listener()),
  onPrintStep: (listener) => subscribe('print:step', listener),
  onFileWaiting: (listener) => subscribe('files:waiting', () => listener()),
  onRecentChange: (listener) => subscribe('files:recentChanged', listener),
  backupState: () => request('backup:state', undefined),
  listBackups: () => request('backup:list', undefined),
  writeBackup: (backup) => request('backup:write', backup),
  readBackup: (backup) => request('backup:read', backup),
  openBackup: () => request('backup:open', undefined),
  rewriteBackup: (backup) => request('backup:rewrite', backup),
  removeBackup: (backup) => request('backup:remove', backup),
  setBackupOptions: (options) => request('backup:setOptions', options),
  chooseBackupFolder: (what) => request('backup:chooseFolder', what),
  showBackupFolder: (place) => request('backup:showFolder', place),
  newerBackupBesides: (mark) => request('backup:newerBesides', mark),
  checkStart: () => request('store:check', undefined),
  notePurge: (purge) => request('store:notePurge', purge),
  noteData: (hasData) => request('store:noteData', hasData),
  showDataFolder: (which) => request('store:showFolder', which),
  clearStore: (why) => request('store:clear', why),
} satisfies PlatformApi;

contextBridge.exposeInMainWorld('tomKatalog', api);
