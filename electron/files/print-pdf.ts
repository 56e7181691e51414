import type { BrowserWindow } from 'electron';
import type { PrintRequest } from '../../shared/ipc/contract.ts';

const SHEETS = { 'A3 landscape': { pageSize: 'A3', landscape: true } } as const;

/** What the page prints at this moment, as a PDF. Margins, heads and page numbers are the page's own. */
export async function printedPdf(window: BrowserWindow, sheet: PrintRequest['sheet']): Promise<Uint8Array> {
  return window.webContents.printToPDF({
    ...SHEETS[sheet],
    margins: { top: 0, right: 0, bottom: 0, left: 0 },
    printBackground: true,
    generateTaggedPDF: true,
  });
}
