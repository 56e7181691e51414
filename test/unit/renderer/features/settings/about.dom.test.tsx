import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openTestData } from '../../data/test-data.ts';

let catalogueVersion = '';

/** The page as it stands in the desktop app, with what main answers. */
async function about(insight: { dataFolder: string; refusedRequests: number }) {
  const showDataFolder = vi.fn(async () => true);
  const info = { appVersion: '1.2.3', electronVersion: '45.0.0', chromeVersion: '152', isTestRuntime: false };
  const backupState = async () => ({ maximumAge: 12 });
  vi.stubGlobal('tomKatalog', {
    appInfo: async () => info,
    appInsight: async () => insight,
    showDataFolder,
    backupState,
  });
  vi.resetModules();
  const { About } = await import('../../../../../renderer/features/settings/about.tsx');
  const { show, catalogue } = await import('../../app/show.tsx');
  catalogueVersion = catalogue.manifest.version;
  show(<About />, openTestData());
  return { showDataFolder };
}

afterEach(() => void vi.unstubAllGlobals());

describe('About', () => {
  it('shows where the data lie, and opens that folder', async () => {
    const { showDataFolder } = await about({ dataFolder: '/home/mira/TOM-Katalog', refusedRequests: 0 });
    expect(await screen.findByText('/home/mira/TOM-Katalog')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Öffnen' }));
    expect(showDataFolder).toHaveBeenCalledOnce();
  });

  it('leads to what a fault report may hold', async () => {
    Object.defineProperty(navigator, 'storage', { value: { estimate: async () => ({}) }, configurable: true });
    await about({ dataFolder: '', refusedRequests: 0 });
    fireEvent.click(await screen.findByRole('button', { name: 'Diagnosepaket …' }));
    const content = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Inhalt' });
    await waitFor(() => expect(content.value).toContain('"appVersion": "1.2.3"'));
    Reflect.deleteProperty(navigator, 'storage');
  });

  it('names the version of the program and that of the catalogue', async () => {
    await about({ dataFolder: '', refusedRequests: 0 });
    expect(await screen.findByText('1.2.3')).toBeTruthy();
    expect(screen.getByText('Katalog').nextElementSibling?.textContent).toBe(catalogueVersion);
  });

  it('says how often something tried to leave the machine', async () => {
    await about({ dataFolder: '', refusedRequests: 0 });
    expect(await screen.findByText(/kein einziger Versuch nach außen/)).toBeTruthy();
    cleanup();
    await about({ dataFolder: '', refusedRequests: 2 });
    expect(await screen.findByText(/2 Versuche nach außen, alle abgebrochen/)).toBeTruthy();
  });
});
