/** Opening a case, and merging one that a colleague sends back. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { type AppUnderTest, PROJECT } from '../../../../e2e/fixtures/app-under-test.ts';
import { caseIn, type Edit, editedBy } from '../../../../e2e/fixtures/colleague-file.ts';
import { createOperation, createOrganisation, openExample, untilSaved } from '../../../../e2e/pages/journey.ts';
import { clicked } from '../deed.ts';

const EXAMPLE = join(PROJECT, 'catalog/examples/softwarehaus.tomakte');
const EDITED = 150;

const openFile = async (app: AppUnderTest, path: string): Promise<void> => {
  await app.openDialogReturns(path);
  await app.chooseInMenu('openCase');
};

export const importing = clicked({
  name: 'import',
  async prepare(app) {
    await createOrganisation(app, 'Bleibt GmbH');
    await createOperation(app, 'Lohnabrechnung');
    await untilSaved(app.page);
  },
  async approach(app) {
    await openFile(app, EXAMPLE);
    await expect(opening(app)).toBeEnabled({ timeout: 30_000 });
  },
  async act(app) {
    await opening(app).click();
    await expect(app.page.getByRole('heading', { level: 1 })).toHaveText('Feldmark Softwarehaus GmbH', {
      timeout: 30_000,
    });
    await untilSaved(app.page);
  },
});

const opening = ({ page }: AppUnderTest) =>
  page.getByRole('dialog', { name: 'Akte öffnen' }).getByRole('button', { name: 'Öffnen', exact: true });

export const merging = clicked({
  name: 'merge',
  async prepare(app, files) {
    await openExample(app);
    await untilSaved(app.page);
    const file = caseIn(readFileSync(EXAMPLE));
    const edits = file.content.assessments
      .slice(0, EDITED)
      .map(({ id }, index): Edit => ['assessments', id, 'note', `Vom Kollegen ergänzt: ${index}`]);
    writeFileSync(join(files, 'kollege.tomakte'), editedBy(1, file, edits));
  },
  async approach(app) {
    await openFile(app, join(app.options.userData, '../kollege.tomakte'));
    await expect(takingOver(app)).toBeEnabled({ timeout: 30_000 });
  },
  async act(app) {
    await takingOver(app).click();
    await expect(app.page.getByText(/„kollege.tomakte“ zusammengeführt/)).toBeVisible({ timeout: 30_000 });
    await untilSaved(app.page);
  },
});

const takingOver = ({ page }: AppUnderTest) =>
  page.getByRole('dialog', { name: 'Akte zusammenführen' }).getByRole('button', { name: 'Übernehmen' });
