import { firstCheck } from './start/first-check.ts';
import './mantine-styles.ts';
import './global.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { offerPaperFont } from '../features/annex/paper/paper-font.ts';
import { countRefusals } from '../platform/refused-by-policy.ts';
import { start } from './start/start.tsx';
import { reportStrayErrors } from './start/stray-errors.ts';

const element = document.getElementById('root');
if (!element) throw new Error('index.html has no element #root');

reportStrayErrors();
countRefusals();
offerPaperFont(document.fonts);
const root = createRoot(element);
void start((content) => root.render(<StrictMode>{content}</StrictMode>), { check: firstCheck });
