/** What two colleagues did to the same case, decided with the keyboard. */
import { readFileSync, writeFileSync } from 'node:fs';
import type { AppUnderTest } from '../fixtures/app-under-test.ts';
import { caseIn, type Edit, editedBy } from '../fixtures/colleague-file.ts';
import { expect, test } from '../fixtures/test.ts';

const EXAMPLE = new URL('../../../catalog/examples/softwarehaus.tomakte', import.meta.url);
const NOTE = 'AUF-08';

test('is shown side by side as it is printed, decided key by key, and taken back in one step', async ({
  app,
}, info) => {
  const { page } = app;
  const begun = caseIn(readFileSync(EXAMPLE));
  const [operation] = begun.content.operations;
  const [party, other, third] = begun.content.parties;
  if (!operation || !party || !other || !third) throw new Error('the example has changed');
  const note = `${operation.id}/${NOTE}/-`;
  const person = (name: string, contact: string) => ({ side: 'client', name, function: 'IT-Leitung', contact });
  const anna: Edit[] = [
    [
      'assessments',
      note,
      'note',
      '**Gemeint** sind eigene Meldungen des Auftraggebers nach Art. 33 DS-GVO.\n\n- per E-Mail',
    ],
    ['assessments', note, 'due', '2027-03-31'],
    ['operations', operation.id, 'contacts', [person('Kern', 'kern@auental.example')]],
    ['operations', operation.id, 'partyIds', [party.id, other.id]],
    ['operations', operation.id, 'role', 'controller'],
    ['operations', operation.id, 'subject', `${operation.subject} Dazu kommt die Pflege der Schnittstellen.`],
    ['parties', party.id, 'deleted', true],
  ];
  const ben: Edit[] = [
    ['assessments', note, 'note', 'Gemeint sind eigene Meldungen des Auftraggebers nach Art. 33 **und 34** DS-GVO.'],
    ['assessments', note, 'due', '2027-06-30'],
    ['operations', operation.id, 'contacts', [person('Kern', ''), person('Neumann', 'neumann@auental.example')]],
    ['operations', operation.id, 'partyIds', [party.id, other.id, third.id]],
    ['operations', operation.id, 'role', 'jointController'],
    ['operations', operation.id, 'subject', operation.subject.replace('Bereitstellung', 'Einrichtung, Bereitstellung')],
    ['parties', party.id, 'service', 'Betrieb des Rechenzentrums'],
    ['assessments', `${operation.id}/WDH-01/-`, 'reviewInterval', 'yearly'],
  ];
  const file = (name: string, bytes: Uint8Array) => {
    const path = info.outputPath(name);
    writeFileSync(path, bytes);
    return path;
  };
  await open(app, file('Beginn.tomakte', readFileSync(EXAMPLE)));
  await page.getByRole('dialog', { name: 'Akte öffnen' }).getByRole('button', { name: 'Öffnen', exact: true }).click();
  await expect(page.getByText(/^Akte geöffnet:/)).toBeVisible({ timeout: 60_000 });
  await open(app, file('Anna.tomakte', editedBy(1, begun, anna)));
  const dialogue = page.getByRole('dialog', { name: 'Akte zusammenführen' });
  await dialogue.getByRole('button', { name: 'Übernehmen' }).click();
  await expect(page.getByText(/„Anna.tomakte“ zusammengeführt/)).toBeVisible();
  await open(app, file('Ben.tomakte', editedBy(2, begun, ben)));
  await expect(dialogue.getByRole('button', { name: 'Noch 7 Entscheidungen' })).toBeDisabled();
  await everySize(app, 'merge-dialogue');

  await page.keyboard.press('3');
  await page.keyboard.press('Enter');
  await page.keyboard.press('3');
  await everySize(app, 'merge-list');
  await dialogue.getByRole('button', { name: 'Mehrere auf einmal' }).click();
  await app.screenshot('merge-menu');
  await page.getByRole('menuitem', { name: 'Beides zusammen, wo es sich nicht widerspricht' }).click();
  await dialogue.getByText(new RegExp(`^${NOTE} `)).click();
  await everySize(app, 'merge-note');
  await dialogue.getByRole('button', { name: 'Mehrere auf einmal' }).click();
  await page.getByRole('menuitem', { name: 'Aus der Datei übernehmen', exact: true }).click();
  await dialogue.getByRole('button', { name: 'Übernehmen' }).click();
  await expect(page.getByText(/„Ben.tomakte“ zusammengeführt/)).toBeVisible();
  await page.getByRole('button', { name: 'Rückgängig' }).click();

  await open(app, file('Anna.tomakte', editedBy(1, begun, anna)));
  await expect(page.getByText('Diese Datei bringt nichts Neues')).toBeVisible();
  await app.screenshot('merge-nothing');
});

async function open(app: AppUnderTest, path: string): Promise<void> {
  await app.openDialogReturns(path);
  await app.chooseInMenu('openCase');
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
