/** A second start beside a running app, an old app on newer data, and data that are not there. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { DATABASE_VERSION } from '../../../renderer/data/migrations.ts';
import { countFaults } from '../../support/campaigns/faults/fault-report.ts';
import { readStored } from '../../support/campaigns/kills/stored-data.ts';
import { scaled } from '../../support/campaigns/settings.ts';
import type { AppUnderTest } from '../fixtures/app-under-test.ts';
import { startUnseen } from '../fixtures/start-unseen.ts';
import { restoreAtStart, startProblem } from '../pages/store.ts';
import { expectTicks, startTicking, tick } from '../pages/ticks.ts';

const TRIES = 10;
/** Dexie counts versions in tens. */
const NEWER = (DATABASE_VERSION + 1) * 10;

test('a second start while somebody is ticking', async ({ browserName: _ }, info) => {
  const faults = countFaults('two-instances');
  for (let round = 0; round < scaled(TRIES); round += 1) {
    await faults.tryOnce(`round ${round}`, info.outputPath(`user-data-${round}`), async (app) => {
      await startTicking(app);
      const saved: (string | undefined)[] = [];
      const { gone } = startUnseen(app.options.userData);
      let isGone = false;
      const ended = gone.then(() => {
        isGone = true;
      });
      while (!isGone) {
        saved.push(await tick(app));
        await app.page.keyboard.press('ArrowDown');
      }
      await ended;
      faults.count('ticks meanwhile', saved.length);
      await app.kill();
      await app.start();
      await expectTicks(app, saved);
      return 'the second ends by itself, the first goes on';
    });
  }
  faults.report();
});

test('an old app on newer data', async ({ browserName: _ }, info) => {
  const faults = countFaults('newer-data');
  for (let round = 0; round < scaled(TRIES); round += 1) {
    await faults.tryOnce(`round ${round}`, info.outputPath(`user-data-${round}`), async (app) => {
      await startTicking(app);
      const saved = [await tick(app)];
      await raiseVersion(app);
      await app.kill();
      await app.start();
      await expect(startProblem(app)).toHaveText('Die Daten gehören zu einer neueren Version');
      if (round === 0) await app.screenshot('start-newer');
      await expect(app.page.getByRole('button', { name: /Leer beginnen/ })).toHaveCount(0);
      expect(await versionOf(app), 'untouched').toBe(NEWER);
      const { assessments } = await readStored(app.page);
      expect(assessments.map(({ measureId }): string => measureId)).toEqual(saved);
      return 'said so, nothing touched, no empty start offered';
    });
  }
  faults.report();
});

test('data that are not there', async ({ browserName: _ }, info) => {
  const faults = countFaults('missing-data');
  for (let round = 0; round < scaled(TRIES); round += 1) {
    await faults.tryOnce(`round ${round}`, info.outputPath(`user-data-${round}`), async (app) => {
      await startTicking(app);
      const saved = [await tick(app)];
      await app.clickClose();
      await app.ended();
      // With and without what the page itself remembers.
      const folders = round % 2 === 0 ? ['IndexedDB'] : ['IndexedDB', 'Local Storage'];
      for (const name of folders) rmSync(join(app.options.userData, name), { recursive: true, force: true });
      await app.start();
      await expect(startProblem(app)).toHaveText('Der Datenbestand ist nicht mehr da');
      await restoreAtStart(app);
      await expectTicks(app, saved);
      return 'said so, restored from the newest backup';
    });
  }
  faults.report();
});

/** As a newer app would leave it, with a table that this one does not know. */
const raiseVersion = ({ page }: AppUnderTest): Promise<void> =>
  page.evaluate(async (version) => {
    const opening = indexedDB.open('tom-katalog', version);
    opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('inventedLater'));
    await new Promise((resolve) => opening.addEventListener('success', resolve));
    opening.result.close();
  }, NEWER);

const versionOf = ({ page }: AppUnderTest): Promise<number | undefined> =>
  page.evaluate(async () => (await indexedDB.databases()).find(({ name }) => name === 'tom-katalog')?.version);
