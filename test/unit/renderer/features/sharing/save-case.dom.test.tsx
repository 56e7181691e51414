import { act, renderHook, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { CommandProblem } from '../../../../../renderer/data/commands/command-problem.ts';
import { flushDrafts, useDraft } from '../../../../../renderer/data/drafts.ts';
import { runCommand } from '../../../../../renderer/ui/command-registry.ts';
import { requestFile } from '../../../../../renderer/ui/file-requests.ts';
import { readCase } from '../../../../../shared/file-format/read-case.ts';
import { inOperation, measure, openTestCase } from '../../data/test-data.ts';
import { openWindow } from '../open-window.tsx';
import { testOutside, text } from './outside.ts';

/** Two operations; the first holds an internal note. */
async function openSaveDialog({ others = [] }: { others?: string[] } = {}) {
  const test = await openTestCase();
  for (const name of others) await test.commands.createOrganisation({ name });
  const second = await test.commands.createOperation(test.organisationId, { name: 'Zeiterfassung' });
  await test.commands.setStatus(test.scope, [measure('ZUG-01')], 'implemented');
  await test.commands.setStatus(inOperation(second), [measure('ZUG-01'), measure('ZUG-02')], 'planned');
  await test.commands.assess(test.scope, measure('ZUG-01'), {
    note: 'öffentlich',
    internalNote: 'GEHEIM',
    responsible: 'IT-Leitung',
  });
  const outside = testOutside();
  const user = openWindow(test, test.organisationId, outside);
  await screen.findByRole('row', { name: /Zeiterfassung/ });
  act(() => void runCommand('saveCase'));
  const dialog = within(await screen.findByRole('dialog', { name: 'Akte speichern' }));
  /** What the dialogue says under one of its headings. */
  const listed = (title: 'Geht mit' | 'Bleibt hier') =>
    within(dialog.getByRole('list', { name: title }))
      .getAllByRole('listitem')
      .map((item) => item.textContent);
  const save = async () => {
    await user.click(dialog.getByRole('button', { name: 'Speichern …' }));
    await waitFor(() => expect(outside.saved).toHaveLength(1));
    const [file] = outside.saved;
    const read = file && readCase(file.bytes);
    if (!read?.ok) throw new Error('the saved file cannot be read');
    return { name: file?.name, content: read.value.content, file: read.value, raw: text(file?.bytes as Uint8Array) };
  };
  await dialog.findByRole('list', { name: 'Geht mit' });
  return { test, user, outside, dialog, listed, save };
}

describe('saving a case', () => {
  it('writes the whole organisation into a file that can be read again, without internal notes', async () => {
    const { listed, save } = await openSaveDialog();
    expect(listed('Geht mit')).toEqual([
      '1 Organisation mit Stammdaten',
      '2 Vorgänge',
      '3 Antworten',
      'Zuständigkeit, Termine oder Nachweise zu 1 Maßnahme',
    ]);
    expect(listed('Bleibt hier')).toContain('1 interne Notiz');
    const { name, content, file, raw } = await save();
    expect(name).toMatch(/^Akte_Beispiel-Software-GmbH_\d{4}-\d{2}-\d{2}\.tomakte$/);
    expect(content.operations.map((operation) => operation.name).sort()).toEqual(['Lohnabrechnung', 'Zeiterfassung']);
    expect(file).toMatchObject({
      producer: 'TOM-Katalog 1.2.3',
      scope: { kind: 'organisations', internalNotes: false },
    });
    expect(raw).toContain('öffentlich');
    expect(raw).not.toContain('GEHEIM');
    expect(await screen.findByText(/Akte gespeichert: Akte_Beispiel/)).toBeTruthy();
  });

  it('takes internal notes along only when that is ticked, and says what it means', async () => {
    const { dialog, user, save } = await openSaveDialog();
    const tick = dialog.getByRole('checkbox', { name: /1 interne Notiz mitgeben/ }) as HTMLInputElement;
    expect(tick.checked).toBe(false);
    await user.click(tick);
    expect(dialog.getByText('Wer die Akte öffnet, kann alle internen Notizen lesen.')).toBeTruthy();
    const { raw, file } = await save();
    expect(raw).toContain('GEHEIM');
    expect(file.scope.internalNotes).toBe(true);
  });

  it('can be about certain operations; nothing of the others gets in', async () => {
    const { dialog, user, listed, save } = await openSaveDialog();
    await user.click(dialog.getByLabelText('Nur bestimmte Vorgänge'));
    expect(dialog.getByText('Wählen Sie mindestens einen Vorgang.')).toBeTruthy();
    expect((dialog.getByRole('button', { name: 'Speichern …' }) as HTMLButtonElement).disabled).toBe(true);
    await user.click(dialog.getByLabelText('Zeiterfassung'));
    await waitFor(() => expect(listed('Geht mit')).toContain('2 Antworten'));
    expect(listed('Geht mit')).toContain('1 Vorgang');
    expect(listed('Bleibt hier')).toContain('1 anderer Vorgang');
    expect(dialog.queryByText(/interne Notiz/)).toBeNull();
    const { name, content, file, raw } = await save();
    expect(name).toMatch(/^Akte_Beispiel-Software-GmbH_Zeiterfassung_/);
    expect(content.operations.map((operation) => operation.name)).toEqual(['Zeiterfassung']);
    expect(file.scope.kind).toBe('operations');
    expect(raw).not.toContain('Lohnabrechnung');
  });

  it('for outsiders leaves more here and says so', async () => {
    const { dialog, user, listed, save } = await openSaveDialog();
    await user.click(dialog.getByLabelText(/Für Dritte/));
    await waitFor(() => expect(listed('Bleibt hier')).toContain('Zuständigkeit, Termine, Nachweise zu 1 Maßnahme'));
    const { file, raw } = await save();
    expect(file.scope).toMatchObject({ kind: 'organisations', audience: 'outsiders' });
    expect(raw).not.toMatch(/GEHEIM|IT-Leitung/);
  });

  it('can be about several organisations, and warns whoever sends that outside', async () => {
    const { dialog, user, listed, save } = await openSaveDialog({ others: ['Nordlicht AG', 'Südwind'] });
    await user.click(dialog.getByLabelText('Mehrere Organisationen'));
    await user.click(await dialog.findByLabelText('Nordlicht AG'));
    await waitFor(() => expect(listed('Geht mit')).toContain('2 Organisationen mit Stammdaten'));
    expect(listed('Bleibt hier')).toContain('1 andere Organisation');
    await user.click(dialog.getByLabelText(/Für Dritte/));
    expect(dialog.getByText(/enthält mehrere Mandanten/)).toBeTruthy();
    await user.click(dialog.getByLabelText(/Für Kolleginnen/));
    const { name, content } = await save();
    expect(name).toMatch(/^Akte_2-Organisationen_/);
    expect(content.organisations.map((it) => it.name).sort()).toEqual(['Beispiel Software GmbH', 'Nordlicht AG']);
  });

  it('can be about everything', async () => {
    const { dialog, user, listed, save } = await openSaveDialog({ others: ['Nordlicht AG'] });
    await user.click(dialog.getByLabelText(/^Alles: 2 Organisationen/));
    await waitFor(() => expect(listed('Geht mit')).toContain('2 Organisationen mit Stammdaten'));
    const { name, file, raw } = await save();
    expect(name).toMatch(/^Akte_Gesamtbestand_/);
    expect(file.scope).toEqual({ kind: 'everything', internalNotes: false });
    expect(raw).not.toContain('GEHEIM');
  });

  it('begins with the operations that a screen asks for', async () => {
    const test = await openTestCase();
    openWindow(test, test.organisationId, testOutside());
    await screen.findByRole('row', { name: /Lohnabrechnung/ });
    const { organisationId, operationId } = test;
    act(() => requestFile({ kind: 'saveOperations', organisationId, operationIds: [operationId] }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Akte speichern' }));
    expect(dialog.getByLabelText('Lohnabrechnung')).toHaveProperty('checked', true);
  });

  it('asks once, however often the key is pressed', async () => {
    const test = await openTestCase();
    openWindow(test, test.organisationId, testOutside());
    await screen.findByRole('row', { name: /Lohnabrechnung/ });
    act(() => {
      runCommand('saveCase');
      runCommand('saveCase');
    });
    await screen.findByRole('dialog', { name: 'Akte speichern' });
    expect(screen.getAllByRole('dialog')).toHaveLength(1);
  });

  it('writes no file that would lack what was typed last, and says why', async () => {
    const test = await openTestCase();
    const outside = testOutside();
    openWindow(test, test.organisationId, outside);
    await screen.findByRole('row', { name: /Lohnabrechnung/ });
    const disk = { isFull: true };
    const write = async () => {
      if (disk.isFull) throw new CommandProblem('quota');
    };
    const field = renderHook(() => useDraft('', write, { id: 'a field', delay: null }));
    act(() => field.result.current.setText('neu'));
    act(() => void runCommand('saveCase'));
    expect(await screen.findByText(/ließ sich nicht speichern und würde in der Akte fehlen/)).toBeTruthy();
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(outside.saved).toEqual([]);
    disk.isFull = false;
    await act(() => flushDrafts());
    act(() => void runCommand('saveCase'));
    expect(await screen.findByRole('dialog', { name: 'Akte speichern' })).toBeTruthy();
  });

  it('says why the file was not written', async () => {
    const { dialog, user, outside } = await openSaveDialog();
    outside.saveAnswer = { kind: 'failed', name: 'Akte.tomakte', problem: 'diskFull' };
    await user.click(dialog.getByRole('button', { name: 'Speichern …' }));
    expect(await screen.findByText('Die Akte wurde nicht gespeichert')).toBeTruthy();
    expect(screen.getByText('„Akte.tomakte“ konnte nicht gespeichert werden. Der Datenträger ist voll.')).toBeTruthy();
  });
});
