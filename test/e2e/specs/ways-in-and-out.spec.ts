/** Files find their way into the app without its own dialogue, and out of it in parts. */
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { emptyContent } from '../../../shared/domain/case-content.ts';
import type { MeasureId, OperationId, OrganisationId } from '../../../shared/domain/ids.ts';
import { emptyAssessment, newOperation, newOrganisation } from '../../../shared/domain/new-records.ts';
import { writeCase } from '../../../shared/file-format/write-case.ts';
import { type AppUnderTest, PROJECT } from '../fixtures/app-under-test.ts';
import { expect, test } from '../fixtures/test.ts';
import { openExample } from '../pages/journey.ts';

const EXAMPLE = join(PROJECT, 'catalog/examples/softwarehaus.tomakte');
const HOUSE = join(PROJECT, 'test/fixtures/files/v1-house.tomkatalog');

/** Starts the app once more, with these words on its command line. */
async function startAgain(app: AppUnderTest, ...words: string[]): Promise<void> {
  const electron = app.electron.process().spawnfile;
  const args = ['.', '--no-sandbox', `--user-data-dir=${app.options.userData}`, ...words];
  await once(spawn(electron, args, { cwd: PROJECT }), 'exit');
}

/** The entries of "Zuletzt geöffnet" in the menu. */
const recentEntries = (app: AppUnderTest): Promise<string[]> =>
  app.electron.evaluate(({ Menu }) => {
    const file = Menu.getApplicationMenu()?.items[0]?.submenu;
    const recent = file?.items.find(({ label }) => label === 'Zuletzt geöffnet');
    return recent?.enabled ? (recent.submenu?.items.map(({ label }) => label).filter(Boolean) ?? []) : [];
  });

/** Chooses one of them. */
const chooseRecent = (app: AppUnderTest, beginning: string): Promise<void> =>
  app.electron.evaluate(({ Menu }, text) => {
    const file = Menu.getApplicationMenu()?.items[0]?.submenu;
    const recent = file?.items.find(({ label }) => label === 'Zuletzt geöffnet')?.submenu;
    recent?.items.find(({ label }) => label.startsWith(text))?.click();
  }, beginning);

/** What axe finds fault with at this moment. */
async function obstaclesIn(app: AppUnderTest): Promise<string[]> {
  await app.page.emulateMedia({ reducedMotion: 'reduce' });
  const { violations } = await new AxeBuilder({ page: app.page }).setLegacyMode().analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** One operation with so many answers, each with a note. */
function largeCase(count: number): Uint8Array {
  const organisationId = randomUUID() as OrganisationId;
  const id = randomUUID() as OperationId;
  const scope = { kind: 'operation', id } as const;
  const note = 'Gilt an allen Standorten und wird jährlich geprüft. '.repeat(6);
  const assessments = Array.from({ length: count }, (_, index) => ({
    ...emptyAssessment(scope, `X-${String(index).padStart(6, '0')}` as MeasureId),
    status: 'implemented' as const,
    note,
  }));
  const content = {
    ...emptyContent(),
    organisations: [newOrganisation({ id: organisationId }, { name: 'Großkunde GmbH' })],
    operations: [newOperation({ id, organisationId }, { name: 'Alles' })],
    assessments,
  };
  return writeCase(content, {
    producer: 'TOM-Katalog',
    createdAt: '2026-11-02T09:00:00.000Z',
    catalogue: { id: 'tom-katalog', version: '2026.2.0' },
    scope: { kind: 'organisations', internalNotes: false },
    seen: {},
  });
}

const preview = (app: AppUnderTest) => app.page.getByRole('dialog', { name: 'Akte öffnen' });

test('a second start hands its file to the first, which previews it', async ({ app }, info) => {
  const path = info.outputPath('Doppelklick.tomakte');
  copyFileSync(EXAMPLE, path);
  await startAgain(app, path);
  await expect(preview(app).getByText('Aus „Doppelklick.tomakte“')).toBeVisible();
  // What comes while this one is looked at waits.
  copyFileSync(HOUSE, info.outputPath('Haus.tomkatalog'));
  await startAgain(app, `file://${info.outputPath('Haus.tomkatalog')}`, info.outputPath('fehlt.tomakte'));
  await expect(app.page.getByText('sobald Sie diesen Dialog schließen')).toBeVisible();
  await app.screenshot('ways-waiting');
  await preview(app).getByRole('button', { name: 'Öffnen', exact: true }).click();
  const house = app.page.getByRole('dialog', { name: 'Hauskatalog öffnen' });
  await expect(house.getByText('4 Einträge sind neu')).toBeVisible();
  await house.getByRole('button', { name: 'Abbrechen' }).click();
  const missing = app.page.getByRole('dialog', { name: '„fehlt.tomakte“ lässt sich nicht öffnen' });
  await expect(missing.getByText('wurde nicht gefunden')).toBeVisible();
  await missing.getByRole('button', { name: 'Schließen' }).last().click();
  await expect(app.page.getByRole('heading', { level: 1 })).toHaveText('Feldmark Softwarehaus GmbH');
});

test.describe('on the command line', () => {
  test.use({ launch: { args: [EXAMPLE] } });

  test('a file is opened at the first start, once the page is there', async ({ app }) => {
    await expect(preview(app).getByText('Aus „softwarehaus.tomakte“')).toBeVisible();
  });
});

test('whatever else a command line says does no harm', async ({ app }, info) => {
  const folder = info.outputPath('Ordner.tomakte');
  mkdirSync(folder);
  const foreign = info.outputPath('Brief.docx');
  writeFileSync(foreign, 'PK');
  const hostile = ['--tomakte=/etc/passwd', '/etc/passwd', foreign, 'https://example.org/x.tomakte', '/dev/zero'];
  await startAgain(app, ...hostile, folder);
  const dialogue = app.page.getByRole('dialog', { name: '„Ordner.tomakte“ lässt sich nicht öffnen' });
  await expect(dialogue.getByText('Das ist ein Ordner, keine Datei.')).toBeVisible();
  await dialogue.getByRole('button', { name: 'Schließen' }).last().click();
  await expect(dialogue).toHaveCount(0);
  await expect(app.page.getByRole('button', { name: 'Beispiel ansehen' })).toBeVisible();
});

test('reading a large file says how far it is, and stops at once', async ({ app }, info) => {
  const path = info.outputPath('Gross.tomakte');
  writeFileSync(path, largeCase(50_000));
  await app.openDialogReturns(path);
  await app.chooseInMenu('openCase');
  const dialogue = app.page.getByRole('dialog', { name: '„Gross.tomakte“ wird gelesen …' });
  await expect(dialogue.getByRole('listitem')).toHaveText(['Lesen', 'Prüfen', 'Prüfsumme vergleichen']);
  await app.screenshot('ways-progress');
  await dialogue.getByRole('button', { name: 'Abbrechen' }).click();
  await expect(dialogue).toHaveCount(0);
  await expect(app.page.getByRole('heading', { level: 1 })).toHaveText('Noch keine Organisation');
  await expect.poll(() => app.page.workers().length).toBe(0);
});

test('the files opened last are in the menu and on the first screen, and can be forgotten', async ({ app }, info) => {
  const path = info.outputPath('Nordlicht.tomakte');
  copyFileSync(EXAMPLE, path);
  await app.openDialogReturns(path);
  await app.chooseInMenu('openCase');
  await preview(app).getByRole('button', { name: 'Abbrechen' }).click();
  expect((await recentEntries(app))[0]).toMatch(/^Nordlicht\.tomakte – /);

  await app.restart();
  const onScreen = app.page.getByRole('button', { name: /^Nordlicht\.tomakte/ });
  await expect(onScreen).toBeVisible();
  await app.screenshot('ways-recent');
  expect(await obstaclesIn(app)).toEqual([]);
  expect(await app.page.content()).not.toContain(info.outputDir);
  await onScreen.click();
  await preview(app).getByRole('button', { name: 'Abbrechen' }).click();

  rmSync(path);
  await chooseRecent(app, 'Nordlicht');
  const missing = app.page.getByRole('dialog', { name: '„Nordlicht.tomakte“ lässt sich nicht öffnen' });
  await expect(missing.getByText('liegt nicht mehr dort')).toBeVisible();
  await app.screenshot('ways-missing');
  await missing.getByRole('button', { name: 'Aus der Liste nehmen' }).click();
  await expect(onScreen).toHaveCount(0);
  expect(await recentEntries(app)).toEqual([]);
});

test('the list can be switched off, and leaves nothing behind', async ({ app }, info) => {
  const path = info.outputPath('Geheim.tomakte');
  copyFileSync(EXAMPLE, path);
  await app.openDialogReturns(path);
  await app.chooseInMenu('openCase');
  await preview(app).getByRole('button', { name: 'Abbrechen' }).click();
  const list = join(app.options.userData, 'recent-files.json');
  await expect.poll(() => existsSync(list) && readFileSync(list, 'utf8')).toContain('Geheim');
  await app.chooseInMenu('settings');
  await app.page.getByRole('switch', { name: 'Zuletzt geöffnete Dateien merken' }).click({ force: true });
  await expect.poll(() => readFileSync(list, 'utf8')).not.toContain('Geheim');
  expect(await recentEntries(app)).toEqual([]);
});

test('a selection of the house catalogue goes out, what it needs with it', async ({ app }, info) => {
  await app.openDialogReturns(HOUSE);
  await app.chooseInMenu('openCase');
  await app.page.getByRole('dialog').getByRole('button', { name: 'Übernehmen' }).click();
  await expect(app.page.getByText('4 Einträge in den Hauskatalog übernommen')).toBeVisible();
  const path = info.outputPath('Auswahl.tomkatalog');
  await app.saveDialogReturns(path);
  await app.chooseInMenu('saveHouse');
  const dialogue = app.page.getByRole('dialog', { name: 'Hauskatalog weitergeben' });
  await dialogue.getByRole('checkbox', { name: /^Bereiche und Maßnahmen/ }).click();
  await dialogue.getByRole('checkbox', { name: /^Gliederungen/ }).click();
  await dialogue.getByRole('checkbox', { name: /^Kryptolöschung/ }).click();
  await app.screenshot('ways-house-selection');
  expect(await obstaclesIn(app)).toEqual([]);
  await dialogue.getByRole('button', { name: 'Speichern …' }).click();
  await expect(app.page.getByText('Hauskatalog gespeichert: Auswahl.tomkatalog')).toBeVisible();
  const { content } = JSON.parse(readFileSync(path, 'utf8'));
  expect([content.ownAreas.length, content.ownMeasures.length]).toEqual([1, 1]);
  expect([content.ownSchemes, content.measureOverlays]).toEqual([[], []]);
});

test('everything goes into one file, with what stays at home named', async ({ app }, info) => {
  await openExample(app);
  const path = info.outputPath('Alles.tomakte');
  await app.saveDialogReturns(path);
  await app.chooseInMenu('saveEverything');
  const dialogue = app.page.getByRole('dialog', { name: 'Akte speichern' });
  await expect(dialogue.getByRole('list', { name: 'Geht mit' })).toBeVisible();
  await expect(dialogue.getByRole('list', { name: 'Bleibt hier' })).toContainText('Papierkorb');
  await app.screenshot('ways-everything');
  expect(await obstaclesIn(app)).toEqual([]);
  await dialogue.getByRole('button', { name: 'Speichern …' }).click();
  await expect(app.page.getByText('Akte gespeichert: Alles.tomakte')).toBeVisible();
  expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ scope: { kind: 'everything', internalNotes: false } });
});
