import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { currentRoute } from '../../../../../renderer/data/navigation-store.ts';
import { readTrash } from '../../../../../renderer/data/trash-query.ts';
import { TrashScreen } from '../../../../../renderer/features/trash/trash-screen.tsx';
import { show } from '../../app/show.tsx';
import { measure, openTestCase } from '../../data/test-data.ts';

describe('the trash', () => {
  it('says what it is for while it is empty', async () => {
    show(<TrashScreen />, await openTestCase());
    expect(await screen.findByText('Der Papierkorb ist leer')).toBeTruthy();
  });

  it('lists a deleted organisation with its size, and gives it back', async () => {
    const data = await openTestCase();
    const { commands, database, organisationId, scope } = data;
    await commands.setStatus(scope, [measure('ZUG-01')], 'implemented');
    await commands.deleteOrganisation(organisationId);
    show(<TrashScreen />, data);
    expect(await screen.findByText('1 Vorgang, 1 Antwort')).toBeTruthy();
    expect(screen.getAllByRole('row')).toHaveLength(2);
    fireEvent.click(screen.getByRole('button', { name: 'Beispiel Software GmbH zurückholen' }));
    await waitFor(async () => expect((await database.organisations.get(organisationId))?.deleted).toBe(false));
    expect(await screen.findByText('„Beispiel Software GmbH“ ist zurück.')).toBeTruthy();
  });

  it('names everything that was deleted for good, the newest first', async () => {
    const data = await openTestCase();
    const counts = { organisations: 1, operations: 2, answers: 3, records: 10 };
    const deletions = [20, 22, 21].map((day) => ({ id: `${day}`, at: Date.UTC(2026, 10, day, 12), counts }));
    await data.database.deletions.bulkPut(deletions);
    show(<TrashScreen />, data);
    await screen.findByText(/22\.11\.2026/);
    const days = screen.getAllByText(/\.11\.2026/).map((one) => /(\d\d)\.11\.2026/.exec(one.textContent)?.[1]);
    expect(days).toEqual(['22', '21', '20']);
  });

  it('leads to what has come back', async () => {
    const data = await openTestCase();
    const { commands, organisationId, operationId } = data;
    await commands.deleteOperation(operationId);
    show(<TrashScreen />, data);
    fireEvent.click(await screen.findByRole('button', { name: 'Lohnabrechnung zurückholen' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Öffnen' }));
    expect(currentRoute()).toEqual({ screen: 'operation', operationId });
    await commands.deleteOrganisation(organisationId);
    fireEvent.click(await screen.findByRole('button', { name: 'Beispiel Software GmbH zurückholen' }));
    await screen.findByText('„Beispiel Software GmbH“ ist zurück.');
    fireEvent.click(await screen.findByRole('button', { name: 'Öffnen' }));
    expect(currentRoute()).toEqual({ screen: 'organisation', organisationId });
  });

  it('counts with an organisation only what comes back with it', async () => {
    const data = await openTestCase();
    const { commands, database, organisationId, operationId, scope } = data;
    await commands.setStatus(scope, [measure('ZUG-01')], 'implemented');
    await commands.deleteOperation(operationId);
    await commands.setStatus({ kind: 'organisation', id: organisationId }, [measure('ZUG-02')], 'implemented');
    await commands.deleteOrganisation(organisationId);
    show(<TrashScreen />, data);
    expect(await screen.findByText('0 Vorgänge, 1 Antwort')).toBeTruthy();
    const [entry] = await readTrash(database);
    // All of it, where it is deleted for good.
    expect(entry).toMatchObject({ operations: 1, answers: 2 });
  });

  it('says which operations do not come back with their organisation, because they were deleted before', async () => {
    const data = await openTestCase();
    await data.commands.deleteOperation(data.operationId);
    await data.commands.deleteOrganisation(data.organisationId);
    show(<TrashScreen />, data);
    expect(await screen.findByText('1 schon vorher gelöschter Vorgang bleibt im Papierkorb')).toBeTruthy();
  });

  it('names the organisation of a deleted operation', async () => {
    const data = await openTestCase();
    await data.commands.deleteOperation(data.operationId);
    show(<TrashScreen />, data);
    expect(await screen.findByText('Vorgang von Beispiel Software GmbH')).toBeTruthy();
  });
});
