import { notifications } from '@mantine/notifications';
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { useGlobalKeys } from '../../../../renderer/app/shell/global-keys.ts';
import { useUndo } from '../../../../renderer/app/shell/use-undo.ts';
import { inOperation, measure, openTestCase, openTestData } from '../data/test-data.ts';
import { show } from './show.tsx';

afterEach(() => {
  notifications.clean();
  cleanup();
});

function Window() {
  useGlobalKeys();
  useUndo();
  return <textarea aria-label="Anmerkung" />;
}

const press = (key: string, element: Element = document.body) => fireEvent.keyDown(element, { key, ctrlKey: true });

describe('undo and redo', () => {
  it('take back the last step, do it again, and name it', async () => {
    const data = await openTestCase();
    await data.commands.setStatus(inOperation(data.operationId), [measure('ZUG-02')], 'implemented');
    show(<Window />, data);

    press('z');
    expect(await screen.findByText('Rückgängig: Stand von „Maßnahme ZUG-02“: umgesetzt')).toBeTruthy();
    expect(await data.database.assessments.filter((one) => one.status === 'implemented').count()).toBe(0);

    press('y');
    expect(await screen.findByText('Wiederholt: Stand von „Maßnahme ZUG-02“: umgesetzt')).toBeTruthy();
    expect(screen.queryByText(/^Rückgängig/)).toBeNull();
    expect(await data.database.assessments.filter((one) => one.status === 'implemented').count()).toBe(1);
  });

  it('say so when there is nothing left', async () => {
    show(<Window />, openTestData());
    press('z');
    expect(await screen.findByText('Es gibt nichts rückgängig zu machen')).toBeTruthy();
  });

  it('leave the keys to a text field that has the focus', async () => {
    const data = await openTestCase();
    show(<Window />, data);
    const field = screen.getByLabelText('Anmerkung');
    act(() => field.focus());
    press('z', field);

    act(() => field.blur());
    press('z');
    await waitFor(() => expect(screen.getByText('Rückgängig: Vorgang „Lohnabrechnung“ angelegt')).toBeTruthy());
    expect((await data.database.organisations.toArray())[0]?.deleted).toBe(false);
  });
});
