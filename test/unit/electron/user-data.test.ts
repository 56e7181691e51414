import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { portableMemory, type Surroundings, userDataFolder } from '../../../electron/user-data.ts';

let stick: string;
beforeEach(() => {
  stick = mkdtempSync(join(tmpdir(), 'tom-katalog-stick-'));
});
afterEach(() => rmSync(stick, { recursive: true, force: true }));

const appData = '/home/jemand/.config';
const ORDINARY = join(appData, 'TOM-Katalog');
const surroundings = (given: Partial<Surroundings> = {}): Surroundings => ({
  ...{ appData, isPackaged: true, executable: join(stick, 'tom-katalog'), env: {} },
  ...given,
});
const folder = (given?: Partial<Surroundings>) => userDataFolder(surroundings(given));

describe('the data of an installed program', () => {
  test('lies where the system keeps such data', () => {
    expect(folder()).toBe(ORDINARY);
  });

  test('while developing, too, whatever lies about', () => {
    mkdirSync(join(stick, 'TOM-Katalog-Daten'));
    expect(folder({ isPackaged: false, env: { PORTABLE_EXECUTABLE_DIR: stick } })).toBe(ORDINARY);
  });
});

describe('the data of a portable program', () => {
  test('lies beside it, from the first start on', () => {
    expect(folder({ env: { PORTABLE_EXECUTABLE_DIR: stick } })).toBe(join(stick, 'TOM-Katalog-Daten'));
    expect(existsSync(join(stick, 'TOM-Katalog-Daten'))).toBe(true);
  });

  test('lies in the system’s place where nothing can be written beside it', () => {
    // A file in its way works for every user, root included, whom no permission stops.
    writeFileSync(join(stick, 'TOM-Katalog-Daten'), '');
    expect(folder({ env: { PORTABLE_EXECUTABLE_DIR: stick } })).toBe(ORDINARY);
  });

  test('stays beside it when the folder there cannot be written to now: the program does not begin empty elsewhere', () => {
    const beside = join(stick, 'TOM-Katalog-Daten');
    mkdirSync(beside);
    chmodSync(beside, 0o500);
    chmodSync(stick, 0o500);
    try {
      expect(folder({ env: { PORTABLE_EXECUTABLE_DIR: stick } })).toBe(beside);
      expect(folder()).toBe(beside);
    } finally {
      chmodSync(stick, 0o700);
    }
  });

  test('of an archive or AppImage lies beside it once somebody has made the folder', () => {
    mkdirSync(join(stick, 'TOM-Katalog-Daten'));
    expect(folder()).toBe(join(stick, 'TOM-Katalog-Daten'));
    const mounted = { executable: '/tmp/.mount/tom-katalog', env: { APPIMAGE: join(stick, 'TOM-Katalog.AppImage') } };
    expect(folder(mounted)).toBe(join(stick, 'TOM-Katalog-Daten'));
  });
});

describe('where the data are is remembered in the system’s place, too', () => {
  const memory = join(appData, 'TOM-Katalog-portable.last-seen.json');
  const remembered = (given?: Partial<Surroundings>) => portableMemory(surroundings(given), folder(given));

  test('by a portable program, whoever made the folder beside it', () => {
    expect(remembered({ env: { PORTABLE_EXECUTABLE_DIR: stick } })).toBe(memory);
    expect(remembered()).toBe(memory);
  });

  test('by a portable program whose data are there themselves: it may be moved to where they are not', () => {
    writeFileSync(join(stick, 'TOM-Katalog-Daten'), '');
    expect(remembered({ env: { PORTABLE_EXECUTABLE_DIR: stick } })).toBe(memory);
  });

  test('by no installed program, and not while developing', () => {
    expect(remembered()).toBeUndefined();
    expect(remembered({ isPackaged: false, env: { PORTABLE_EXECUTABLE_DIR: stick } })).toBeUndefined();
  });
});
