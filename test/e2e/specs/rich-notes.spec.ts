/** Notes as rich text: typed by keyboard, pasted, printed, kept. */
import type { AppUnderTest } from '../fixtures/app-under-test.ts';
import { expect, test } from '../fixtures/test.ts';
import {
  createOperation,
  exportAnnex,
  focusGroup,
  openExample,
  openMeasure,
  openOperation,
  untilSaved,
} from '../pages/journey.ts';
import { expectContent, paste, richText } from '../pages/rich-text.ts';
import { passesCheck, wordTextWithType } from '../pages/word-file.ts';

const OPERATION = 'Lohnabrechnung für Auental';
const NOTE = /^Anmerkung/;

test('a note is typed by keyboard, pasted into, printed and kept', async ({ app }, info) => {
  await openNote(app);
  const { page } = app;
  const field = richText(page, NOTE);
  const { keyboard } = page;

  await keyboard.type('Gilt für ');
  await keyboard.press('Control+b');
  await keyboard.type('alle');
  await keyboard.press('Control+b');
  await keyboard.type(' Standorte, 5 * 3 * 1:');
  await keyboard.press('Enter');
  await keyboard.press('Control+Shift+8');
  await keyboard.type('Büro');
  await keyboard.press('Enter');
  await keyboard.press('Tab');
  await keyboard.press('Control+i');
  await keyboard.type('Empfang');
  await expect(page.getByRole('button', { name: 'Kursiv' }).first()).toHaveAttribute('aria-pressed', 'true');
  await keyboard.press('Control+i');
  const typed =
    '<p>Gilt für <strong>alle</strong> Standorte, 5 * 3 * 1:</p>' +
    '<ul><li><p>Büro</p><ul><li><p><em>Empfang</em></p></li></ul></li></ul>';
  await expectContent(field, typed);

  // Out of the bullets: to the first level, then to the margin.
  for (let times = 0; times < 3; times += 1) await keyboard.press('Enter');
  await paste(field, { 'text/html': FROM_WORD, 'text/plain': 'ungenutzt' });
  await app.screenshot('rich-note');
  const pasted =
    '<ul><li><p>Lager</p><ul><li><p>Tor <strong>zwei</strong></p></li></ul></li></ul>' +
    '<p>Alles <em>andere</em> später.</p>';
  await expectContent(field, typed + pasted);
  await keyboard.press('Escape');
  await expect(field).not.toBeFocused();
  await untilSaved(page);

  await app.restart();
  await openOperation(app, OPERATION);
  await openMeasure(app.page, 'ZUG-02');
  await expectContent(richText(app.page, NOTE), typed + pasted);

  const file = info.outputPath('Anlage.docx');
  await exportAnnex(app, file);
  passesCheck(file);
  expect(wordTextWithType(file)).toContain(PRINTED);
});

const FROM_WORD = `<html><head><style>p.MsoListParagraph{margin:0}</style></head><body>
<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>Lager</p>
<p class=MsoListParagraph style='margin-left:72.0pt;mso-list:l0 level2 lfo1'><![if !supportLists]><span
style='font-family:"Courier New"'><span style='mso-list:Ignore'>o<span>&nbsp;&nbsp; </span></span></span><![endif]>Tor <span style='font-weight:700'>zwei</span></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoNormal>Alles <i>andere</i> <a href="https://verweis.example">später</a>.<img src="https://bild.example/a.png"></p>
</body></html>`;

test('a visit is one step to take back, within the field it is many', async ({ app }) => {
  await openNote(app);
  const { page } = app;
  const field = richText(page, NOTE);
  await page.keyboard.type('eins');
  await page.keyboard.press('Enter');
  await page.keyboard.type('- zwei');
  await expectContent(field, '<p>eins</p><ul><li><p>zwei</p></li></ul>');
  for (let times = 0; times < 10; times += 1) await page.keyboard.press('Control+z');
  await expectContent(field, '<p></p>');
  for (let times = 0; times < 10; times += 1) await page.keyboard.press('Control+y');
  await page.keyboard.press('Tab');
  await expect(field).toBeFocused();
  await page.keyboard.press('Escape');
  await expectContent(field, '<p>eins</p><ul><li><p>zwei</p></li></ul>');
  await untilSaved(page);

  await page.keyboard.press('Control+z');
  await expectContent(field, '<p></p>');
  await page.keyboard.press('Control+y');
  await expectContent(field, '<p>eins</p><ul><li><p>zwei</p></li></ul>');
});

test('more than fits is refused as a whole and with a reason; texts of groups are rich texts, too', async ({ app }) => {
  await openNote(app);
  const { page } = app;
  await paste(richText(page, NOTE), { 'text/plain': 'x'.repeat(20_001) });
  await expect(page.getByRole('alert').filter({ hasText: 'Das wären 20.001 Zeichen' })).toBeVisible();
  await expectContent(richText(page, NOTE), '<p></p>');
  await app.screenshot('rich-note-refused');
  await page.keyboard.type('kurz');
  await expect(page.getByRole('alert').filter({ hasText: 'Das wären' })).toHaveCount(0);

  await page.getByRole('searchbox', { name: 'Maßnahmen suchen' }).fill('');
  await focusGroup(page, 'Zugangskontrolle');
  await page.getByRole('button', { name: 'Aktionen für Zugangskontrolle' }).click();
  await page.getByRole('menuitem', { name: 'Texte der Gruppe …' }).click();
  const dialogue = page.getByRole('dialog');
  await dialogue.getByRole('button', { name: 'Aus den Sätzen vorschlagen' }).click();
  const instead = richText(dialogue, /^Statt der Maßnahmen/);
  await expect(instead).toContainText('Passwörter');
  await instead.click();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+i');
  await expect(instead.locator('em')).toContainText('Passwörter');
  await app.screenshot('rich-group-texts');
});

const PRINTED = `Gilt für **alle** Standorte, 5 * 3 * 1:
- Büro
  - *Empfang*
- Lager
  - Tor **zwei**
Alles *andere* später.`;

async function openNote(app: AppUnderTest): Promise<void> {
  await openExample(app);
  await createOperation(app, OPERATION);
  await openMeasure(app.page, 'ZUG-02');
  await app.page.keyboard.press('1');
  await app.page.keyboard.press('m');
  await expect(richText(app.page, NOTE)).toBeFocused();
}
