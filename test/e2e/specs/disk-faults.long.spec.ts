/** A disk that is full or cannot be written to: what is shown as saved stays, and the window says what to do. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type TestInfo, test } from '@playwright/test';
import { failingDisk } from '../../support/campaigns/faults/failing-disk.ts';
import { countFaults, type Faults } from '../../support/campaigns/faults/fault-report.ts';
import { type SmallDisk, smallDisk } from '../../support/campaigns/faults/small-disk.ts';
import { scaled } from '../../support/campaigns/settings.ts';
import type { AppUnderTest } from '../fixtures/app-under-test.ts';
import { startUnseen } from '../fixtures/start-unseen.ts';
import { createOperation, untilSaved } from '../pages/journey.ts';
import { backUpNow, startProblem } from '../pages/store.ts';
import { expectTicks, startTicking, tick } from '../pages/ticks.ts';

const TRIES = 5;
/** More than what the app wants to be free at its start. */
const MEGABYTES = 640;
const TICKS = 150;
const PATIENT = { timeout: 60_000 };

test('a disk that gets full while somebody works', async ({ browserName: _ }, info) => {
  await onSmallDisk('disk-full', info, async (app, disk, faults) => {
    await startTicking(app);
    const saved = [await tick(app)];
    disk.fill();
    let next = saved[0];
    while (next && saved.length < TICKS) {
      await app.page.keyboard.press('ArrowDown');
      next = await tick(app);
      if (next) saved.push(next);
    }
    expect(next, 'at last a tick is refused').toBeUndefined();
    faults.count('ticks on the full disk that were shown as saved', saved.length - 1);
    await expect(app.page.getByText('Das wurde nicht gespeichert').first()).toBeVisible();
    await app.screenshot('disk-full-working');
    await expect(app.page.getByText(/Auf dem Datenträger ist kein Platz mehr/).first()).toBeVisible();
    await app.chooseInMenu('backups');
    await app.page.getByRole('button', { name: 'Jetzt sichern' }).click();
    const failed = app.page.getByText(/Die letzte Sicherung ist fehlgeschlagen: /).first();
    await expect(failed).toBeVisible({ timeout: 30_000 });
    await app.screenshot('disk-full-backup');
    await expect(failed).toContainText('Der Datenträger ist voll.');
    await endByButton(app);
    await app.start();
    await expect(startProblem(app)).toHaveText('Der Datenträger ist voll');
    await app.screenshot('disk-full-start');
    disk.free();
    await app.page.getByRole('button', { name: 'Erneut versuchen' }).click();
    await expectTicks(app, saved);
    await createOperation(app, 'Danach');
    await untilSaved(app.page);
    await app.kill();
    // What was written behind the last write before would be lost only now.
    await app.start();
    await expectTicks(app, saved);
    await expect(app.page.getByRole('navigation').getByText('Danach')).toBeVisible();
    return 'refused with its reason; started anew by its button, it says so; all there once there was room, and after one more start';
  });
});

test('a disk that the system makes read-only after an error, while somebody works', async ({
  browserName: _,
}, info) => {
  const faults = countFaults('read-only-meanwhile');
  for (let round = 0; round < scaled(TRIES); round += 1) {
    const disk = failingDisk(info.outputPath(`disk-${round}`), MEGABYTES);
    if (!disk) {
      faults.notTried('a disk that can fail cannot be made here: root on Linux with ext4 and loop devices can');
      info.skip(true, 'read-only-meanwhile: a disk that can fail cannot be made here');
      return;
    }
    const userData = info.outputPath(`user-data-${round}`);
    mkdirSync(join(disk.path, 'user-data'));
    symlinkSync(join(disk.path, 'user-data'), userData);
    await faults
      .tryOnce(`round ${round}`, userData, async (app) => {
        await startTicking(app);
        const saved = await tickSome(app, 3);
        disk.fail();
        await app.page.keyboard.press('ArrowDown');
        await app.page.keyboard.press(' ');
        // Whatever else of the window still works: nothing can be read there either, once Chromium has shut the data base.
        await expect(app.page.getByText(/In den Datenordner kann nicht mehr geschrieben werden/).first()).toBeVisible();
        await app.screenshot('read-only-meanwhile');
        await endByButton(app);
        disk.mend();
        await app.start();
        await expectTicks(app, saved);
        await createOperation(app, 'Danach');
        await untilSaved(app.page);
        return 'refused with its reason, all there once the disk can be written to and the app is started anew';
      })
      .finally(() => disk.remove());
  }
  faults.report();
});

async function tickSome(app: AppUnderTest, count: number): Promise<(string | undefined)[]> {
  const saved: (string | undefined)[] = [];
  for (let index = 0; index < count; index += 1) {
    saved.push(await tick(app));
    await app.page.keyboard.press('ArrowDown');
  }
  return saved;
}

/** By the button of the message. What the app starts in its place could not be driven: that is left to the test. */
async function endByButton(app: AppUnderTest): Promise<void> {
  await app.electron.evaluate(({ app: program }) => {
    program.relaunch = () => undefined;
  });
  const button = app.page.getByRole('button', { name: 'App neu starten' }).first();
  await expect(button).toBeVisible();
  // The click itself may be cut off by the end of the app.
  await Promise.all([app.ended(), button.click().catch(() => undefined)]);
}

test('a data folder that cannot be written to', async ({ browserName: _ }, info) => {
  await onSmallDisk('folder-read-only', info, async (app, disk) => {
    await startTicking(app);
    const saved = [await tick(app)];
    await app.close();
    disk.setReadOnly(true);
    const { gone, kill } = startUnseen(app.options.userData);
    try {
      // The system's own message, whatever it calls its window: without the folder there is none of ours.
      execFileSync('xdotool', ['search', '--sync', '--name', '^Error$', 'windowfocus', 'key', 'Return'], PATIENT);
      expect(await gone, 'confirmed, it ends by itself').toEqual([1, null]);
    } finally {
      await kill();
      disk.setReadOnly(false);
    }
    await app.start();
    await expectTicks(app, saved);
    return 'said before anything is opened, all there afterwards';
  });
});

test('a folder of backups that cannot be written to', async ({ browserName: _ }, info) => {
  await onSmallDisk('backups-read-only', info, async (app) => {
    const backups = join(app.options.userData, 'backups');
    mkdirSync(backups, { recursive: true });
    execFileSync('mount', ['--bind', backups, backups]);
    try {
      return await backUpReadOnly(app, backups);
    } finally {
      execFileSync('umount', ['--lazy', backups]);
    }
  });
});

async function backUpReadOnly(app: AppUnderTest, backups: string): Promise<string> {
  await startTicking(app);
  const saved = [await tick(app)];
  const setReadOnly = (is: boolean) => execFileSync('mount', ['-o', `remount,bind,${is ? 'ro' : 'rw'}`, backups]);
  setReadOnly(true);
  await app.chooseInMenu('backups');
  await app.page.getByRole('button', { name: 'Jetzt sichern' }).click();
  await expect(
    app.page.getByText(/Die letzte Sicherung ist fehlgeschlagen: .* schreibgeschützt/).first(),
  ).toBeVisible();
  await app.screenshot('backups-read-only');
  await createOperation(app, 'Inzwischen');
  await untilSaved(app.page);
  setReadOnly(false);
  await backUpNow(app);
  await app.kill();
  await app.start();
  await expectTicks(app, saved);
  await expect(app.page.getByRole('navigation').getByText('Inzwischen')).toBeVisible();
  return 'said with its reason, edits are saved meanwhile, next backup counts';
}

/** Several times, each on a disk of its own; where none can be made, the report says so by name. */
async function onSmallDisk(
  fault: string,
  info: TestInfo,
  act: (app: AppUnderTest, disk: SmallDisk, faults: Faults) => Promise<string>,
): Promise<void> {
  const faults = countFaults(fault);
  for (let round = 0; round < scaled(TRIES); round += 1) {
    const disk = smallDisk(info.outputPath(`disk-${round}`), MEGABYTES);
    if (!disk) {
      faults.notTried('a disk cannot be mounted here: root on Linux can');
      info.skip(true, `${fault}: a disk cannot be mounted here`);
      return;
    }
    // A link: what the test itself writes beside the data folder must not fill the disk, or be cut off by it.
    const userData = info.outputPath(`user-data-${round}`);
    mkdirSync(join(disk.path, 'user-data'));
    symlinkSync(join(disk.path, 'user-data'), userData);
    await faults.tryOnce(`round ${round}`, userData, (app) => act(app, disk, faults)).finally(() => disk.remove());
  }
  faults.report();
}
