/** The whole way once, in the app as it is packaged: first start, ticks, note, restart, Word. */
import { rmSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { dialogueTexts } from '../../../shared/text/dialogues.ts';
import { answerDownwards, focusGroup, measureRow, openMeasure, untilSaved } from '../pages/journey.ts';
import { passesCheck, wordText } from '../pages/word-file.ts';
import { answerSaveDialogue, PackagedApp } from './packaged-app.ts';

const NOTE = 'Gilt für alle Standorte.';
const INTERNAL = 'INTERN-51c2: Schlüssel fehlt noch.';

test('from the first start to a Word annex', async () => {
  const info = test.info();
  const app = new PackagedApp({ userData: info.outputPath('user-data') });
  try {
    await app.start();
    await app.page.getByRole('button', { name: 'Beispiel ansehen' }).click();
    await expect(app.page.getByRole('heading', { level: 1 })).toHaveText('Feldmark Softwarehaus GmbH');
    await app.page.keyboard.press('Control+n');
    const dialogue = app.page.getByRole('dialog');
    await dialogue.getByRole('textbox', { name: 'Name' }).fill('Fernwartung');
    await dialogue.getByRole('button', { name: 'Anlegen' }).click();
    await expect(app.page.getByRole('heading', { level: 1 })).toHaveText('Fernwartung');

    await focusGroup(app.page, 'Zutrittskontrolle');
    const ticked = await answerDownwards(app.page, ' ', 8);
    await openMeasure(app.page, 'ZUG-02');
    await app.page.keyboard.press('1');
    await app.page.getByRole('textbox', { name: /^Anmerkung/ }).fill(NOTE);
    await app.page.getByRole('textbox', { name: /^Interne Notiz/ }).fill(INTERNAL);
    await untilSaved(app.page);

    await app.close();
    await app.start();
    await expect(app.page.getByRole('heading', { level: 1 })).toHaveText('Fernwartung');
    await app.page.getByRole('searchbox', { name: 'Maßnahmen suchen' }).fill('');
    await focusGroup(app.page, 'Zutrittskontrolle');
    for (const id of ticked) await expect(measureRow(app.page, id)).toHaveAttribute('data-status', 'implemented');

    const file = info.outputPath('Anlage.docx');
    await app.page.keyboard.press('Control+e');
    await app.page.getByRole('button', { name: 'Als Word speichern' }).click();
    answerSaveDialogue(dialogueTexts.de.saveTitle.annex, file);
    await expect(app.page.getByText(/„.+“ gespeichert/)).toBeVisible({ timeout: 60_000 });
    passesCheck(file);
    expect(wordText(file)).toContain(NOTE);
    expect(wordText(file)).not.toContain('INTERN-51c2');
    await app.close();
    expect(app.problems).toEqual([]);
  } finally {
    app.end();
    rmSync(info.outputPath('user-data'), { recursive: true, force: true });
  }
});
