import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { loadDeliveredRules } from '../../../../../renderer/data/findings/rule-files.ts';
import { currentRoute, navigate } from '../../../../../renderer/data/navigation-store.ts';
import { platform } from '../../../../../renderer/platform/platform.ts';
import { setLanguage } from '../../../../../renderer/text/i18n.ts';
import { runCommand } from '../../../../../renderer/ui/command-registry.ts';
import { annexTexts as textsOf } from '../../../../../shared/annex/document.ts';
import { makeAnnex } from '../../../../../shared/annex/make-annex.ts';
import { typeset } from '../../../../../shared/annex/typeset/typeset.ts';
import type { MeasureId, RuleId } from '../../../../../shared/domain/ids.ts';
import { ruleSwitchedOn } from '../../../../../shared/domain/new-house-records.ts';
import { GENERAL } from '../../../../../shared/domain/target.ts';
import { basisOf } from '../../../../../shared/findings/basis.ts';
import type { FileHandle, SaveRequest } from '../../../../../shared/ipc/contract.ts';
import { assessment, operation, sampleInput } from '../../../shared/annex/annex-samples.ts';
import { openAnnex, SameThreadWorker } from './open-annex.tsx';

const user = userEvent.setup();

beforeEach(() => {
  vi.stubGlobal('Worker', SameThreadWorker);
  setLanguage('de');
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** Never comes to an end, so that there is time to cancel. */
class EndlessWorker extends SameThreadWorker {
  override postMessage(): void {}
}

const paper = () => screen.getByRole('region', { name: 'Vorschau der Seiten' });
const sheetTexts = () =>
  within(paper())
    .getAllByRole('article')
    .map((sheet) => sheet.textContent)
    .join('\n')
    // Where a line must not break is another matter.
    .replaceAll('\u00A0', ' ');

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
    await user.click(screen.getByRole('radio', { name: 'Liste' }));
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
    await user.click(screen.getByRole('radio', { name: 'Deutsch' }));
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

describe('check list', () => {
  const checkList = () => screen.getByRole('region', { name: /Vor dem Export/ });

  test('names what rules find, the gravest first, and leads there', async () => {
    await openAnnex();
    const open = await within(checkList()).findByRole('button', { name: /ohne Termin.*öffnen$/ });
    expect(within(checkList()).getByText('1 interne Notiz bleibt draußen')).toBeDefined();
    const severities = within(checkList())
      .getAllByRole('img')
      .map((icon) => ['Fehler', 'Warnung', 'Hinweis'].indexOf(icon.getAttribute('aria-label') ?? ''))
      .filter((place) => place >= 0);
    expect(severities).toEqual(severities.toSorted());
    await user.click(open);
    expect(currentRoute()).toMatchObject({ screen: 'operation', operationId: operation.id, measureId: 'VER-02' });
    navigate({ screen: 'annex', operationId: operation.id });
    await user.click(within(checkList()).getByRole('button', { name: 'Alle ansehen' }));
    expect(currentRoute()).toEqual({ screen: 'findings', operationId: operation.id });
  });

  test('counts what is accepted apart, and hands nothing of findings to whatever makes the annex', async () => {
    const requests: SaveRequest[] = [];
    vi.spyOn(platform, 'saveFile').mockImplementation(async (request) => {
      requests.push(request);
      return { kind: 'cancelled' };
    });
    const reason = 'Sonderfall mit Siegel 4711';
    const { database, commands } = await openAnnex();
    const message = await within(checkList()).findByText(/ohne Termin/);
    const scope = { kind: 'operation', id: operation.id } as const;
    const place = { kind: 'measure', id: 'VER-02', target: GENERAL, field: 'plannedFor' } as const;
    const rule = (await loadDeliveredRules()).flatMap(({ branches }) => branches).find(({ id }) => id === 'PLB-03.1');
    const basis = rule ? basisOf(rule, new Map([['plannedFor', '']])) : '';
    await commands.acceptFindings(scope, [{ ruleId: 'PLB-03.1' as RuleId, place, basis }], {
      reason,
      by: 'Ada Siegel',
      until: '',
    });
    expect(await database.acceptances.count()).toBe(1);
    expect(await within(checkList()).findByText('1 Befund ist mit Begründung akzeptiert')).toBeDefined();
    expect(message.isConnected).toBe(false);
    await user.click(await screen.findByRole('button', { name: 'Als Word speichern …' }));
    await waitFor(() => expect(requests).toHaveLength(1));
    const parts = Object.values(unzipSync(new Uint8Array(requests[0]?.bytes ?? []))).map((part) => strFromU8(part));
    for (const text of [...parts, sheetTexts(), SameThreadWorker.received])
      expect(text).not.toMatch(/4711|Ada Siegel|PLB-\d|SDT-\d|WRD-\d|Befund/);
  });

  test('puts what does not belong in an annex first, names its measure, and counts what it shows', async () => {
    const note = 'Der Server 10.4.7.12 steht im Keller.';
    const { commands } = await openAnnex({ assessments: [assessment('ZUT-01', { note })] });
    await within(checkList()).findByRole('heading', { name: '1 Angabe gehört nicht in die Anlage' });
    const [first] = within(checkList()).getAllByRole('listitem');
    expect(first?.textContent).toMatch(/10\.4\.7\.12.*Alarmanlage/);
    const points = () => Number(/\d+/.exec(screen.getByRole('heading', { name: /^Vor dem Export/ }).textContent)?.[0]);
    const before = points();
    await commands.assess({ kind: 'operation', id: operation.id }, 'ZUT-01' as MeasureId, () => ({ note: '' }));
    await waitFor(() => expect(screen.queryByRole('heading', { name: /gehört nicht/ })).toBeNull());
    expect(points()).toBe(before - 1);
  });

  test('folds points of a kind, with their number, and leaves open what matters most', async () => {
    const noContract = { clientName: '', clientAddress: '', contractNumber: '', contractDate: '' };
    await openAnnex({ operation: { ...operation, ...noContract } });
    await within(checkList()).findByText(/ohne Termin/);
    const folds = [...checkList().querySelectorAll('details')];
    const labels = folds.map((fold) => fold.querySelector('summary')?.textContent ?? '');
    expect(labels.some((label) => /^\d+ Punkte? zu dieser Anlage$/.test(label))).toBe(true);
    for (const [index, fold] of folds.entries()) {
      const isGrave = /Fehler|zu dieser Anlage/.test(labels[index] ?? '');
      const isLong = checkList().querySelectorAll('details li').length > 6;
      expect(fold.open).toBe(isGrave || !isLong);
      expect(fold.querySelectorAll('li').length).toBeGreaterThan(0);
    }
  });

  test('says of an English annex that notes stay as they are written', async () => {
    await openAnnex();
    const hint = 'Anmerkungen und Texte der Gruppen werden gedruckt, wie sie geschrieben sind';
    expect(screen.queryByText(hint)).toBeNull();
    await user.click(screen.getByRole('radio', { name: 'Englisch' }));
    expect(await screen.findByText(hint)).toBeDefined();
    await user.click(screen.getByRole('checkbox', { name: 'Anmerkungen' }));
    await waitFor(() => expect(screen.queryByText(hint)).toBeNull());
    await user.click(screen.getByRole('checkbox', { name: 'Anmerkungen' }));
    await user.click(screen.getByRole('radio', { name: 'Deutsch' }));
  });

  test('tells of a group that only another structure sets aside, and switches to it', async () => {
    await openAnnex({ operation: { ...operation, schemeId: 'a' as typeof operation.schemeId } });
    const text = 'In „Art. 32 DSGVO“ ist 1 Gruppe nicht auftragsrelevant; in dieser Gliederung gilt das nicht';
    expect(await screen.findByText(text)).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Gliederung wechseln' }));
    await waitFor(() => expect(screen.queryByText(text)).toBeNull());
    expect(sheetTexts()).toContain('Nicht auftragsrelevant: Klarnamen sind nötig');
  });

  test('says when all is well', async () => {
    const { catalogue } = sampleInput();
    // Values that nobody has given are a point of the list, too.
    const assessments = catalogue.measures.map(({ id, parameters }) =>
      assessment(id, parameters.length > 0 ? { status: 'notImplemented' } : {}),
    );
    const { database } = await openAnnex({ assessments, groupStates: [] });
    await within(checkList()).findByRole('button', { name: 'Alle ansehen' });
    expect(screen.queryByText('Angaben vollständig')).toBeNull();
    const rules = await loadDeliveredRules();
    const off = { off: true, reason: 'gilt hier nicht' };
    await database.ruleSwitches.bulkPut(rules.map(({ id }) => ({ ...ruleSwitchedOn(id), ...off })));
    expect(await screen.findByText('Angaben vollständig')).toBeDefined();
  });
});

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
    const button = () => screen.getByRole('button', { name: 'Als Word speichern …' });
    fireEvent.click(screen.getByRole('radio', { name: 'Englisch' }));
    fireEvent.click(button());
    expect(runCommand('exportAnnex')).toBe(false);
    await waitFor(() => expect(button()).toHaveProperty('disabled', false));
    await user.click(button());
    await waitFor(() => expect(save).toHaveBeenCalledOnce());
    expect(save.mock.calls[0]?.[0].suggestedName).toMatch(/^Annex-TOM/);
    await user.click(screen.getByRole('radio', { name: 'Deutsch' }));
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
