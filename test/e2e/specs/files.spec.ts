/** Saving and opening through the bridge, with the system's dialogues answered by the test. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from '../fixtures/test.ts';

const saveAnnex = (suggestedName: string) =>
  window.tomKatalog?.saveFile({ kind: 'annex', suggestedName, bytes: new TextEncoder().encode('content') });

test('a saved file has its bytes and a handle instead of a path', async ({ app }, info) => {
  const path = info.outputPath('Anlage.docx');
  await app.saveDialogReturns(path);
  const answer = await app.page.evaluate(saveAnnex, 'Anlage');
  expect(answer).toMatchObject({ kind: 'saved', name: 'Anlage.docx' });
  expect(JSON.stringify(answer)).not.toContain(info.outputDir);
  expect(readFileSync(path, 'utf8')).toBe('content');
});

test('a name without an extension gets one, so that the file opens in Word', async ({ app }, info) => {
  await app.saveDialogReturns(info.outputPath('Anlage'));
  expect(await app.page.evaluate(saveAnnex, 'Anlage')).toMatchObject({ name: 'Anlage.docx' });
  expect(existsSync(info.outputPath('Anlage.docx'))).toBe(true);
});

test('cancelling saves nothing', async ({ app }) => {
  await app.saveDialogReturns('cancelled');
  expect(await app.page.evaluate(saveAnnex, 'Anlage')).toEqual({ kind: 'cancelled' });
});

test('a place that cannot be written is named, and nothing changes', async ({ app }, info) => {
  await app.saveDialogReturns(info.outputPath('nowhere/Anlage.docx'));
  expect(await app.page.evaluate(saveAnnex, 'Anlage')).toMatchObject({
    kind: 'failed',
    name: 'Anlage.docx',
    problem: 'notFound',
  });
  mkdirSync(info.outputPath('folder.docx'));
  await app.saveDialogReturns(info.outputPath('folder.docx'));
  expect(await app.page.evaluate(saveAnnex, 'Anlage')).toMatchObject({ kind: 'failed', problem: 'isFolder' });
});

test('the dialogue suggests a name that every system takes', async ({ app }) => {
  await app.electron.evaluate(({ dialog }) => {
    const global = globalThis as { suggested?: string };
    dialog.showSaveDialog = (...args: unknown[]) => {
      global.suggested = (args[1] as { defaultPath: string }).defaultPath;
      return Promise.resolve({ canceled: true, filePath: '' });
    };
  });
  await app.page.evaluate(saveAnnex, 'Anlage: Lohn/Gehalt');
  const suggested = await app.electron.evaluate(() => (globalThis as { suggested?: string }).suggested);
  expect(suggested).toMatch(/[\\/]Anlage- Lohn-Gehalt\.docx$/);
});

test('an opened case arrives as bytes; a folder in its place is named', async ({ app }, info) => {
  writeFileSync(info.outputPath('case.tomakte'), '{"format":"tomakte"}');
  const openCase = async () => {
    const answer = await window.tomKatalog?.openCase();
    return answer?.kind === 'opened' ? [answer.name, new TextDecoder().decode(answer.bytes)] : answer;
  };
  await app.openDialogReturns(info.outputPath('case.tomakte'));
  expect(await app.page.evaluate(openCase)).toEqual(['case.tomakte', '{"format":"tomakte"}']);
  await app.openDialogReturns(info.outputPath());
  expect(await app.page.evaluate(openCase)).toMatchObject({ kind: 'failed', problem: 'isFolder' });
});
