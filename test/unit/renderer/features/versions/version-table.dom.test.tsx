import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { currentRoute } from '../../../../../renderer/data/navigation-store.ts';
import { VersionTable } from '../../../../../renderer/features/versions/version-table.tsx';
import type { VersionWays } from '../../../../../renderer/features/versions/version-ways.ts';
import type { Version } from '../../../../../shared/domain/records.ts';
import type { AnswerGap } from '../../../../../shared/versions/releasable.ts';
import { show } from '../../app/show.tsx';
import { openTestCase } from '../../data/test-data.ts';
import { undoButton } from '../open-window.tsx';

const openTable = (...numbers: string[]) => openTableWith([], ...numbers);

const NOTHING = { layout: '', choices: '', state: '', operationIds: [] };

/** @param gaps what is missing in answers when a version is to be released */
async function openTableWith(gaps: readonly AnswerGap[], ...numbers: string[]) {
  const test = await openTestCase();
  for (const number of numbers) {
    await test.commands.createVersion(test.operationId, { number, responsible: 'F. Petersen' });
  }
  const shownAnnexes: string[] = [];
  const ways: VersionWays = {
    contentOf: async ({ number }: Version) =>
      gaps.length > 0 ? gaps : { ...NOTHING, documents: { de: `Anlage ${number}`, en: `Annex ${number}` } },
    stateNow: () => Promise.reject(new Error('nothing is compared here')),
    show: ({ number }: Version) => void shownAnnexes.push(number),
    open: () => undefined,
    saveSheet: () => ({ done: Promise.resolve(), cancel: () => undefined }),
  };
  show(<VersionTable scope={{ kind: 'operation', id: test.operationId }} ways={ways} />, test);
  const rows = () => screen.getAllByRole('row').slice(1);
  const shown = () => screen.queryAllByLabelText<HTMLInputElement>('Nummer').map((field) => field.value);
  await screen.findByRole('button', { name: 'Fassung hinzufügen' });
  return { test, user: userEvent.setup(), rows, shown, shownAnnexes };
}

it('proposes number, day and person of the next version and asks only what has changed', async () => {
  const { test, user, shown } = await openTable('1.0', '1.1');
  await user.click(screen.getByRole('button', { name: 'Fassung hinzufügen' }));
  await waitFor(() => expect(shown()).toEqual(['1.0', '1.1', '1.2']));
  await waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toBe('Änderung der Fassung 1.2'));
  await user.keyboard('Verschlüsselung ergänzt');
  await user.tab();
  await waitFor(async () => {
    const versions = await test.database.versions.toArray();
    const added = versions.find(({ number }) => number === '1.2');
    expect(added).toMatchObject({ responsible: 'F. Petersen', change: 'Verschlüsselung ergänzt' });
    expect(added?.date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });
});

it('begins with the first version', async () => {
  const { user, shown } = await openTable();
  expect(screen.getByText(/Noch keine Fassung/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Fassung hinzufügen' }));
  await waitFor(() => expect(shown()).toEqual(['1.0']));
  expect(screen.getByLabelText<HTMLTextAreaElement>('Änderung der Fassung 1.0').value).toBe('Erste Fassung');
});

it('adds one version by a double click', async () => {
  const { test, user, shown } = await openTable('1.0');
  await user.dblClick(screen.getByRole('button', { name: 'Fassung hinzufügen' }));
  await waitFor(() => expect(shown()).toEqual(['1.0', '1.1']));
  expect(await test.database.versions.count()).toBe(2);
});

it('takes a date as it is typed', async () => {
  const { test, user } = await openTable('1.0');
  await user.type(screen.getByLabelText('Datum der Fassung 1.0'), '24.12.26{Enter}');
  await waitFor(async () => expect(await test.database.versions.toArray()).toMatchObject([{ date: '2026-12-24' }]));
});

it('moves rows by buttons and by Alt with the arrow keys; undo puts them back', async () => {
  const { test, user, rows, shown } = await openTable('1.0', '1.1', '1.2');
  await user.click(screen.getByRole('button', { name: 'Fassung 1.2 nach oben' }));
  await waitFor(() => expect(shown()).toEqual(['1.0', '1.2', '1.1']));
  await user.click(within(rows()[0] as HTMLElement).getByLabelText('Nummer'));
  await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
  await waitFor(() => expect(shown()).toEqual(['1.2', '1.0', '1.1']));
  await test.commands.undo();
  await test.commands.undo();
  await waitFor(() => expect(shown()).toEqual(['1.0', '1.1', '1.2']));
});

it('has no way past the ends of the table', async () => {
  const { shown, user } = await openTable('1.0', '1.1');
  const up = screen.getByRole('button', { name: 'Fassung 1.0 nach oben' });
  expect(up.getAttribute('aria-disabled')).toBe('true');
  await user.click(up);
  expect(shown()).toEqual(['1.0', '1.1']);
});

it('deletes a row and brings it back to its place', async () => {
  const { user, shown } = await openTable('1.0', '1.1', '1.2');
  await user.click(screen.getByRole('button', { name: 'Fassung 1.1 löschen' }));
  await waitFor(() => expect(shown()).toEqual(['1.0', '1.2']));
  await user.click(await undoButton());
  await waitFor(() => expect(shown()).toEqual(['1.0', '1.1', '1.2']));
});

it('hands the keyboard on when a row is deleted: to the next row, at last to the button that adds one', async () => {
  const { user, shown } = await openTable('1.0', '1.1');
  const hasFocus = (name: string) =>
    waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name })));
  await user.click(screen.getByRole('button', { name: 'Fassung 1.0 löschen' }));
  await waitFor(() => expect(shown()).toEqual(['1.1']));
  await hasFocus('Fassung 1.1 löschen');
  await user.keyboard('{Enter}');
  await waitFor(() => expect(shown()).toEqual([]));
  await hasFocus('Fassung hinzufügen');
});

it('releases a version with the annex of this moment, locks its row and shows what was kept', async () => {
  const { test, user, shownAnnexes } = await openTable('1.0');
  const more = () => screen.getByRole('button', { name: 'Mehr zu Fassung 1.0' });
  await user.click(more());
  expect(screen.getByRole('menuitem', { name: 'Fassung festschreiben' })).toHaveProperty('disabled', true);
  await user.keyboard('{Escape}');
  await user.type(screen.getByLabelText('Datum der Fassung 1.0'), '24.12.26{Enter}');
  await user.click(more());
  await waitFor(() =>
    expect(screen.getByRole('menuitem', { name: 'Fassung festschreiben' })).toHaveProperty('disabled', false),
  );
  await user.click(screen.getByRole('menuitem', { name: 'Fassung festschreiben' }));
  expect(await screen.findByText('festgeschrieben')).toBeTruthy();
  const [release] = await test.database.releases.toArray();
  expect(release).toMatchObject({ documents: { de: 'Anlage 1.0', en: 'Annex 1.0' }, catalogueVersion: '1.0' });
  for (const name of ['Nummer', 'Datum der Fassung 1.0', 'Änderung der Fassung 1.0']) {
    expect(screen.getByLabelText<HTMLInputElement>(name).readOnly).toBe(true);
  }
  expect(screen.queryByRole('button', { name: 'Fassung 1.0 löschen' })).toBeNull();

  await user.click(more());
  await user.click(await screen.findByRole('menuitem', { name: 'Anlage dieser Fassung' }));
  expect(shownAnnexes).toEqual(['1.0']);
  await user.click(more());
  await user.click(await screen.findByRole('menuitem', { name: 'Festschreibung aufheben …' }));
  const question = within(await screen.findByRole('dialog', { name: 'Festschreibung der Fassung 1.0 aufheben?' }));
  expect(question.getByText(/behält die Nummer 1\.0.*Rückgängig stellt alles wieder her/)).toBeTruthy();
  await user.click(question.getByRole('button', { name: 'Abbrechen' }));
  expect(await test.database.releases.toArray()).toMatchObject([{ deleted: false }]);
  await user.click(more());
  await user.click(await screen.findByRole('menuitem', { name: 'Festschreibung aufheben …' }));
  await user.click(await screen.findByRole('button', { name: 'Festschreibung aufheben' }));
  await waitFor(() => expect(screen.getByLabelText<HTMLInputElement>('Nummer').readOnly).toBe(false));
  await user.click(await undoButton());
  await waitFor(() => expect(screen.getByLabelText<HTMLInputElement>('Nummer').readOnly).toBe(true));
});

it('names answers that are not complete instead of releasing', async () => {
  const gap: AnswerGap = { measureId: 'ZUT-01' as AnswerGap['measureId'], target: '-', field: 'plannedFor' };
  const { test, user } = await openTableWith([gap], '1.0');
  await user.type(screen.getByLabelText('Datum der Fassung 1.0'), '24.12.26{Enter}');
  await user.click(screen.getByRole('button', { name: 'Mehr zu Fassung 1.0' }));
  const release = screen.getByRole('menuitem', { name: 'Fassung festschreiben' });
  await waitFor(() => expect(release).toHaveProperty('disabled', false));
  await user.click(release);
  const dialog = within(await screen.findByRole('dialog', { name: 'Vor dem Festschreiben fehlt noch etwas' }));
  expect(dialog.getByText(/Termin fehlt/)).toBeTruthy();
  await user.click(dialog.getByRole('listitem').querySelector('button') as HTMLElement);
  expect(currentRoute()).toMatchObject({ screen: 'operation', measureId: 'ZUT-01', field: 'plannedFor' });
  expect(await test.database.releases.count()).toBe(0);
});

it('is accepted by the client, and withdrawn with a reason once its Word file is written', async () => {
  const { test, user } = await openTable('1.0');
  const [version] = await test.database.versions.toArray();
  const documents = { de: 'Anlage', en: 'Annex' };
  const id = version?.id as Version['id'];
  await test.commands.releaseVersion(id, {
    releasedAt: '2026-11-22T08:00:00.000Z',
    catalogueVersion: '1.0',
    documents,
  });
  await test.commands.markExported(id, '2026-11-22T08:30:00.000Z');
  const choose = async (name: string) => {
    await user.click(screen.getByRole('button', { name: 'Mehr zu Fassung 1.0' }));
    await user.click(await screen.findByRole('menuitem', { name }));
  };
  await screen.findByText('festgeschrieben');
  await choose('Annahme eintragen …');
  await user.type(await screen.findByLabelText('Angenommen von'), 'O. Petersen{Enter}');
  expect(await screen.findByText('angenommen')).toBeTruthy();
  expect(await test.database.versions.get(id)).toMatchObject({ acceptedBy: 'O. Petersen' });

  await user.click(screen.getByRole('button', { name: 'Mehr zu Fassung 1.0' }));
  expect(screen.queryByRole('menuitem', { name: /^Festschreibung aufheben/ })).toBeNull();
  await user.click(await screen.findByRole('menuitem', { name: 'Fassung zurückziehen …' }));
  await user.click(await screen.findByRole('button', { name: 'Zurückziehen' }));
  expect(await screen.findByText('Geben Sie an, warum die Fassung nicht mehr gilt.')).toBeTruthy();
  await user.type(screen.getByLabelText('Grund'), 'Falscher Vertrag');
  await user.click(screen.getByRole('button', { name: 'Zurückziehen' }));
  expect(await screen.findByText('zurückgezogen')).toBeTruthy();
  expect(await test.database.versions.get(id)).toMatchObject({ withdrawnReason: 'Falscher Vertrag' });
});
