import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';

const inProject = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** End-to-end tests in the real Electron. Run them with `npm run test:e2e`, which provides runtime and display. */
export default defineConfig({
  testDir: inProject('test/e2e/specs'),
  outputDir: inProject('test/reports/e2e'),
  reporter: [['list'], ['json', { outputFile: inProject('test/reports/playwright.json') }]],
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  timeout: 90_000,
  expect: { timeout: 10_000 },
  projects: [
    { name: 'e2e', testIgnore: '**/*.long.spec.ts' },
    { name: 'long', testMatch: '**/*.long.spec.ts', timeout: 60 * 60_000 },
    // One after the other: another window would take the keyboard away from the system's dialogue that is being answered.
    { name: 'packaged', testDir: inProject('test/e2e/packaged'), testMatch: '**/*.packaged.ts', workers: 1 },
    { name: 'pictures', testDir: inProject('test/e2e/pictures'), testMatch: '**/*.pictures.ts' },
  ],
});
