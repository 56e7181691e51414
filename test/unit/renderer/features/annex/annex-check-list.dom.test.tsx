import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { loadDeliveredRules } from '../../../../../renderer/data/findings/rule-files.ts';
import { currentRoute, navigate } from '../../../../../renderer/data/navigation-store.ts';
import { platform } from '../../../../../renderer/platform/platform.ts';
import type { MeasureId, RuleId } from '../../../../../shared/domain/ids.ts';
import { ruleSwitchedOn } from '../../../../../shared/domain/new-house-records.ts';
import { GENERAL } from '../../../../../shared/domain/target.ts';
import { basisOf } from '../../../../../shared/findings/basis.ts';
import type { SaveRequest } from '../../../../../shared/ipc/contract.ts';
import { assessment, operation, sampleInput } from '../../../shared/annex/annex-samples.ts';
import { openAnnex, SameThreadWorker, sheetTexts, withSameThreadWorker } from './open-annex.tsx';

const user = userEvent.setup();

withSameThreadWorker();
afterEach(() => void vi.restoreAllMocks());

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
