import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { closeOperationDetails, openOperationDetails } from '../../../../../renderer/data/details-store.ts';
import { flushDrafts } from '../../../../../renderer/data/drafts.ts';
import { openTestCase } from '../../data/test-data.ts';
import { goTo, openWindow } from '../open-window.tsx';

afterEach(() => {
  act(() => closeOperationDetails());
});

async function openDetails() {
  const test = await openTestCase();
  const user = openWindow(test, test.organisationId);
  act(() => openOperationDetails(test.operationId));
  const dialog = within(await screen.findByRole('dialog', { name: 'Angaben zum Vorgang' }));
  await dialog.findByLabelText('Gegenstand');
  const stored = () => test.database.operations.get(test.operationId);
  return { test, user, dialog, stored };
}

describe('the details of an operation', () => {
  it('are stored when a field is left, one undo step for each field', async () => {
    const { test, user, dialog, stored } = await openDetails();
    await user.type(dialog.getByLabelText('Gegenstand'), 'Abrechnung der Löhne');
    await user.type(dialog.getByLabelText('Vertragsnummer'), 'AVV-7');
    await user.tab();
    await waitFor(async () => expect(await stored()).toMatchObject({ contractNumber: 'AVV-7' }));
    expect(await stored()).toMatchObject({ subject: 'Abrechnung der Löhne' });
    await test.commands.undo();
    expect(await stored()).toMatchObject({ subject: 'Abrechnung der Löhne', contractNumber: '' });
    await test.commands.undo();
    expect(await stored()).toMatchObject({ subject: '' });
  });

  it('take a date as it is typed and store the day', async () => {
    const { user, dialog, stored } = await openDetails();
    const field = dialog.getByLabelText<HTMLInputElement>('Vertragsdatum');
    await user.type(field, '1.3.26{Enter}');
    await waitFor(async () => expect(await stored()).toMatchObject({ contractDate: '2026-03-01' }));
    await waitFor(() => expect(field.value).toBe('01.03.2026'));
  });

  it('store no date while it is typed, and keep the one before a visit that ends in none', async () => {
    const { test, user, dialog, stored } = await openDetails();
    await test.commands.updateOperation(test.operationId, { contractDate: '2025-07-01' });
    const field = dialog.getByLabelText<HTMLInputElement>('Vertragsdatum');
    await waitFor(() => expect(field.value).toBe('01.07.2025'));
    await user.clear(field);
    await user.type(field, '1.3.20');
    // A text that was typed later has been stored by then: rest alone stores no date.
    fireEvent.change(dialog.getByLabelText('Vertragsnummer'), { target: { value: 'AVV-9' } });
    await waitFor(async () => expect(await stored()).toMatchObject({ contractNumber: 'AVV-9' }));
    expect(await stored()).toMatchObject({ contractDate: '2025-07-01' });
    await user.type(field, '2');
    await user.tab();
    expect(await dialog.findByText(/Bitte Tag, Monat und Jahr angeben/)).toBeTruthy();
    expect(field.value).toBe('1.3.202');
    expect(await stored()).toMatchObject({ contractDate: '2025-07-01' });
    await user.type(field, '6');
    await flushDrafts();
    expect(await stored()).toMatchObject({ contractDate: '2026-03-01' });
  });

  it('say near the limit how long a text is, and when it is full that pasting beyond it was cut', async () => {
    const { test, user, dialog } = await openDetails();
    await test.commands.updateOperation(test.operationId, { contractNumber: 'x'.repeat(474) });
    const field = dialog.getByLabelText<HTMLInputElement>('Vertragsnummer');
    await waitFor(() => expect(field.value).toHaveLength(474));
    expect(dialog.queryByText(/474/)).toBeNull();
    await user.type(field, 'yy');
    expect(dialog.getByText('476 / 500')).toBeTruthy();
    await user.click(field);
    await user.paste('z'.repeat(100));
    expect(field.value).toHaveLength(500);
    expect(dialog.getByText(/500 \/ 500. Mehr passt nicht/)).toBeTruthy();
  });

  it('keep a text that is no date in its field, say so and store nothing', async () => {
    const { user, dialog, stored } = await openDetails();
    const field = dialog.getByLabelText<HTMLInputElement>('Vertragsdatum');
    await user.type(field, '31.4.2026');
    await user.tab();
    expect(await dialog.findByText(/Diesen Tag gibt es im Kalender nicht/)).toBeTruthy();
    await flushDrafts();
    expect(field.value).toBe('31.4.2026');
    expect(await stored()).toMatchObject({ contractDate: '' });
    await user.clear(field);
    await user.type(field, '30.4.2026{Enter}');
    await waitFor(async () => expect(await stored()).toMatchObject({ contractDate: '2026-04-30' }));
    expect(dialog.queryByText(/Diesen Tag gibt es im Kalender nicht/)).toBeNull();
  });

  it('close with Escape and keep what was being typed', async () => {
    const { user, dialog, stored } = await openDetails();
    await user.type(dialog.getByLabelText('Ansprechperson'), 'Frau Petersen{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await waitFor(async () => expect(await stored()).toMatchObject({ clientContact: 'Frau Petersen' }));
  });

  it('lead by their index to a section, and the keyboard with it', async () => {
    const { user, dialog } = await openDetails();
    await user.click(dialog.getByText('Rahmenbedingungen', { selector: 'nav *' }));
    expect(document.activeElement?.textContent).toMatch(/^Rahmenbedingungen/);
  });

  it('close when the operation is taken away', async () => {
    const { test } = await openDetails();
    await test.commands.deleteOperation(test.operationId);
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });
});

describe('master data', () => {
  it('ask for the reason when there is no data protection officer', async () => {
    const test = await openTestCase();
    const user = openWindow(test, test.organisationId);
    goTo(test.organisationId, 'details');
    await user.click(await screen.findByLabelText('nicht benannt'));
    await user.type(await screen.findByLabelText('Begründung'), 'Weniger als 20 Personen');
    await user.tab();
    await waitFor(async () =>
      expect(await test.database.organisations.get(test.organisationId)).toMatchObject({
        dpo: 'none',
        dpoReason: 'Weniger als 20 Personen',
      }),
    );
    expect(await screen.findByText(/kein DSB benannt/)).toBeTruthy();
  });

  it('show who the officer is in the head of the screen', async () => {
    const test = await openTestCase();
    const user = openWindow(test, test.organisationId);
    goTo(test.organisationId, 'details');
    await user.click(await screen.findByLabelText('benannt'));
    const officer = within(screen.getByRole('region', { name: 'Datenschutzbeauftragte Person' }));
    await user.type(await officer.findByLabelText('Name'), 'Dr. Petersen');
    await user.tab();
    expect(await screen.findByText(/DSB: Dr. Petersen/)).toBeTruthy();
  });
});
