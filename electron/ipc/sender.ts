import type { IpcMainEvent, IpcMainInvokeEvent } from 'electron';
import { isOwnAddress } from '../security/origin.ts';

/** The part of a frame that decides whether it is believed. */
export interface SenderFrame {
  url: string;
  parent: unknown;
}

/** Only the app's own page may ask main anything: not a frame inside it, not a page that came from elsewhere. */
export function isTrustedFrame(frame: SenderFrame | null): boolean {
  return frame !== null && frame.parent === null && isOwnAddress(frame.url);
}

/** @throws unless the message comes from the app's own page. */
export function assertTrustedSender(event: IpcMainInvokeEvent | IpcMainEvent): void {
  if (!isTrustedFrame(event.senderFrame)) throw new Error('refused: unknown sender');
}
