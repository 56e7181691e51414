/** The portable program for Windows, as far as it can be had elsewhere: its launcher says where it lies, and that is said here. */
import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { smallDisk } from '../../support/campaigns/faults/small-disk.ts';
import { createOrganisation, untilSaved } from '../pages/journey.ts';
import { PackagedApp } from './packaged-app.ts';

const NAME = 'Feldmark Softwarehaus GmbH';

test('a portable program moved with its data opens them; moved without, it says where they were', async () => {
  const [desk, stick, elsewhere] = places('Schreibtisch', 'Stick', 'Anderswo');
  await beginIn(desk);
  expect(existsSync(join(desk, 'TOM-Katalog-Daten', 'IndexedDB'))).toBe(true);
  renameSync(desk, stick);
  await startIn(stick, expectData);
  await startIn(elsewhere, (app) => expectLastSeen(app, join(stick, 'TOM-Katalog-Daten')));
  await startIn(stick, expectData);
});

test('a portable program where nothing can be written keeps its data in the system’s place, and says so once it is moved', async () => {
  const [disc, stick] = places('Scheibe', 'Stick');
  const disk = smallDisk(disc, 1);
  if (!disk) return test.skip(true, 'a disk cannot be mounted here: root on Linux can');
  const ordinary = join(systemsPlace(), 'TOM-Katalog');
  try {
    disk.setReadOnly(true);
    await beginIn(disc);
    expect(existsSync(join(ordinary, 'IndexedDB'))).toBe(true);
    await startIn(disc, expectData);
    await startIn(stick, (app) => expectLastSeen(app, ordinary));
  } finally {
    disk.remove();
  }
});

const systemsPlace = (): string => test.info().outputPath('config');
// It is there on every system before any program.
test.beforeEach(() => void mkdirSync(systemsPlace(), { recursive: true }));

function places<const Names extends string[]>(...names: Names): { [Name in keyof Names]: string } {
  const made = names.map((name) => test.info().outputPath(name));
  for (const path of made) mkdirSync(path, { recursive: true });
  return made as { [Name in keyof Names]: string };
}

/** Starts the program that lies in `place`, looks, and closes it. */
async function startIn(place: string, act: (app: PackagedApp) => Promise<void>): Promise<void> {
  const app = new PackagedApp({ env: { PORTABLE_EXECUTABLE_DIR: place, XDG_CONFIG_HOME: systemsPlace() } });
  try {
    await app.start();
    await act(app);
    await app.close();
    expect(app.problems).toEqual([]);
  } finally {
    app.end();
  }
}

const beginIn = (place: string): Promise<void> =>
  startIn(place, async (app) => {
    await createOrganisation(app, NAME);
    await untilSaved(app.page);
  });

async function expectData({ page }: PackagedApp): Promise<void> {
  await expect(page.getByRole('navigation').getByText(NAME).first()).toBeVisible();
}

async function expectLastSeen({ page }: PackagedApp, folder: string): Promise<void> {
  await expect(page.getByText(/^Zuletzt gesehen wurden die Daten am /)).toContainText(`„${folder}“`);
}
