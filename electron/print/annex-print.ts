/** The `print:` requests: the page asks for a PDF, a window that nobody sees lays it out. */
import { handle } from '../ipc/handle.ts';
import { send } from '../ipc/send.ts';
import { type PrintJob, startPrintJob } from './print-job.ts';
import { preparePrintSession } from './print-window.ts';

/**
 * Registers the handlers.
 *
 * @param bundle folder with the built renderer
 */
export function handleAnnexPrint(bundle: string): void {
  let job: PrintJob | undefined;

  handle('print:annex', async (content, { window }) => {
    if (job) return { kind: 'failed', message: 'another annex is being printed' };
    preparePrintSession(bundle);
    job = startPrintJob({ content, owner: window, onStep: (step) => send(window, 'print:step', step) });
    try {
      return await job.answer;
    } finally {
      job = undefined;
    }
  });
  handle('print:cancel', () => {
    job?.cancel();
    return undefined;
  });
  handle('print:content', (_nothing, { window }) => {
    if (job?.window !== window) throw new Error('refused: this window prints nothing');
    return job.begin();
  });
  handle('print:laidOut', async (laidOut, { window }) => {
    if (job?.window === window) void job.goOn(laidOut);
    return undefined;
  });
}
