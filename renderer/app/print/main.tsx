/** The page of the window that nobody sees: lays out the annex that is to be printed, and says when it stands. */
import './print-page.css';
import { createRoot } from 'react-dom/client';
import type { LaidOut, PrintApi } from '../../../shared/ipc/contract.ts';
import { layOut } from '../../features/annex/print/lay-out.tsx';

/** Longer reports of errors are refused by main, and it would wait for ever. */
const MOST_OF_MESSAGE = 2000;

async function laidOut(printer: PrintApi): Promise<LaidOut> {
  try {
    const element = document.getElementById('root');
    if (!element) throw new Error('print.html has no element #root');
    return { kind: 'ready', ...(await layOut(createRoot(element), element, await printer.printContent())) };
  } catch (error) {
    return { kind: 'failed', message: String(error).slice(0, MOST_OF_MESSAGE) };
  }
}

const printer = window.tomKatalogPrint;
if (!printer) throw new Error('only the window that prints shows this page');
await printer.reportLaidOut(await laidOut(printer));
