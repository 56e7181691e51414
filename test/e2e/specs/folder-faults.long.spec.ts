/** The folder that backups go to besides is away or never answers: it is said, work, quitting and starting go on without it. */
import { renameSync } from 'node:fs';
import { expect, type TestInfo, test } from '@playwright/test';
import { countFaults } from '../../support/campaigns/faults/fault-report.ts';
import { scaled } from '../../support/campaigns/settings.ts';
import type { AppUnderTest } from '../fixtures/app-under-test.ts';
import { hangIn, startHangingIn } from '../fixtures/hanging-folder.ts';
import { backUpBesides, backupsIn, ownBackups } from '../pages/safe-store.ts';
import { expectTicks, startTicking, tickAndBackUp } from '../pages/ticks.ts';

const TRIES = 5;

test('a second folder of backups that never answers', async ({ browserName: _ }, info) => {
  await severalTimes('folder-hangs', info, async (app, name, folder) => {
    await startTicking(app);
    const saved = [await tickAndBackUp(app, 0)];
    const place = await backUpBesides(app, folder);
    await hangIn(app, name, `${folder}-pipe`);
    saved.push(await tickAndBackUp(app, 1));
    await expectSaid(app, /Der Ordner antwortet nicht/);
    await quit(app);

    await startHangingIn(app, name, `${folder}-pipe-at-start`);
    await expectTicks(app, saved);
    saved.push(await tickAndBackUp(app, 2));
    await expectSaid(app, /Der Ordner antwortet nicht/);
    await quit(app);
    expect(ownBackups(app)).toHaveLength(3);
    expect(backupsIn(place)).toHaveLength(1);

    await app.start();
    await expectTicks(app, saved);
    saved.push(await tickAndBackUp(app, 3));
    expect(backupsIn(place).at(-1)).toBe(ownBackups(app).at(-1));
    return 'said so; saved, backed up, quit and started meanwhile; the next backup is there once it answers';
  });
});

test('a second folder of backups that is away', async ({ browserName: _ }, info) => {
  await severalTimes('folder-away', info, async (app, _name, folder) => {
    await startTicking(app);
    const saved = [await tickAndBackUp(app, 0)];
    const place = await backUpBesides(app, folder);
    renameSync(folder, `${folder}-away`);
    saved.push(await tickAndBackUp(app, 1));
    await expectSaid(app, /^Im weiteren Ordner „.+“ konnte nicht gesichert werden/);
    await app.restart();
    await expectTicks(app, saved);
    renameSync(`${folder}-away`, folder);
    saved.push(await tickAndBackUp(app, 2));
    expect(backupsIn(place).at(-1)).toBe(ownBackups(app).at(-1));
    await app.restart();
    await expectTicks(app, saved);
    return 'said so; saved and backed up meanwhile; the next backup is there once it is back';
  });
});

type Act = (app: AppUnderTest, name: string, folder: string) => Promise<string>;

async function severalTimes(fault: string, info: TestInfo, act: Act): Promise<void> {
  const faults = countFaults(fault);
  for (let round = 0; round < scaled(TRIES); round += 1) {
    const name = `Netzlaufwerk-${round}`;
    await faults.tryOnce(`round ${round}`, info.outputPath(`user-data-${round}`), (app) =>
      act(app, name, info.outputPath(name)),
    );
  }
  faults.report();
}

const expectSaid = ({ page }: AppUnderTest, why: RegExp) => expect(page.getByText(why).first()).toBeVisible();

/** As a user does: nothing may keep it from ending by itself. */
async function quit(app: AppUnderTest): Promise<void> {
  await app.clickClose();
  await app.ended();
}
