import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { HistoryPanel } from '../../../../../renderer/app/history/history-panel.tsx';
import { setCurrentOrganisation } from '../../../../../renderer/data/navigation-store.ts';
import { runCommand } from '../../../../../renderer/ui/command-registry.ts';
import { measure, openTestCase, type TestCase } from '../../data/test-data.ts';
import { withLayout } from '../../features/measures/open-operation.tsx';
import { show } from '../show.tsx';

withLayout();

/** The panel open over the organisation of the case, whose last three steps set statuses. */
async function openPanel(openedAt = 0): Promise<TestCase> {
  const data = await openTestCase();
  for (const status of ['implemented', 'partial', 'planned'] as const) {
    await data.commands.setStatus(data.scope, [measure('ZUG-02')], status);
  }
  setCurrentOrganisation(data.organisationId);
  show(<HistoryPanel />, { ...data, openedAt });
  act(() => void runCommand('history'));
  await screen.findByRole('dialog', { name: 'Verlauf' });
  return data;
}

const status = async ({ database }: TestCase) => (await database.assessments.toArray())[0]?.status;
const wayTo = (name: RegExp) => screen.findByRole('button', { name });

it('goes back three steps, and forward again to the second of them', async () => {
  const data = await openPanel();
  fireEvent.click(await wayTo(/^Bis hierhin zurücknehmen: 3 Schritte bis einschließlich Stand .*: umgesetzt/));
  expect(await screen.findByText('3 Schritte zurückgenommen')).toBeTruthy();
  expect(await status(data)).toBe('open');
  expect(await screen.findAllByText(/zurückgenommen$/)).toBeTruthy();

  fireEvent.click(await wayTo(/^Bis hierhin wiederholen: 2 Schritte bis einschließlich Stand .*: teilweise/));
  await waitFor(async () => expect(await status(data)).toBe('partial'));
});

it('asks once before steps that undo would ask about, and names the reasons', async () => {
  const data = await openPanel();
  fireEvent.click(await wayTo(/Organisation „Beispiel Software GmbH“ angelegt$/));
  const question = await screen.findByRole('dialog', { name: '5 Schritte zurücknehmen?' });
  expect(question.textContent).toContain('1 Schritt, der eine ganze Organisation');
  fireEvent.click(screen.getByRole('button', { name: 'Abbrechen' }));
  await waitFor(() => expect(screen.queryByRole('dialog', { name: /Schritte zurücknehmen/ })).toBeNull());
  expect(await status(data)).toBe('planned');
});

it('asks about steps of an earlier session', async () => {
  await openPanel(Number.POSITIVE_INFINITY);
  fireEvent.click(await wayTo(/2 Schritte bis einschließlich/));
  expect((await screen.findByRole('dialog', { name: '2 Schritte zurücknehmen?' })).textContent).toContain(
    '2 Schritte aus früheren Sitzungen',
  );
});

it('is walked through with the arrow keys', async () => {
  await openPanel();
  const newest = await wayTo(/: 1 Schritt, Stand .*: geplant$/);
  act(() => newest.focus());
  fireEvent.keyDown(newest, { key: 'ArrowDown' });
  await waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toMatch(/teilweise$/));
  fireEvent.keyDown(document.activeElement ?? newest, { key: 'End' });
  await waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toMatch(/angelegt$/));
});
