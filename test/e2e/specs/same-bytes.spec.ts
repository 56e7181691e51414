/** The same answers give the same file: twice in the app, and with `npm run annex`, which knows no window. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from '../fixtures/app-under-test.ts';
import { expect, test } from '../fixtures/test.ts';
import { exportAnnex, openExample, openOperation, untilSaved } from '../pages/journey.ts';

const OPERATION = 'Betrieb und Pflege der Branchensoftware';

test('with what was chosen for the annex in the app', async ({ app }, info) => {
  test.slow();
  const [first, second, byCommand, caseFile] = ['a.docx', 'b.docx', 'c.docx', 'Akte.tomakte'].map((name) =>
    info.outputPath(name),
  ) as [string, string, string, string];
  await openExample(app);
  await openOperation(app, OPERATION);
  await app.chooseInMenu('exportAnnex');
  await app.page.getByText('Fließtext', { exact: true }).click();
  await untilSaved(app.page);
  await exportAnnex(app, first);
  await app.restart();
  await openOperation(app, OPERATION);
  await exportAnnex(app, second);
  expect(readFileSync(first).equals(readFileSync(second)), 'twice in the app').toBe(true);

  await app.saveDialogReturns(caseFile);
  await app.chooseInMenu('saveCase');
  await app.page.getByRole('dialog').getByRole('button', { name: 'Speichern …' }).click();
  await expect(app.page.getByText('Akte gespeichert: Akte.tomakte')).toBeVisible();
  const tsx = join(PROJECT, 'node_modules/tsx/dist/cli.mjs');
  const args = [tsx, join(PROJECT, 'build/cli/annex.ts'), caseFile, byCommand, '--operation', OPERATION];
  execFileSync(process.execPath, args, { cwd: PROJECT, env: { ...process.env, TZ: 'UTC' }, stdio: 'ignore' });
  expect(readFileSync(first).equals(readFileSync(byCommand)), 'in the app and with the command').toBe(true);
});
