/** Deleting an organisation for good, which builds the data base anew and writes every backup anew. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { AppUnderTest } from '../../../../e2e/fixtures/app-under-test.ts';
import { createOperation, openExample, untilSaved } from '../../../../e2e/pages/journey.ts';
import {
  askToPurge,
  backUpNow,
  deleteStillThere,
  purgeButton,
  restoreAtStart,
  startProblem,
} from '../../../../e2e/pages/store.ts';
import { clicked } from '../deed.ts';

const MARKER = 'Qxzmarke7f3a91';
const NAME = `${MARKER} GmbH`;

export const purging = clicked({
  name: 'purge',
  async prepare(app) {
    await openExample(app);
    await untilSaved(app.page);
    await app.chooseInMenu('newOrganisation');
    const dialogue = app.page.getByRole('dialog');
    await dialogue.getByRole('textbox', { name: 'Name' }).fill(NAME);
    await dialogue.getByRole('button', { name: 'Anlegen' }).click();
    await expect(app.page.getByRole('heading', { level: 1 })).toHaveText(NAME);
    for (const name of ['Lohn', 'Zeiten', 'Reisen']) {
      await createOperation(app, `${MARKER} ${name}`);
      await untilSaved(app.page);
      await backUpNow(app);
    }
  },
  approach: (app) => askToPurge(app, NAME),
  async act(app) {
    await purgeButton(app).click();
    await expect(app.page.getByText(/^Endgültig gelöscht\./)).toBeVisible({ timeout: 60_000 });
    await untilSaved(app.page);
  },
  recover: finish,
});

/** As the window asks the user to; afterwards either nothing was begun or nothing of it is left. */
async function finish(app: AppUnderTest): Promise<string> {
  const { userData } = app.options;
  await expect(startProblem(app)).toBeVisible();
  const isGone = /Datenbestand/.test((await startProblem(app).textContent()) ?? '');
  if (isGone) await restoreAtStart(app);
  await untilSaved(app.page);
  const isUnfinished = noted(userData).length > 0;
  if (isUnfinished) {
    const isHeld = (await app.page.getByText(NAME).count()) > 0;
    await app.page.getByRole('button', { name: 'Jetzt fertig löschen' }).click();
    if (isHeld) await deleteStillThere(app, NAME);
    await expect(app.page.getByText(/^Endgültig gelöscht\./)).toBeVisible({ timeout: 60_000 });
    await untilSaved(app.page);
    expect(noted(userData)).toEqual([]);
  }
  const isThere = (await app.page.getByText(NAME).count()) > 0;
  if (isThere) return 'not begun';
  await app.restart();
  await untilSaved(app.page);
  expect(holding(userData, MARKER), 'nothing of it is left').toEqual([]);
  return isGone ? 'begun, data base gone, restored and finished' : isUnfinished ? 'begun, then finished' : 'finished';
}

function noted(userData: string): unknown[] {
  try {
    return JSON.parse(readFileSync(join(userData, 'unfinished-purge.json'), 'utf8')).targets;
  } catch {
    return [];
  }
}

/** Files anywhere in a folder in which a text stands, in one byte a character or in two. */
export function holding(folder: string, text: string): string[] {
  const forms = [Buffer.from(text, 'latin1'), Buffer.from(text, 'utf16le')];
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => forms.some((form) => readFileSync(path).includes(form)));
}
