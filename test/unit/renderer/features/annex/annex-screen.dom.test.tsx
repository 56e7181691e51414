import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import { currentRoute, navigate } from '../../../../../renderer/data/navigation-store.ts';
import { setLanguage } from '../../../../../renderer/text/i18n.ts';
import { annexTexts as textsOf } from '../../../../../shared/annex/document.ts';
import { makeAnnex } from '../../../../../shared/annex/make-annex.ts';
import { typeset } from '../../../../../shared/annex/typeset/typeset.ts';
import type { MeasureId } from '../../../../../shared/domain/ids.ts';
import { assessment, operation, sampleInput } from '../../../shared/annex/annex-samples.ts';
import { openAnnex, paper, SameThreadWorker, sheetTexts, withSameThreadWorker } from './open-annex.tsx';

const user = userEvent.setup();

withSameThreadWorker();
beforeEach(() => setLanguage('de'));

describe('preview', () => {
  test('shows every text of the annex, and nothing internal', async () => {
    await openAnnex();
    const shown = sheetTexts();
    for (const text of textsOf(typeset(makeAnnex(sampleInput())))) {
      for (const line of text.split('\n')) expect(shown).toContain(line.replaceAll('\u00A0', ' '));
    }
    expect(document.body.textContent).not.toContain('Schwachstelle');
  });

  test('goes on with a long note on the next sheet, losing nothing', async () => {
    const words = Array.from({ length: 40 }, (_, index) => `Wort${index}.`);
    const note = words.map((word) => `${word} ${'steht in der Anmerkung '.repeat(6)}\n\n- Punkt ${word}`).join('\n\n');
    await openAnnex({ assessments: [assessment('ZUT-01', { note })] });
    const shown = sheetTexts();
    for (const word of words) expect(shown.split(`Punkt ${word}`)).toHaveLength(2);
    expect(shown.split('☒Alarmanlage')).toHaveLength(2);
    const sheets = within(paper()).getAllByRole('article');
    expect(sheets.filter((sheet) => sheet.textContent.includes('Punkt Wort')).length).toBeGreaterThan(1);
  });

  test('internal notes do not even reach the worker that makes the annex', async () => {
    SameThreadWorker.received = '';
    await openAnnex();
    expect(SameThreadWorker.received).toContain('Nur Notebooks.');
    expect(SameThreadWorker.received).not.toContain('Schwachstelle');
  });

  test('headings stand in the list of contents with their page', async () => {
    await openAnnex();
    const contents = within(paper()).getByRole('navigation', { name: 'Inhaltsverzeichnis' });
    expect(within(contents).getByRole('button', { name: /1.*Gegenstand und Geltungsbereich.*3/ })).toBeDefined();
    expect(screen.getAllByText(/^Seite 1 von 4$/)).toHaveLength(2);
  });

  test('follows what changes in the case', async () => {
    const { commands } = await openAnnex();
    expect(sheetTexts()).not.toContain('Datensicherung');
    await commands.setStatus({ kind: 'operation', id: operation.id }, ['VER-01' as MeasureId], 'implemented');
    await waitFor(() => expect(sheetTexts()).toContain('Datensicherung'));
  });
});

describe('options', () => {
  test('leave parts out', async () => {
    await openAnnex();
    await user.click(screen.getByRole('checkbox', { name: 'Geplante Maßnahmen am Ende' }));
    await waitFor(() => expect(sheetTexts()).not.toContain('Geplante Maßnahmen'));
    await user.click(screen.getByRole('checkbox', { name: 'Geplante Maßnahmen am Ende' }));
    await waitFor(() => expect(sheetTexts()).toContain('Geplante Maßnahmen'));
  });

  test('prints measures as running text when asked', async () => {
    await openAnnex();
    expect(sheetTexts()).toContain('Bildschirmsperre (Wartezeit: 10 Minuten)');
    await user.click(screen.getByRole('radio', { name: 'Fließtext' }));
    await waitFor(() => expect(sheetTexts()).toContain('Bildschirme sperren sich nach 10 Minuten'));
    expect(sheetTexts()).not.toContain('☒Alarmanlage');
  });

  test('are kept with the operation, one step each, and follow when a step is undone', async () => {
    const { commands, database } = await openAnnex();
    const prose = () => screen.getByRole<HTMLInputElement>('radio', { name: 'Fließtext' });
    await user.click(prose());
    await waitFor(async () =>
      expect(await database.operations.get(operation.id)).toMatchObject({ annexForm: 'prose' }),
    );
    expect(prose().checked).toBe(true);
    expect((await act(() => commands.undo()))?.label).toMatchObject({ command: 'chooseForAnnex' });
    await waitFor(() => expect(prose().checked).toBe(false));
    expect(await database.operations.get(operation.id)).toMatchObject({ annexForm: '' });
  });

  test('prints what stands in several groups with references, or everywhere: a step that can be undone', async () => {
    const { commands, database } = await openAnnex({
      operation: { ...operation, schemeId: 'e' as typeof operation.schemeId },
    });
    expect(sheetTexts()).toContain('Siehe auch 3.1 Identifizierung der Nutzer');
    await user.click(screen.getByRole('radio', { name: 'Überall' }));
    await waitFor(() => expect(sheetTexts()).not.toContain('Siehe auch'));
    expect((await database.operations.get(operation.id))?.repeats).toBe('everywhere');
    await commands.undo();
    await waitFor(() => expect(sheetTexts()).toContain('Siehe auch 3.1'));
  });

  test('the annex may be English in a German window', async () => {
    await openAnnex();
    await user.click(screen.getByRole('radio', { name: 'Englisch' }));
    await waitFor(() => expect(sheetTexts()).toContain('Password policy (Minimum length: 14 characters; Blocklist'));
    expect(screen.getByRole('button', { name: 'Als Word speichern …' })).toBeDefined();
  });
});

describe('the annex screen', () => {
  test('leads back to the operation by Escape and by its button', async () => {
    await openAnnex();
    navigate({ screen: 'annex', operationId: operation.id });
    fireEvent.keyDown(document.body, { key: 'Escape' });
    expect(currentRoute()).toEqual({ screen: 'operation', operationId: operation.id });
    navigate({ screen: 'annex', operationId: operation.id });
    await user.click(screen.getByRole('button', { name: 'Zurück zum Vorgang' }));
    expect(currentRoute()).toEqual({ screen: 'operation', operationId: operation.id });
  });

  test('stays when Escape closes a menu in it', async () => {
    await openAnnex();
    navigate({ screen: 'annex', operationId: operation.id });
    const menu = document.body.appendChild(document.createElement('div'));
    menu.role = 'menu';
    menu.tabIndex = -1;
    menu.onkeydown = () => menu.remove();
    fireEvent.keyDown(menu, { key: 'Escape' });
    expect(menu.isConnected).toBe(false);
    expect(currentRoute()).toEqual({ screen: 'annex', operationId: operation.id });
  });

  test('shows a German annex in an English window, too', async () => {
    await openAnnex();
    act(() => setLanguage('en'));
    expect((await screen.findByRole<HTMLInputElement>('radio', { name: 'German' })).checked).toBe(true);
    expect(document.body.textContent).toContain('Passwortrichtlinie');
  });
});
