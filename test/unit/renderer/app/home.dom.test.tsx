import { act, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { useHome } from '../../../../renderer/app/use-home.ts';
import { currentRoute, navigate, restartNavigation } from '../../../../renderer/data/navigation-store.ts';
import { openTestData } from '../data/test-data.ts';
import { show } from './show.tsx';

function Window() {
  useHome();
  return null;
}

async function inTheOnlyOrganisation() {
  const data = openTestData();
  const organisationId = await data.commands.createOrganisation({ name: 'Beispiel' });
  restartNavigation({ screen: 'organisation', organisationId });
  show(<Window />, data);
  return { ...data, organisationId };
}

describe('the way home', () => {
  it('leads to the welcome when undo takes the last organisation away, and back when redo brings it', async () => {
    const { commands, organisationId } = await inTheOnlyOrganisation();
    await act(() => commands.undo());
    await waitFor(() => expect(currentRoute()).toEqual({ screen: 'welcome' }));
    await act(() => commands.redo());
    await waitFor(() => expect(currentRoute()).toEqual({ screen: 'organisation', organisationId }));
  });

  it('does not disturb the settings', async () => {
    const { commands, database } = await inTheOnlyOrganisation();
    act(() => navigate({ screen: 'settings' }));
    await act(() => commands.undo());
    await waitFor(async () => expect((await database.organisations.toArray())[0]?.deleted).toBe(true));
    expect(currentRoute()).toEqual({ screen: 'settings' });
  });
});
