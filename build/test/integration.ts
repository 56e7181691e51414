/** `npm run test:integration`: the Word files as programs read them that the project does not own. */
import { provideElectron } from '../electron-runtime/runtime.ts';
import { provideReaders } from './readers.ts';
import { runVitest } from './steps.ts';

provideReaders();
const { failed } = await runVitest(await provideElectron(), 'integration', ['integration']);
process.exitCode = failed > 0 ? 1 : 0;
