import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { BegunList } from '../../../../../../renderer/features/sharing/merge/begun-list.tsx';
import { takeFileRequests } from '../../../../../../renderer/ui/file-requests.ts';
import { show } from '../../../app/show.tsx';
import { openTestCase, type TestCase } from '../../../data/test-data.ts';
import { LOCK, openBensFile } from './bens-file.ts';

/** Ben's file was put off with one of two decisions made. */
async function putOff(): Promise<TestCase> {
  const { anna, user, dialog } = await openBensFile(async (it, ben) => {
    await it.commands.assess(it.scope, LOCK, { note: 'PIN', due: '2027-03-31' });
    await ben.commands.assess(it.scope, LOCK, { note: 'Chip', due: '2027-06-30' });
  });
  await user.keyboard('1');
  await user.click(dialog.getByRole('button', { name: 'Später weiter' }));
  await screen.findByText(/Ihre Entscheidungen sind gemerkt/);
  cleanup();
  return anna;
}

describe('a merge that was put off', () => {
  it('waits at its organisation with what has been decided, and not at others', async () => {
    const anna = await putOff();
    const other = await openTestCase(3);
    show(<BegunList organisationId={anna.organisationId} />, anna);
    expect(await screen.findByText('„Ben.tomakte“ weiter zusammenführen')).toBeTruthy();
    expect(screen.getByText(/^1 entschieden, 1 offen · /)).toBeTruthy();
    cleanup();
    show(
      <>
        <BegunList organisationId={other.organisationId} />
        <BegunList />
      </>,
      anna,
    );
    expect(await screen.findAllByText('„Ben.tomakte“ weiter zusammenführen')).toHaveLength(1);
  });

  it('can be given up, and that can be taken back', async () => {
    const anna = await putOff();
    const user = userEvent.setup({ delay: null });
    show(<BegunList />, anna);
    await user.click(await screen.findByRole('button', { name: 'Entscheidungen zu „Ben.tomakte“ verwerfen' }));
    await waitFor(() => expect(screen.queryByRole('region')).toBeNull());
    const message = (await screen.findByText('Entscheidungen zu „Ben.tomakte“ verworfen')).closest('[role="alert"]');
    await user.click(within(message as HTMLElement).getByRole('button', { name: 'Rückgängig' }));
    expect(await screen.findByText('„Ben.tomakte“ weiter zusammenführen')).toBeTruthy();
  });

  it('asks for the file once more where it is not among those opened last', async () => {
    const anna = await putOff();
    const asked: string[] = [];
    const end = takeFileRequests(({ kind }) => asked.push(kind));
    show(<BegunList />, anna);
    const resume = await screen.findByRole('button', { name: 'Fortsetzen' });
    act(() => resume.click());
    expect(await screen.findByText('Wählen Sie „Ben.tomakte“ noch einmal aus.')).toBeTruthy();
    expect(asked).toEqual([]);
    end();
  });
});
