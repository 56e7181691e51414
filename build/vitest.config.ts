import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** The same dates and sorting on every machine; set before the workers start, because Node reads TZ once. */
process.env.TZ = 'UTC';

const project = (name: string, include: string[], options: object = {}) => ({
  extends: true as const,
  test: { name, include, ...options },
});
const DOM_TESTS = 'test/unit/**/*.dom.test.tsx';
/** They put something else in the place of a module. */
const MOCKED = 'test/unit/**/*.mocked.test.ts';
const MINUTE = 60_000;

/** `npm run test:long` looks for new cases; here they stay the same. */
const setupFiles = ['test/support/fixed-seed.ts'];

/** Generous, because machines are slow at times; a test that hangs is the only one to feel it. */
const PATIENCE = { testTimeout: MINUTE, hookTimeout: MINUTE };

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  plugins: [react()],
  test: {
    reporters: ['default'],
    // By itself one less, which on two cores is half the speed.
    maxWorkers: availableParallelism(),
    projects: [
      // Their modules have no state worth parting from, and loading the catalogue for each file takes longer than the tests.
      project('unit', ['test/unit/**/*.test.{ts,tsx}'], {
        exclude: [DOM_TESTS, MOCKED],
        isolate: false,
        setupFiles,
        ...PATIENCE,
      }),
      project('mocked', [MOCKED], { setupFiles, ...PATIENCE }),
      // Loading libraries and a window takes longer than most of the tests; modules of the app are new for each file.
      project('dom', [DOM_TESTS], {
        environment: 'happy-dom',
        isolate: false,
        // Made anew with the modules of the app, because it keeps the messages that are shown.
        server: { deps: { inline: ['@mantine/notifications'] } },
        // What is drawn is soon thrown away: room for more of it takes a tenth of the time away.
        execArgv: ['--max-semi-space-size=64'],
        setupFiles: [...setupFiles, 'test/support/fresh-app.ts', 'test/support/dom-defaults.ts'],
        ...PATIENCE,
      }),
      // Outside readers of the Word file: LibreOffice alone takes seconds to start.
      project('integration', ['test/integration/**/*.test.ts'], { testTimeout: 3 * MINUTE, hookTimeout: 3 * MINUTE }),
      project('long', ['test/long/**/*.test.ts'], { testTimeout: 60 * MINUTE, hookTimeout: 10 * MINUTE }),
    ],
  },
});
