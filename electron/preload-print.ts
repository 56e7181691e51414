/** The bridge into the page that prints: what it is to print, and what became of it. It can ask for nothing else. */
import { contextBridge, ipcRenderer } from 'electron';
import type { PrintApi } from '../shared/ipc/contract.ts';

const api = {
  printContent: () => ipcRenderer.invoke('print:content'),
  reportLaidOut: (laidOut) => ipcRenderer.invoke('print:laidOut', laidOut),
} satisfies PrintApi;

contextBridge.exposeInMainWorld('tomKatalogPrint', api);
