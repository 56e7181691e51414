import 'fake-indexeddb/auto';
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import Dexie from 'dexie';
import { forceCloseDatabase } from 'fake-indexeddb';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { start } from '../../../../renderer/app/start/start.tsx';
import { DATABASE_NAME, TomDatabase } from '../../../../renderer/data/database.ts';
import { openData } from '../../../../renderer/data/open-data.ts';
import { saveTracker } from '../../../../renderer/data/save-state.ts';
import { platform } from '../../../../renderer/platform/platform.ts';
import { setLanguage } from '../../../../renderer/text/i18n.ts';

const german = { value: 'de-DE', configurable: true };

beforeEach(async () => {
  Object.defineProperty(navigator, 'language', german);
  localStorage.clear();
  await Dexie.delete(DATABASE_NAME);
});
afterEach(() => {
  setLanguage('de');
  vi.restoreAllMocks();
  saveTracker.store.setState({ stopped: undefined });
});

async function startApp() {
  const view = render(null);
  await start((content: ReactNode) => view.rerender(content));
}

/** What an earlier session left on the disk. */
async function earlierSession(settings: Record<string, unknown> = {}) {
  const { database, commands } = await openData();
  await commands.createOrganisation({ name: 'Beispiel Software GmbH' });
  for (const [key, value] of Object.entries(settings)) await commands.setSetting(key, value);
  database.close();
}

describe('start', () => {
  it('greets at the first time', async () => {
    await startApp();
    expect(await screen.findByRole('heading', { level: 1, name: 'Noch keine Organisation' })).toBeTruthy();
  });

  it('goes on with what is there', async () => {
    await earlierSession();
    await startApp();
    expect(await screen.findByRole('heading', { level: 1, name: 'Beispiel Software GmbH' })).toBeTruthy();
    expect(screen.getByText('Gespeichert')).toBeTruthy();
  });

  it('speaks the language and shows the colours that were chosen', async () => {
    await earlierSession({ language: 'en', colorScheme: 'dark' });
    await startApp();
    expect(await screen.findByRole('button', { name: 'Settings' })).toBeTruthy();
    expect(document.documentElement.lang).toBe('en');
    expect(document.documentElement.dataset.mantineColorScheme).toBe('dark');
  });

  it('says so when the main process does not answer', async () => {
    vi.spyOn(platform, 'appInfo').mockRejectedValueOnce(new Error('refused: unknown sender'));
    await startApp();
    expect(screen.getByRole('button', { name: 'Erneut versuchen' })).toBeTruthy();
    expect(screen.getByText(/refused: unknown sender/)).toBeTruthy();
  });

  it('offers to start the app anew, not to load it again, when the store fails meanwhile', async () => {
    const failing = new DOMException('Internal error opening backing store', 'UnknownError');
    vi.spyOn(indexedDB, 'databases').mockRejectedValue(failing);
    await startApp();
    expect(saveTracker.isStopped()).toBe(true);
    expect(screen.getByRole('button', { name: 'App neu starten' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Erneut versuchen' })).toBeNull();
  });

  it('offers backups where the data base opens but cannot be read', async () => {
    await earlierSession();
    const { get } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (this: IDBObjectStore, key) {
      if (this.name === 'settings') throw new DOMException('Failed to read a value', 'DataError');
      return get.call(this, key);
    });
    await startApp();
    expect(screen.getByRole('heading', { name: 'Der Datenbestand lässt sich nicht lesen' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Sicherung aus einer Datei …' })).toBeTruthy();
    // Nobody has it open any more, so it can be set aside.
    await Dexie.delete(DATABASE_NAME);
  });

  it('writes nothing more once the browser has closed the data base by itself', async () => {
    const opening = vi.spyOn(TomDatabase.prototype, 'open');
    await startApp();
    await screen.findByRole('heading', { level: 1, name: 'Noch keine Organisation' });
    const [database] = opening.mock.contexts as TomDatabase[];
    forceCloseDatabase(database?.backendDB() as never);
    await waitFor(() => expect(saveTracker.isStopped()).toBe(true));
  });

  it('tells of a failure in the language of the system', async () => {
    localStorage.setItem('tom-katalog/has-data', 'yes');
    Object.defineProperty(navigator, 'language', { value: 'en-GB', configurable: true });
    await startApp();
    expect(screen.getByRole('button', { name: 'Start empty …' })).toBeTruthy();
  });

  it('never starts empty by itself when the data base has gone', async () => {
    await earlierSession();
    (await openData()).database.close();
    await Dexie.delete(DATABASE_NAME);
    await startApp();
    expect(screen.getByRole('heading', { name: 'Der Datenbestand ist nicht mehr da' })).toBeTruthy();

    fireEvent.click(screen.getByRole('button', { name: 'Leer beginnen …' }));
    const dialogue = await screen.findByRole('dialog');
    fireEvent.click(within(dialogue).getByRole('button', { name: 'Leer beginnen' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Noch keine Organisation' })).toBeTruthy();
  });
});
