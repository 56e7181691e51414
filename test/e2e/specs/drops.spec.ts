/** Whatever is dropped on the window, as the browser itself sees it: nothing leads away, nothing is taken in unasked. */
import { mkdirSync, truncateSync, writeFileSync } from 'node:fs';
import type { AppUnderTest } from '../fixtures/app-under-test.ts';
import { expect, test } from '../fixtures/test.ts';
import { openExample, openMeasure, openOperation, untilSaved } from '../pages/journey.ts';
import { expectContent, richText } from '../pages/rich-text.ts';

const OPERATION = 'Betrieb und Pflege der Branchensoftware';
const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

interface Dropped {
  files?: string[];
  items?: { mimeType: string; data: string }[];
}

/** Drops something at a point of the window, with what Chromium does by itself if nobody stops it. */
async function drop({ page }: AppUnderTest, { files = [], items = [] }: Dropped, x = 700, y = 500): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const data = { items, files, dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, x, y, data });
  }
  await session.detach();
}

/** The message about a file that is none of ours, or cannot be taken; closes it. */
async function refusal({ page }: AppUnderTest, name: string, why: RegExp): Promise<void> {
  const dialogue = page.getByRole('dialog', { name: `„${name}“ lässt sich nicht öffnen` });
  await expect(dialogue.getByText(why)).toBeVisible();
  await dialogue.getByRole('button', { name: 'Schließen' }).last().click();
  await expect(dialogue).toHaveCount(0);
}

async function nothingHappened(app: AppUnderTest): Promise<void> {
  expect(app.page.url()).toBe('app://bundle/');
  expect(app.electron.windows()).toHaveLength(1);
  await expect(app.page.getByRole('heading', { level: 1 })).toHaveText('Noch keine Organisation');
}

test('folders, pictures, programs and files that are too large are named and stay outside', async ({ app }, info) => {
  await expect(app.page.getByRole('heading', { level: 1 })).toBeVisible();
  const folder = info.outputPath('Ordner');
  mkdirSync(folder);
  await drop(app, { files: [folder] });
  await refusal(app, 'Ordner', /keine Datei dieser App/);

  const picture = info.outputPath('Bild.png');
  writeFileSync(picture, Buffer.from(PIXEL, 'base64'));
  await drop(app, { files: [picture] });
  await refusal(app, 'Bild.png', /keine Datei dieser App/);

  const page = info.outputPath('Seite.html');
  writeFileSync(page, '<script>document.title = "run"</script>');
  await drop(app, { files: [page] });
  await refusal(app, 'Seite.html', /keine Datei dieser App/);

  // A hole of 65 MB: nothing of it is read.
  const large = info.outputPath('Riesig.tomakte');
  writeFileSync(large, '{');
  truncateSync(large, 65 * 1024 * 1024);
  await drop(app, { files: [large] });
  await refusal(app, 'Riesig.tomakte', /64/);
  await nothingHappened(app);
});

test('links, pages and text lead nowhere', async ({ app }) => {
  await expect(app.page.getByRole('heading', { level: 1 })).toBeVisible();
  const link = { mimeType: 'text/uri-list', data: 'https://example.org/' };
  await drop(app, { items: [link, { mimeType: 'text/plain', data: link.data }] });
  await expect(app.page.getByText('Hier lassen sich nur Dateien ablegen')).toBeVisible();
  for (const address of ['file:///etc/hostname', 'javascript:document.title="run"', 'app://bundle/print.html']) {
    await drop(app, { items: [{ mimeType: 'text/uri-list', data: address }] });
  }
  await drop(app, { items: [{ mimeType: 'text/html', data: '<img src="https://example.org/x.png">' }] });
  await drop(app, { items: [{ mimeType: 'text/plain', data: 'https://example.org/' }] });
  await nothingHappened(app);
  expect(await app.page.title()).not.toBe('run');
});

test('of what is dropped on a note only the words come in', async ({ app }) => {
  await openExample(app);
  await openOperation(app, OPERATION);
  await openMeasure(app.page, 'ZUG-02');
  const inspector = app.page.getByRole('region', { name: 'Einzelheiten' });
  await expect(inspector.getByText('ZUG-02 ·')).toBeVisible();
  const note = richText(inspector, /^Anmerkung/);
  await note.scrollIntoViewIfNeeded();
  await note.fill('');
  const box = await note.boundingBox();
  const html = '<b>fett</b> <a href="https://example.org">Wort</a><img src="https://example.org/x.png" onerror="x()">';
  await drop(app, { items: [{ mimeType: 'text/html', data: html }] }, (box?.x ?? 0) + 10, (box?.y ?? 0) + 10);
  await expectContent(note, '<p><strong>fett</strong> Wort</p><p></p>');
  await untilSaved(app.page);
  expect(app.page.url()).toBe('app://bundle/');
});
