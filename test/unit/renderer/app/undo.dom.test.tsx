import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { useGlobalKeys } from '../../../../renderer/app/shell/global-keys.ts';
import { useUndo } from '../../../../renderer/app/shell/use-undo.ts';
import { setCurrentOrganisation } from '../../../../renderer/data/navigation-store.ts';
import { notifyUndoable } from '../../../../renderer/ui/notify-undoable.ts';
import { inOperation, measure, openTestCase, openTestData, type TestCase } from '../data/test-data.ts';
import { show } from './show.tsx';

function Window() {
  useGlobalKeys();
  useUndo();
  return <textarea aria-label="Anmerkung" />;
}

function Form({ isQuestion }: { isQuestion: boolean }) {
  return (
    <>
      <Window />
      <div role="dialog" aria-modal="true" aria-label="Angaben" data-form={isQuestion ? undefined : true} />
    </>
  );
}

/** Shows the window with the organisation of the case open. */
function showIn(data: TestCase): void {
  setCurrentOrganisation(data.organisationId);
  show(<Window />, data);
}

const press = (key: string, element: Element = document.body) => fireEvent.keyDown(element, { key, ctrlKey: true });

describe('undo and redo', () => {
  it('take back the last step, do it again, and name it', async () => {
    const data = await openTestCase();
    await data.commands.setStatus(inOperation(data.operationId), [measure('ZUG-02')], 'implemented');
    showIn(data);

    press('z');
    expect(await screen.findByText('Rückgängig: Stand von „Maßnahme ZUG-02“: umgesetzt')).toBeTruthy();
    expect(await data.database.assessments.filter((one) => one.status === 'implemented').count()).toBe(0);

    press('y');
    expect(await screen.findByText('Wiederholt: Stand von „Maßnahme ZUG-02“: umgesetzt')).toBeTruthy();
    await waitFor(() => expect(screen.queryByText(/^Rückgängig: /)).toBeNull());
    expect(await data.database.assessments.filter((one) => one.status === 'implemented').count()).toBe(1);
  });

  it('say so when there is nothing left', async () => {
    show(<Window />, openTestData());
    press('z');
    expect(await screen.findByText('Es gibt nichts rückgängig zu machen')).toBeTruthy();
  });

  it('take away the offer to undo what they have undone', async () => {
    const data = await openTestCase();
    await data.commands.setStatus(inOperation(data.operationId), [measure('ZUG-02')], 'implemented');
    showIn(data);
    act(() => notifyUndoable('Als umgesetzt markiert', async () => false));
    expect(await screen.findByText('Als umgesetzt markiert')).toBeTruthy();
    press('z');
    await screen.findByText(/^Rückgängig: Stand/);
    await waitFor(() => expect(screen.queryByText('Als umgesetzt markiert')).toBeNull());
  });

  it('work in a form that lies over the screen, but not while a question is asked', async () => {
    const data = await openTestCase();
    await data.commands.setStatus(inOperation(data.operationId), [measure('ZUG-02')], 'implemented');
    setCurrentOrganisation(data.organisationId);
    const { rerender } = show(<Form isQuestion />, data);
    press('z');
    rerender(<Form isQuestion={false} />);
    press('z');
    expect(await screen.findByText(/^Rückgängig: Stand von/)).toBeTruthy();
  });

  it('leave the keys to a text field in which somebody types, also when he comes back to the window', async () => {
    const data = await openTestCase();
    await data.commands.setStatus(inOperation(data.operationId), [measure('ZUG-02')], 'implemented');
    showIn(data);
    const field = screen.getByLabelText('Anmerkung');
    act(() => field.focus());
    fireEvent.input(field, { target: { value: 'Zwei' } });
    press('z', field);
    fireEvent.focusIn(field);
    press('z', field);

    act(() => field.blur());
    expect(screen.queryByText(/^Rückgängig: /)).toBeNull();
    press('z');
    expect(await screen.findByText('Rückgängig: Stand von „Maßnahme ZUG-02“: umgesetzt')).toBeTruthy();
  });

  it('work in a text field that has only just got the focus', async () => {
    const data = await openTestCase();
    await data.commands.setStatus(inOperation(data.operationId), [measure('ZUG-02')], 'notApplicable');
    showIn(data);
    const field = screen.getByLabelText('Anmerkung');
    act(() => field.focus());
    press('z', field);
    expect(await screen.findByText('Rückgängig: Stand von „Maßnahme ZUG-02“: nicht anwendbar')).toBeTruthy();
  });

  describe('ask first', () => {
    const question = () => screen.findByRole('dialog', { name: 'Diesen Schritt rückgängig machen?' });
    const isThere = async ({ database, organisationId }: TestCase) =>
      (await database.organisations.get(organisationId))?.deleted === false;
    const answer = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

    it('before they take a whole organisation away, however often the key is pressed', async () => {
      const data = await openTestCase();
      showIn(data);
      for (let presses = 0; presses < 5; presses += 1) press('z');

      expect((await question()).textContent).toContain('Organisation „Beispiel Software GmbH“ angelegt');
      expect(await isThere(data)).toBe(true);
      answer('Abbrechen');
      await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
      expect(await isThere(data)).toBe(true);

      press('z');
      await question();
      answer('Rückgängig machen');
      await waitFor(async () => expect(await isThere(data)).toBe(false));
    });

    it('about a step of an earlier session', async () => {
      const data = await openTestCase();
      showIn({ ...data, openedAt: Number.POSITIVE_INFINITY });
      press('z');
      expect((await question()).textContent).toContain('früheren Sitzung');
    });

    it('about a step in another organisation, also before it is done again', async () => {
      const data = await openTestCase();
      const other = await data.commands.createOrganisation({ name: 'Muster AG' });
      await data.commands.setStatus(inOperation(data.operationId), [measure('ZUG-02')], 'implemented');
      showIn({ ...data, organisationId: other });
      press('z');
      expect((await question()).textContent).toContain('nicht die Organisation');
      answer('Rückgängig machen');
      await screen.findByText(/^Rückgängig: Stand/);

      await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
      press('y');
      expect(await screen.findByRole('dialog', { name: 'Diesen Schritt wiederholen?' })).toBeTruthy();
    });
  });
});
