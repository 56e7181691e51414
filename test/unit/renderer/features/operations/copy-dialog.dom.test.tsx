import { act, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { closeCopyDialog, openCopyDialog } from '../../../../../renderer/features/operations/copy/copy-store.ts';
import { inOperation, measure, openTestCase, type TestCase } from '../../data/test-data.ts';
import { withLayout } from '../measures/open-operation.tsx';
import { openWindow, undoButton } from '../open-window.tsx';

withLayout();
afterEach(() => {
  act(closeCopyDialog);
});

const [LOCK, ALARM] = [measure('ZUG-01'), measure('ZUG-02')];

/** The dialogue open for a second operation, which has answered one of the two measures of the first. */
async function openDialog() {
  const test = await openTestCase();
  const second = await test.commands.createOperation(test.organisationId, { name: 'Archiv' });
  await test.commands.setStatus(test.scope, [LOCK, ALARM], 'implemented');
  await test.commands.assess(test.scope, LOCK, { note: 'von dort', internalNote: 'vertraulich' });
  await test.commands.setStatus(inOperation(second), [ALARM], 'planned');
  const user = openWindow(test, test.organisationId);
  await screen.findByRole('table', { name: 'Verarbeitungsvorgänge' });
  act(() => openCopyDialog(second));
  const dialog = within(await screen.findByRole('dialog', { name: 'Antworten übernehmen aus …' }));
  return { ...test, second, user, dialog };
}

const choose = async ({ user, dialog }: Awaited<ReturnType<typeof openDialog>>, name: string) => {
  await user.click(await dialog.findByRole('combobox', { name: 'Vorgang' }));
  await user.click(await screen.findByRole('option', { name }));
};
const stored = async ({ database }: TestCase, scopeId: string, id: string) =>
  database.assessments.get(`${scopeId}/${id}/-`);

it('shows what would happen before anything does, and does just that in one step', async () => {
  const given = await openDialog();
  const { dialog, user, second } = given;
  expect(dialog.getByText(/Wählen Sie links einen Vorgang/)).toBeTruthy();
  await choose(given, 'Lohnabrechnung');
  expect(await dialog.findByRole('button', { name: '1 neu' })).toBeTruthy();
  expect(dialog.getByText('Stand, Anmerkung, Interne Notiz')).toBeTruthy();
  expect(dialog.getByRole('button', { name: '1 behalten' })).toBeTruthy();
  expect((await stored(given, second, LOCK))?.status).toBeUndefined();

  await user.click(dialog.getByRole('button', { name: '1 Antwort übernehmen' }));
  await screen.findByText('1 Antwort aus „Lohnabrechnung“ übernommen');
  expect(await stored(given, second, LOCK)).toMatchObject({ status: 'implemented', note: 'von dort' });
  expect((await stored(given, second, ALARM))?.status).toBe('planned');

  await user.click(await undoButton());
  await waitFor(async () => expect((await stored(given, second, LOCK))?.status).toBe('open'));
});

it('replaces mine when that is chosen', async () => {
  const given = await openDialog();
  await choose(given, 'Lohnabrechnung');
  await given.user.click(given.dialog.getByRole('radio', { name: 'ersetzen' }));
  await given.user.click(await given.dialog.findByRole('button', { name: '2 Antworten übernehmen' }));
  await waitFor(async () => expect((await stored(given, given.second, ALARM))?.status).toBe('implemented'));
});

it('leaves internal notes and working fields of another organisation out, unless they are asked for', async () => {
  const given = await openDialog();
  const other = await given.commands.createOrganisation({ name: 'Zweite GmbH' });
  const foreign = await given.commands.createOperation(other, { name: 'Fremd' });
  await given.commands.setStatus(inOperation(foreign), [LOCK], 'partial');
  await given.commands.assess(inOperation(foreign), LOCK, { internalNote: 'vertraulich' });
  const box = (name: string) => given.dialog.getByRole<HTMLInputElement>('checkbox', { name });
  expect(box('Interne Notiz').checked).toBe(true);
  await choose(given, 'Fremd');
  await waitFor(() => expect(box('Interne Notiz').checked).toBe(false));
  expect(box('Arbeitsfelder').checked).toBe(false);
  await given.user.click(await given.dialog.findByRole('button', { name: '1 Antwort übernehmen' }));
  await waitFor(async () => expect((await stored(given, given.second, LOCK))?.status).toBe('partial'));
  expect((await stored(given, given.second, LOCK))?.internalNote).toBe('');
});

it('says so when there is nothing to take over', async () => {
  const given = await openDialog();
  await given.commands.createOperation(given.organisationId, { name: 'Leer' });
  await choose(given, 'Leer');
  expect(await given.dialog.findByText('Nichts zu übernehmen')).toBeTruthy();
  expect(given.dialog.getByRole('button', { name: '0 Antworten übernehmen' }).hasAttribute('disabled')).toBe(true);
});
