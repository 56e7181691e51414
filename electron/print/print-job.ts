import type { BrowserWindow } from 'electron';
import type { LaidOut, PrintAnswer, PrintProgress } from '../../shared/ipc/contract.ts';
import { openPrintWindow } from './print-window.ts';

export interface PrintJob {
  /** The window that lays out and prints. */
  window: BrowserWindow;
  /** The window asks what to print. */
  begin(): string;
  /** Settles once, when the window is gone. Never rejects. */
  answer: Promise<PrintAnswer>;
  cancel(): void;
  /** The window has laid out its sheets, or could not. */
  goOn(laidOut: LaidOut): Promise<void>;
}

interface Order {
  content: string;
  /** With this window the job ends, too. */
  owner: BrowserWindow;
  onStep: (progress: PrintProgress) => void;
}

const POINTS_PER_INCH = 72;

/** A page that has loaded and not asked what to print within this time never will: its script has failed. */
const PATIENCE_MS = 30_000;

/** Opens a window for one annex; it is closed whatever becomes of the job, so that nothing of it stays in memory. */
export function startPrintJob({ content, owner, onStep }: Order): PrintJob {
  const window = openPrintWindow();
  let end: (answer: PrintAnswer) => void = () => {};
  let patience: NodeJS.Timeout | undefined;
  let hasBegun = false;
  const cancel = () => end({ kind: 'cancelled' });
  const fail = (error: unknown) => end({ kind: 'failed', message: String(error) });
  const answer = new Promise<PrintAnswer>((resolve) => {
    end = (result) => {
      resolve(result);
      owner.off('closed', cancel);
      clearTimeout(patience);
      if (!window.isDestroyed()) window.destroy();
    };
  });
  owner.once('closed', cancel);
  window.once('closed', () => fail('its window was closed'));
  window.webContents.once('render-process-gone', (_event, { reason }) => fail(reason));
  window.webContents.once('did-fail-load', (_event, _code, description) => fail(description));
  window.webContents.once('preload-error', (_event, _path, error) => fail(error));
  window.webContents.once('did-finish-load', () => {
    patience = setTimeout(() => hasBegun || fail('its page did not ask what to print'), PATIENCE_MS);
  });
  onStep({ step: 'layout' });

  function begin(): string {
    hasBegun = true;
    return content;
  }

  async function goOn(laidOut: LaidOut): Promise<void> {
    if (laidOut.kind === 'failed') return fail(laidOut.message);
    onStep({ step: 'printing', pages: laidOut.pages });
    try {
      end({ kind: 'printed', bytes: await pdfOf(window, laidOut) });
    } catch (error) {
      fail(error);
    }
  }
  return { window, begin, answer, cancel, goOn };
}

/** Margins, running heads and page numbers are the page's own. */
function pdfOf(window: BrowserWindow, { width, height }: Extract<LaidOut, { kind: 'ready' }>): Promise<Uint8Array> {
  return window.webContents.printToPDF({
    pageSize: { width: width / POINTS_PER_INCH, height: height / POINTS_PER_INCH },
    margins: { top: 0, right: 0, bottom: 0, left: 0 },
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  });
}
