/** The page of the window that nobody sees: lays out the annex that is to be printed, and says when it stands. */
import './print-page.css';
import { createRoot } from 'react-dom/client';
import { layOut } from '../../features/annex/print/lay-out.tsx';
import { platform } from '../../platform/platform.ts';

const element = document.getElementById('root');
if (!element) throw new Error('print.html has no element #root');

layOut(createRoot(element), element, await platform.printContent())
  .then((size) => platform.reportLaidOut({ kind: 'ready', ...size }))
  .catch((error: unknown) => platform.reportLaidOut({ kind: 'failed', message: String(error) }));
