/** Adopting a newer catalogue, and the upgrade of an older data base at the start. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect } from '@playwright/test';
import type { AppUnderTest } from '../../../../e2e/fixtures/app-under-test.ts';
import { startUnseen } from '../../../../e2e/fixtures/start-unseen.ts';
import { forgetCatalogueChoice } from '../../../../e2e/pages/catalogue.ts';
import { openExample, untilSaved } from '../../../../e2e/pages/journey.ts';
import { clicked, type Deed } from '../deed.ts';
import { putOlderDatabase } from '../older-database.ts';

export const upgradingCatalogue = clicked({
  name: 'catalogue-upgrade',
  async prepare(app) {
    await openExample(app);
    await untilSaved(app.page);
    await forgetCatalogueChoice(app.page);
  },
  async approach(app) {
    await app.page.locator('footer').getByRole('button', { name: 'Katalog 2026.2.0 liegt bereit' }).click();
    await expect(adopt(app)).toBeEnabled({ timeout: 30_000 });
  },
  async act(app) {
    await adopt(app).click();
    await expect(app.page.getByText('Katalog 2026.2.0 ist in Gebrauch')).toBeVisible({ timeout: 30_000 });
    await untilSaved(app.page);
  },
});

const adopt = ({ page }: AppUnderTest) =>
  page.getByRole('dialog').getByRole('button', { name: 'Katalog 2026.2.0 übernehmen' });

/** In milliseconds, from the backup before it: it has taken place by then. */
const UPGRADE_TAKES = 800;
const POLL = 5;

/** Nothing can be clicked: the upgrade comes before anything is shown. */
export const upgradingDatabase: Deed = {
  name: 'database-upgrade',
  isFinishedByStart: true,
  // Before that Electron is only starting.
  from: 0.4,
  prepare: (app) => putOlderDatabase(app.page, 3),
  async begin(app) {
    const { userData } = app.options;
    const { gone, kill } = startUnseen(userData);
    return {
      done: upgraded(join(userData, 'backups'), gone),
      kill,
    };
  },
  async recover({ page, options: { userData } }) {
    await untilSaved(page);
    expect(madeBackup(join(userData, 'backups')), 'kept as it was before the upgrade').toBe(true);
    return 'with a backup from before';
  },
};

/** Told by the backup that is made right before it. */
async function upgraded(backups: string, gone: Promise<unknown>): Promise<void> {
  let isGone = false;
  void gone.then(() => {
    isGone = true;
  });
  while (!isGone && !madeBackup(backups)) await wait(POLL);
  await wait(UPGRADE_TAKES);
}

const madeBackup = (folder: string): boolean =>
  existsSync(folder) && readdirSync(folder).some((name) => name.includes('_database_'));
