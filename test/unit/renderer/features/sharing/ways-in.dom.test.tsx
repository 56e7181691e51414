/** What comes from outside without being chosen in the app: dropped, handed over by the system, opened last. */
import { act, createEvent, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { collectCase } from '../../../../../renderer/data/collect-case.ts';
import { RecentList } from '../../../../../renderer/features/sharing/recent-list.tsx';
import { runCommand } from '../../../../../renderer/ui/command-registry.ts';
import { requestFile } from '../../../../../renderer/ui/file-requests.ts';
import { writeCase } from '../../../../../shared/file-format/write-case.ts';
import type { FileHandle, RecentChange, RecentFiles } from '../../../../../shared/ipc/contract.ts';
import { show } from '../../app/show.tsx';
import { openTestCase, openTestData } from '../../data/test-data.ts';
import { openWindow } from '../open-window.tsx';
import { testOutside } from './outside.ts';

async function caseFile(seed: number): Promise<Uint8Array<ArrayBuffer>> {
  const colleague = await openTestCase(seed);
  const { content, seen, scope } = await collectCase(colleague.database, [colleague.organisationId], {
    internalNotes: false,
  });
  const catalogue = { id: 'test', version: '1' };
  return writeCase(content, {
    producer: 'x',
    createdAt: '2026-11-02T09:00:00.000Z',
    catalogue,
    scope,
    seen,
  }) as Uint8Array<ArrayBuffer>;
}

/** Drops something with these types on the page or an element of it. */
function drop(types: string[], files: File[] = [], target: Element = document.body) {
  const event = createEvent.drop(target);
  Object.defineProperty(event, 'dataTransfer', { value: { types, files } });
  act(() => void fireEvent(target, event));
  return event;
}
const dropFiles = (...files: File[]) => drop(['Files'], files);

const preview = () => screen.findByRole('dialog', { name: 'Akte öffnen' });

describe('files dropped on the window', () => {
  it('are opened like chosen ones', async () => {
    openWindow(openTestData());
    const event = dropFiles(new File([await caseFile(7)], 'Beispiel.tomakte'));
    expect(event.defaultPrevented).toBe(true);
    expect(within(await preview()).getByText('Lohnabrechnung')).toBeTruthy();
  });

  it('are opened one after the other', async () => {
    const user = openWindow(openTestData());
    const content = await caseFile(7);
    dropFiles(new File([content], 'eins.tomakte'), new File([content], 'zwei.tomakte'));
    expect(within(await preview()).getByText(/Aus „eins.tomakte“/)).toBeTruthy();
    expect(screen.queryByText(/Aus „zwei.tomakte“/)).toBeNull();
    await user.click(within(await preview()).getByRole('button', { name: 'Abbrechen' }));
    expect(await screen.findByText(/Aus „zwei.tomakte“/)).toBeTruthy();
  });

  it('wait for the dialogue that is open, whatever it is for', async () => {
    const test = await openTestCase();
    const user = openWindow(test, test.organisationId);
    await screen.findByRole('row', { name: /Lohnabrechnung/ });
    act(() => void runCommand('saveCase'));
    const save = await screen.findByRole('dialog', { name: 'Akte speichern' });
    dropFiles(new File(['PK'], 'Brief.docx'));
    expect(await screen.findByText(/sobald Sie diesen Dialog schließen/)).toBeTruthy();
    expect(screen.getByRole('dialog')).toBe(save);
    await user.click(within(save).getByRole('button', { name: 'Abbrechen' }));
    expect(await screen.findByRole('dialog', { name: /Brief.docx/ })).toBeTruthy();
  });

  it('that are none of ours are named and left alone', async () => {
    const data = openTestData();
    openWindow(data);
    dropFiles(new File(['PK'], 'Brief.docx'));
    const dialog = await screen.findByRole('dialog', { name: /Brief.docx.*nicht öffnen/ });
    expect(within(dialog).getByText(/keine Datei dieser App/)).toBeTruthy();
    expect(await data.database.organisations.count()).toBe(0);
  });

  it('of both kinds are opened and named', async () => {
    const user = openWindow(openTestData());
    dropFiles(new File(['PK'], 'Brief.docx'), new File([await caseFile(7)], 'ours.tomakte'), new File(['x'], 'b.txt'));
    await user.click(within(await preview()).getByRole('button', { name: 'Abbrechen' }));
    expect(await screen.findByText(/keine Dateien dieser App: „Brief.docx“, „b.txt“/)).toBeTruthy();
  });

  it('are known by their content when a mail program has changed their name', async () => {
    openWindow(openTestData());
    dropFiles(new File([await caseFile(7)], 'attachment.bin'));
    expect(within(await preview()).getByText(/attachment.bin/)).toBeTruthy();
  });
});

describe('a link dropped on the window', () => {
  it('leads nowhere and says what can be dropped', async () => {
    openWindow(openTestData());
    expect(drop(['text/uri-list', 'text/plain']).defaultPrevented).toBe(true);
    expect(await screen.findByText('Hier lassen sich nur Dateien ablegen')).toBeTruthy();
  });

  it('is left to a text field that it is dropped on', () => {
    openWindow(openTestData());
    const field = document.body.appendChild(document.createElement('textarea'));
    expect(drop(['text/uri-list', 'text/plain'], [], field).defaultPrevented).toBe(false);
    field.remove();
  });
});

describe('files handed over by the system', () => {
  it('that waited for the page are opened when it is up', async () => {
    const outside = testOutside();
    outside.waiting.push({ kind: 'opened', name: 'doppelklick.tomakte', bytes: await caseFile(7) });
    openWindow(openTestData(), null, outside);
    expect(within(await preview()).getByText(/doppelklick.tomakte/)).toBeTruthy();
  });

  it('wait for the dialogue that is open', async () => {
    const outside = testOutside();
    const user = openWindow(openTestData(), null, outside);
    const bytes = await caseFile(7);
    act(() => outside.handOver({ kind: 'opened', name: 'eins.tomakte', bytes }));
    await preview();
    act(() => outside.handOver({ kind: 'opened', name: 'zwei.tomakte', bytes }));
    expect(outside.waiting).toHaveLength(1);
    expect(await screen.findByText(/sobald Sie diesen Dialog schließen/)).toBeTruthy();
    await user.click(within(await preview()).getByRole('button', { name: 'Abbrechen' }));
    expect(await screen.findByText(/Aus „zwei.tomakte“/)).toBeTruthy();
  });

  it('that could not be read say so by name', async () => {
    const outside = testOutside();
    openWindow(openTestData(), null, outside);
    act(() => outside.handOver({ kind: 'failed', name: 'riesig.tomakte', problem: 'tooLarge' }));
    const dialog = within(await screen.findByRole('dialog', { name: /riesig.tomakte/ }));
    expect(dialog.getByText(/größer als 64 MB/)).toBeTruthy();
    expect(dialog.getByText('An Ihren Daten wurde nichts geändert.')).toBeTruthy();
  });
});

describe('the files opened last', () => {
  const handle = 'h1' as FileHandle;

  it('are opened by their handle', async () => {
    const outside = testOutside();
    outside.toOpen = { name: 'zuletzt.tomakte', bytes: await caseFile(7) };
    openWindow(openTestData(), null, outside);
    act(() => requestFile({ kind: 'openRecent', file: handle }));
    expect(within(await preview()).getByText(/zuletzt.tomakte/)).toBeTruthy();
  });

  it('can be taken off the list when they are no longer there', async () => {
    const outside = testOutside();
    const user = openWindow(openTestData(), null, outside);
    act(() => outside.handOver({ kind: 'failed', name: 'weg.tomakte', problem: 'notFound', recent: handle }));
    const dialog = within(await screen.findByRole('dialog', { name: /weg.tomakte/ }));
    expect(dialog.getByText(/liegt nicht mehr dort/)).toBeTruthy();
    await user.click(dialog.getByRole('button', { name: 'Aus der Liste nehmen' }));
    await waitFor(() => expect(outside.recentChanges).toEqual([{ kind: 'forget', file: handle }]));
  });

  it('stand on the first screen with name and folder, and can be cleared away', async () => {
    const changes: RecentChange[] = [];
    let tell: (files: RecentFiles) => void = () => undefined;
    const source = {
      recentFiles: async () => ({ isKept: true, files: [{ handle, name: 'Nordlicht.tomakte', folder: 'Akten' }] }),
      onRecentChange: (listener: typeof tell) => {
        tell = listener;
        return () => undefined;
      },
      changeRecent: async (change: RecentChange) => void changes.push(change),
    };
    show(<RecentList source={source} />, openTestData());
    const entry = await screen.findByRole('button', { name: /Nordlicht.tomakte.*Akten/ });
    act(() => void fireEvent.click(screen.getByRole('button', { name: 'Liste leeren' })));
    expect(changes).toEqual([{ kind: 'clear' }]);
    act(() => tell({ isKept: true, files: [] }));
    expect(entry.isConnected).toBe(false);
  });
});
