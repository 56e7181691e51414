import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { readAnnexRecords } from '../../../../../renderer/data/annex-source.ts';
import { currentRoute } from '../../../../../renderer/data/navigation-store.ts';
import { releaseContent, stateNow } from '../../../../../renderer/features/annex/release-documents.ts';
import type { VersionWays } from '../../../../../renderer/features/versions/version-ways.ts';
import { VersionsScreen } from '../../../../../renderer/features/versions/versions-screen.tsx';
import type { AnnexDocument } from '../../../../../shared/annex/document.ts';
import { annexTexts } from '../../../../../shared/annex/document.ts';
import type { Version } from '../../../../../shared/domain/records.ts';
import { catalogue, show } from '../../app/show.tsx';
import { measure, openTestCase, type TestCase } from '../../data/test-data.ts';

const [FIRST, SECOND] = [measure('ZUG-01'), measure('ZUG-02')];
const TODAY = '2026-11-22';

let test: TestCase;
let sheets: { sheet: AnnexDocument; fileName: string }[];
let ways: VersionWays;
beforeEach(async () => {
  test = await openTestCase();
  sheets = [];
  const contentOf = async (version: Version) => {
    const records = await readAnnexRecords(test.database, test.operationId);
    return records && releaseContent(catalogue, records, version, TODAY);
  };
  ways = {
    contentOf,
    stateNow: async (records) => stateNow(catalogue, records, TODAY),
    show: () => undefined,
    open: () => undefined,
    saveSheet: (sheet, fileName) => {
      sheets.push({ sheet, fileName });
      return { done: Promise.resolve(), cancel: () => undefined };
    },
  };
  await test.commands.setStatus(test.scope, [FIRST, SECOND], 'implemented');
});

async function release(number: string): Promise<Version['id']> {
  const id = await test.commands.createVersion(test.operationId, { number, date: '2026-11-01' });
  const content = await ways.contentOf((await test.database.versions.get(id)) as Version);
  if (!content || !('documents' in content)) throw new Error('nothing to release');
  await test.commands.releaseVersion(id, {
    releasedAt: '2026-11-01T08:00:00.000Z',
    catalogueVersion: '1.0',
    ...content,
  });
  return id;
}

function openScreen() {
  show(<VersionsScreen operationId={test.operationId} ways={ways} />, test);
  return userEvent.setup({ delay: null });
}

const changes = async () => within(await screen.findByLabelText('Änderungen'));

it('has nothing to compare before the first release, and says what to do', async () => {
  openScreen();
  expect(await screen.findByText('Noch nichts zu vergleichen')).toBeTruthy();
  expect(await screen.findByText(/Eine Fassung hinzufügen und festschreiben/)).toBeTruthy();
});

it('shows what has changed since the last release, and asks for reasons', async () => {
  await release('1.0');
  await test.commands.setStatus(test.scope, [FIRST], 'notImplemented');
  const user = openScreen();
  const row = within(await (await changes()).findByRole('listitem'));
  expect(row.getByText('entfallen')).toBeTruthy();
  expect(await screen.findByText(/Bei einer Maßnahme sinkt das Schutzniveau gegenüber Fassung 1.0/)).toBeTruthy();
  expect(screen.getByText(/fügen Sie die nächste Fassung hinzu/)).toBeTruthy();

  await user.click(screen.getByText('Fassung hinzufügen'));
  await user.type(await screen.findByLabelText(/^Grund für die Absenkung/), 'Umzug.');
  await user.tab();
  await waitFor(async () => {
    const versions = await test.database.versions.toArray();
    expect(versions.find(({ number }) => number === '1.1')?.reasons).toEqual({ [FIRST]: 'Umzug.' });
  });
  await waitFor(() => expect(screen.queryByText(/sinkt das Schutzniveau/)).toBeNull());
});

it('proposes the words for the version table, and goes to the measure', async () => {
  await release('1.0');
  await test.commands.createVersion(test.operationId, { number: '1.1' });
  await test.commands.setStatus(test.scope, [FIRST], 'notImplemented');
  const user = openScreen();
  await user.click(await screen.findByText('Als Änderungstext übernehmen'));
  const change = () => screen.getByLabelText<HTMLTextAreaElement>('Änderung der Fassung 1.1').value;
  await waitFor(() => expect(change()).toMatch(/^Entfallen: /));
  await user.click(screen.getByLabelText(/^Maßnahme „.*“ öffnen$/));
  expect(currentRoute()).toMatchObject({ screen: 'operation', measureId: FIRST });
});

it('shows only changes of one kind, and makes a sheet of all of them', async () => {
  await release('1.0');
  await test.commands.setStatus(test.scope, [FIRST], 'notImplemented');
  await test.commands.setStatus(test.scope, [SECOND], 'partial');
  const user = openScreen();
  await waitFor(async () => expect((await changes()).getAllByRole('listitem')).toHaveLength(2));
  await user.click(screen.getByRole('radio', { name: /^abgeschwächt/ }));
  await waitFor(async () => expect((await changes()).getAllByRole('listitem')).toHaveLength(1));

  await user.click(screen.getByText('Word-Vergleich'));
  await user.click(await screen.findByText('Deutsch'));
  await waitFor(() => expect(sheets).toHaveLength(1));
  expect(sheets[0]?.fileName).toMatch(/^Vergleich-der-Fassungen_.*_1\.0_heutiger-Stand$/);
  const words = annexTexts(sheets[0]?.sheet as AnnexDocument);
  expect(words).toEqual(expect.arrayContaining(['entfallen', 'abgeschwächt']));
});

it('compares any two released versions', async () => {
  await release('1.0');
  await test.commands.setStatus(test.scope, [SECOND], 'partial');
  await release('2.0');
  const user = openScreen();
  expect(await screen.findByText('Die beiden Fassungen unterscheiden sich nicht.')).toBeTruthy();
  const choose = async (field: string, number: string) => {
    const combobox = screen.getByRole('combobox', { name: field });
    await user.click(combobox);
    const list = () => document.getElementById(combobox.getAttribute('aria-controls') ?? '');
    await waitFor(() => expect(list()).not.toBeNull());
    await user.click(within(list() as HTMLElement).getByRole('option', { name: number }));
  };
  await choose('Frühere Fassung', '1.0');
  await choose('Spätere Fassung', '2.0');
  expect((await changes()).getByText('abgeschwächt')).toBeTruthy();
});

it('keeps the rule of the contract and the day of the next review', async () => {
  const user = openScreen();
  await user.click(await screen.findByRole('combobox', { name: 'Bei wesentlichen Änderungen verlangt der Vertrag' }));
  await user.click(await screen.findByRole('option', { name: 'Zustimmung des Auftraggebers' }));
  await user.type(screen.getByLabelText('Nächste Überprüfung'), '1.3.27{Enter}');
  await waitFor(async () =>
    expect(await test.database.operations.get(test.operationId)).toMatchObject({
      contractRule: 'agree',
      reviewOn: '2027-03-01',
    }),
  );
  expect(await screen.findByText('Nächste Überprüfung am 01.03.2027.')).toBeTruthy();
});

it('shows released versions of annexes of other operations that are for this one, too: to look at only', async () => {
  const owner = await test.commands.createOperation(test.organisationId, { name: 'Hauptvertrag' });
  const id = await test.commands.createVersion(owner, { number: '2.1', date: '2026-11-01' });
  const releasedAt = '2026-11-01T08:00:00.000Z';
  const documents = { de: '', en: '' };
  const operationIds = [test.operationId];
  await test.commands.releaseVersion(id, { releasedAt, catalogueVersion: '1.0', documents, operationIds });
  const seen: unknown[] = [];
  ways = { ...ways, show: ({ number }) => void seen.push(number), open: (scope) => void seen.push(scope) };
  const user = openScreen();
  const joint = within(await screen.findByRole('region', { name: /^Gilt auch hier/ }));
  expect(joint.getByText(/Fassung 2\.1 der Anlage von „Hauptvertrag“/)).toBeTruthy();
  expect(joint.queryAllByRole('textbox')).toEqual([]);
  await user.click(joint.getByRole('button', { name: 'Anlage der Fassung 2.1 von „Hauptvertrag“' }));
  await user.click(joint.getByRole('button', { name: 'Fassungen von „Hauptvertrag“' }));
  expect(seen).toEqual(['2.1', { kind: 'operation', id: owner }]);
});

it('follows the operations that share the annex, too', async () => {
  const other = await test.commands.createOperation(test.organisationId, { name: 'Wartung' });
  await test.commands.updateOperation(test.operationId, { annexAlsoFor: [other] });
  const furtherSeen: number[] = [];
  ways.stateNow = async (records) => {
    furtherSeen.push(records.further?.[0]?.assessments.filter(({ status }) => status === 'implemented').length ?? -1);
    return stateNow(catalogue, records, TODAY);
  };
  openScreen();
  await waitFor(() => expect(furtherSeen.at(-1)).toBe(0));
  await test.commands.setStatus({ kind: 'operation', id: other }, [FIRST], 'implemented');
  await waitFor(() => expect(furtherSeen.at(-1)).toBe(1));
});

it('says so when what holds today cannot be worked out', async () => {
  await release('1.0');
  const reported = vi.fn();
  vi.stubGlobal('reportError', reported);
  const failure = new Error('no memory');
  ways.stateNow = () => Promise.reject(failure);
  openScreen();
  expect(await screen.findByText('Der heutige Stand lässt sich nicht ermitteln')).toBeTruthy();
  expect(screen.queryByText('Die Fassungen werden verglichen …')).toBeNull();
  expect(reported).toHaveBeenCalledWith(failure);
  vi.unstubAllGlobals();
});
