/** What two colleagues did to the same case, decided with the keyboard. */
import { readFileSync, writeFileSync } from 'node:fs';
import type { Locator } from '@playwright/test';
import type { AppUnderTest } from '../fixtures/app-under-test.ts';
import { caseIn, type Edit, editedBy } from '../fixtures/colleague-file.ts';
import { expect, test } from '../fixtures/test.ts';
import { obstacles } from '../pages/obstacles.ts';

const EXAMPLE = new URL('../../../catalog/examples/softwarehaus.tomakte', import.meta.url);
const NOTE = 'AUF-08';

test('both sides are shown as they are printed, decided key by key, put off, gone on with, and taken back in one step', async ({
  app,
}, info) => {
  test.setTimeout(240_000);
  const { page } = app;
  const file = (name: string, bytes: Uint8Array) => writtenTo(info.outputPath(name), bytes);
  const { begun, anna, ben } = whatTheyDid();
  await open(app, file('Beginn.tomakte', readFileSync(EXAMPLE)));
  await page.getByRole('dialog', { name: 'Akte öffnen' }).getByRole('button', { name: 'Öffnen', exact: true }).click();
  await expect(page.getByText(/^Akte geöffnet:/)).toBeVisible({ timeout: 60_000 });
  await open(app, file('Anna.tomakte', editedBy(1, begun, anna)));
  const dialogue = page.getByRole('dialog', { name: 'Akte zusammenführen' });
  await dialogue.getByRole('button', { name: 'Übernehmen' }).click();
  await expect(page.getByText('„Anna.tomakte“ zusammengeführt: 2 geändert, 1 gelöscht')).toBeVisible();

  await open(app, file('Ben.tomakte', editedBy(2, begun, ben)));
  await expect(dialogue.getByRole('button', { name: 'Noch 7 Entscheidungen' })).toBeDisabled();
  await everySize(app, 'merge-dialogue');
  await page.keyboard.press('3');
  await page.keyboard.press('Enter');
  await page.keyboard.press('3');
  await everySize(app, 'merge-list');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await obstacles(page), colorScheme).toEqual([]);
  }

  await dialogue.getByRole('button', { name: 'Später weiter' }).click();
  const waiting = page.getByRole('region', { name: 'Angefangene Zusammenführungen' });
  await expect(waiting.getByText('2 entschieden, 5 offen', { exact: false })).toBeVisible();
  await everySize(app, 'merge-waiting');
  await waiting.getByRole('button', { name: 'Fortsetzen' }).click();
  await expect(dialogue.getByText('Ihre Entscheidungen vom letzten Mal sind wieder da.')).toBeVisible();

  await decideAll(dialogue, 'Beides zusammen, wo es sich nicht widerspricht');
  await dialogue.getByText(new RegExp(`^${NOTE} `)).click();
  await everySize(app, 'merge-note');
  await decideAll(dialogue, 'Aus der Datei übernehmen');
  await dialogue.getByRole('button', { name: 'Übernehmen' }).click();
  await expect(page.getByText(/^„Ben.tomakte“ zusammengeführt: .*7 entschieden$/)).toBeVisible();
  await expect(waiting).toHaveCount(0);
  await page.getByRole('button', { name: 'Rückgängig' }).click();

  await open(app, info.outputPath('Anna.tomakte'));
  await expect(page.getByText('Diese Datei bringt nichts Neues')).toBeVisible();
  await app.screenshot('merge-nothing');
});

test.describe('in English', () => {
  test.use({ launch: { language: 'en' } });

  test('dates, roles and parties are said in English', async ({ app }, info) => {
    const { page } = app;
    const file = (name: string, bytes: Uint8Array) => writtenTo(info.outputPath(name), bytes);
    const { begun, anna, ben } = whatTheyDid();
    await open(app, file('Anna.tomakte', editedBy(1, begun, anna)));
    await page
      .getByRole('dialog', { name: 'Open case file' })
      .getByRole('button', { name: 'Open', exact: true })
      .click();
    await expect(page.getByText(/^Case file opened:/)).toBeVisible({ timeout: 60_000 });
    await open(app, file('Ben.tomakte', editedBy(2, begun, ben)));
    const dialogue = page.getByRole('dialog', { name: 'Merge case file' });
    await expect(dialogue.getByText('joint controller', { exact: true })).toBeVisible();
    await everySize(app, 'merge-english');
    await dialogue.getByText(new RegExp(`^${NOTE} `)).click();
    await expect(dialogue.getByText('30 Jun 2027')).toBeVisible();
  });
});

/** The example, and what either did to it without knowing of the other. */
function whatTheyDid() {
  const begun = caseIn(readFileSync(EXAMPLE));
  const [operation] = begun.content.operations;
  const [party, other, third] = begun.content.parties;
  if (!operation || !party || !other || !third) throw new Error('the example has changed');
  const note = `${operation.id}/${NOTE}/-`;
  const person = (name: string, contact: string) => ({ side: 'client', name, function: 'IT-Leitung', contact });
  const words = 'eigene Meldungen des Auftraggebers nach Art. 33';
  const anna: Edit[] = [
    ['assessments', note, 'note', `**Gemeint** sind ${words} DS-GVO.\n\n- per E-Mail`],
    ['assessments', note, 'due', '2027-03-31'],
    ['operations', operation.id, 'contacts', [person('Kern', 'kern@auental.example')]],
    ['operations', operation.id, 'partyIds', [party.id, other.id]],
    ['operations', operation.id, 'role', 'controller'],
    ['operations', operation.id, 'subject', `${operation.subject} Dazu kommt die Pflege der Schnittstellen.`],
    ['parties', party.id, 'deleted', true],
  ];
  const ben: Edit[] = [
    ['assessments', note, 'note', `Gemeint sind ${words} **und 34** DS-GVO.`],
    ['assessments', note, 'due', '2027-06-30'],
    ['operations', operation.id, 'contacts', [person('Kern', ''), person('Neumann', 'neumann@auental.example')]],
    ['operations', operation.id, 'partyIds', [party.id, other.id, third.id]],
    ['operations', operation.id, 'role', 'jointController'],
    ['operations', operation.id, 'subject', operation.subject.replace('Bereitstellung', 'Einrichtung, Bereitstellung')],
    ['parties', party.id, 'service', 'Betrieb des Rechenzentrums'],
    ['assessments', `${operation.id}/WDH-01/-`, 'reviewInterval', 'yearly'],
  ];
  return { begun, anna, ben };
}

function writtenTo(path: string, bytes: Uint8Array): string {
  writeFileSync(path, bytes);
  return path;
}

async function open(app: AppUnderTest, path: string): Promise<void> {
  await app.openDialogReturns(path);
  await app.chooseInMenu('openCase');
}

async function decideAll(dialogue: Locator, how: string): Promise<void> {
  await dialogue.getByRole('button', { name: 'Mehrere auf einmal' }).click();
  await dialogue.page().getByRole('menuitem', { name: how, exact: true }).click();
}

/** Pictures in both sizes, light and dark. */
async function everySize(app: AppUnderTest, name: string): Promise<void> {
  for (const [width, height] of [
    [1280, 800],
    [1920, 1080],
  ] as const) {
    await app.electron.evaluate(({ BrowserWindow }, [w, h]) => BrowserWindow.getAllWindows()[0]?.setContentSize(w, h), [
      width,
      height,
    ] as const);
    for (const colorScheme of ['light', 'dark'] as const) {
      await app.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await app.screenshot(`${name}-${width}-${colorScheme}`);
    }
  }
}
