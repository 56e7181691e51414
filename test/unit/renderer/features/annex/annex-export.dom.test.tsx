import { fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { platform } from '../../../../../renderer/platform/platform.ts';
import { runCommand } from '../../../../../renderer/ui/command-registry.ts';
import type { FileHandle, SaveRequest } from '../../../../../shared/ipc/contract.ts';
import { assessment } from '../../../shared/annex/annex-samples.ts';
import { openAnnex, SameThreadWorker, withSameThreadWorker } from './open-annex.tsx';

const user = userEvent.setup();

withSameThreadWorker();
afterEach(() => void vi.restoreAllMocks());

/** Never comes to an end, so that there is time to cancel. */
class EndlessWorker extends SameThreadWorker {
  override postMessage(): void {}
}

describe('export', () => {
  test('hands a Word file with a telling name to the system, by button and by command', async () => {
    const requests: SaveRequest[] = [];
    vi.spyOn(platform, 'saveFile').mockImplementation(async (request) => {
      requests.push(request);
      return { kind: 'cancelled' };
    });
    await openAnnex();
    await user.click(screen.getByRole('button', { name: 'Als Word speichern …' }));
    await waitFor(() => expect(requests).toHaveLength(1));
    expect(requests[0]).toMatchObject({
      kind: 'annex',
      suggestedName: 'Anlage-TOM_Deichdaten-GmbH_Kundenportal_2.0.docx',
    });
    const parts = unzipSync(new Uint8Array(requests[0]?.bytes ?? []));
    expect(strFromU8(parts['word/document.xml'] ?? new Uint8Array())).toContain('Passwortrichtlinie');
    await screen.findByRole('button', { name: 'Als Word speichern …' });
    expect(runCommand('exportAnnex')).toBe(true);
    await waitFor(() => expect(requests).toHaveLength(2));
    expect(requests[1]?.bytes).toEqual(requests[0]?.bytes);
  });

  test('leaves the page numbers of a huge annex to Word and says so', async () => {
    const handle = 'saved' as FileHandle;
    vi.spyOn(platform, 'saveFile').mockResolvedValue({ kind: 'saved', name: 'Anlage.docx', handle });
    await openAnnex({ assessments: [assessment('ZUT-01', { note: 'Wort '.repeat(1001) })] });
    await user.click(screen.getByRole('button', { name: 'Als Word speichern …' }));
    expect(await screen.findByText(/Seitenzahlen im Inhaltsverzeichnis: in Word mit F9/)).toBeDefined();
  });

  test('waits for the preview of what was chosen last', async () => {
    const save = vi.spyOn(platform, 'saveFile').mockResolvedValue({ kind: 'cancelled' });
    await openAnnex();
    fireEvent.click(screen.getByRole('radio', { name: 'Englisch' }));
    fireEvent.click(screen.getByRole('button', { name: 'Als Word speichern …' }));
    expect(runCommand('exportAnnex')).toBe(false);
    await waitFor(() => expect(runCommand('exportAnnex')).toBe(true));
    await waitFor(() => expect(save).toHaveBeenCalledOnce());
    expect(save.mock.calls[0]?.[0].suggestedName).toMatch(/^Annex-TOM/);
  });

  test('can be cancelled', async () => {
    const save = vi.spyOn(platform, 'saveFile');
    await openAnnex();
    vi.stubGlobal('Worker', EndlessWorker);
    await user.click(screen.getByRole('button', { name: 'Als Word speichern …' }));
    const bar = await screen.findByRole('progressbar', { name: 'Dokument wird aufgebaut …' });
    expect(bar.hasAttribute('aria-valuenow')).toBe(false);
    await user.click(screen.getByRole('button', { name: 'Abbrechen' }));
    await screen.findByRole('button', { name: 'Als Word speichern …' });
    expect(save).not.toHaveBeenCalled();
  });

  test('says why a file could not be written', async () => {
    vi.spyOn(platform, 'saveFile').mockResolvedValue({ kind: 'failed', name: 'Anlage.docx', problem: 'inUse' });
    await openAnnex();
    await user.click(screen.getByRole('button', { name: 'Als Word speichern …' }));
    expect(await screen.findByText('Anlage nicht gespeichert')).toBeDefined();
    expect(screen.getByText(/„Anlage.docx“ .* in einem anderen Programm geöffnet/)).toBeDefined();
  });
});
