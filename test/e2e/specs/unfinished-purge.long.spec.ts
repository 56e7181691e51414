/** Deleting for good was interrupted, the data base is gone, and the user begins empty: it can still be finished. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { countFaults } from '../../support/campaigns/faults/fault-report.ts';
import { holding } from '../../support/campaigns/kills/deeds/purge-deed.ts';
import { readStored } from '../../support/campaigns/kills/stored-data.ts';
import { scaled } from '../../support/campaigns/settings.ts';
import { createOrganisation, untilSaved } from '../pages/journey.ts';
import { backUpNow, startProblem } from '../pages/store.ts';

const TRIES = 5;
const MARKER = 'Qxzmarke7f3a91';

test('an interrupted deletion for good, then an empty start', async ({ browserName: _ }, info) => {
  const faults = countFaults('purge-then-empty');
  for (let round = 0; round < scaled(TRIES); round += 1) {
    await faults.tryOnce(`round ${round}`, info.outputPath(`user-data-${round}`), async (app) => {
      const { userData } = app.options;
      await app.start();
      await createOrganisation(app, `${MARKER} GmbH`);
      await untilSaved(app.page);
      await backUpNow(app);
      const id = (await readStored(app.page)).organisations[0]?.id;
      await app.kill();
      writeFileSync(
        join(userData, 'unfinished-purge.json'),
        JSON.stringify({ targets: [{ table: 'organisations', id }] }),
      );
      rmSync(join(userData, 'IndexedDB'), { recursive: true });

      await app.start();
      await expect(startProblem(app)).toHaveText('Der Datenbestand ist nicht mehr da');
      await app.page.getByRole('button', { name: 'Leer beginnen …' }).click();
      await app.page.getByRole('dialog').getByRole('button', { name: 'Leer beginnen' }).click();
      await app.page.getByRole('button', { name: 'Jetzt fertig löschen' }).click();
      await expect(app.page.getByText(/^Endgültig gelöscht\./)).toBeVisible({ timeout: 60_000 });
      await app.restart();
      await untilSaved(app.page);
      await expect(app.page.getByRole('button', { name: 'Jetzt fertig löschen' })).toHaveCount(0);
      expect(holding(userData, MARKER)).toEqual([]);
      return 'said so, finished in the backups, nothing left of it';
    });
  }
  faults.report();
});
