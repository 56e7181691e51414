/** The app starts itself anew: as another process, on the same data. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { smallDisk } from '../../support/campaigns/faults/small-disk.ts';
import { createOrganisation, focusGroup, untilSaved } from '../pages/journey.ts';
import { expectTicks, tick } from '../pages/ticks.ts';
import { PackagedApp } from './packaged-app.ts';

/** More than what the app wants to be free at its start. */
const MEGABYTES = 640;
const TICKS = 150;

test('„App neu starten“ after a full disk: a new process has what was saved, and goes on', async () => {
  const info = test.info();
  const disk = smallDisk(info.outputPath('disk'), MEGABYTES);
  if (!disk) return test.skip(true, 'a disk cannot be mounted here: root on Linux can');
  const userData = join(disk.path, 'user-data');
  mkdirSync(userData);
  const app = new PackagedApp({ userData });
  try {
    await app.start();
    await createOrganisation(app, 'Feldmark Softwarehaus GmbH');
    await app.page.keyboard.press('Control+n');
    const dialogue = app.page.getByRole('dialog');
    await dialogue.getByRole('textbox', { name: 'Name' }).fill('Betrieb');
    await dialogue.getByRole('button', { name: 'Anlegen' }).click();
    await untilSaved(app.page);
    await focusGroup(app.page, 'Alle Maßnahmen');
    const saved = [await tick(app)];
    disk.fill();
    for (let next = saved[0]; next && saved.length < TICKS; ) {
      await app.page.keyboard.press('ArrowDown');
      next = await tick(app);
      if (next) saved.push(next);
    }
    disk.free();
    const { pid } = app;
    await app.restartedBy(() => app.page.getByRole('button', { name: 'App neu starten' }).first().click());
    expect(app.pid).not.toBe(pid);
    await expect(app.page.getByRole('heading', { level: 1 })).toHaveText('Betrieb');
    await expectTicks(app, saved);
    await focusGroup(app.page, 'Alle Maßnahmen');
    for (const _ of saved) await app.page.keyboard.press('ArrowDown');
    expect(await tick(app), 'can be written again').toBeDefined();
    await app.close();
  } finally {
    app.end();
    disk.remove();
  }
});
