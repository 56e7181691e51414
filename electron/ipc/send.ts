import type { BrowserWindow } from 'electron';
import type { EventName, Events } from '../../shared/ipc/contract.ts';

/** Sends an event of the contract to the page of `window`. */
export function send<N extends EventName>(window: BrowserWindow, name: N, payload: Events[N]): void {
  window.webContents.send(name, payload);
}
