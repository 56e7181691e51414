import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { TrashScreen } from '../../../../../renderer/features/trash/trash-screen.tsx';
import { show } from '../../app/show.tsx';
import { measure, openTestCase } from '../../data/test-data.ts';

afterEach(cleanup);

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

  it('names the organisation of a deleted operation', async () => {
    const data = await openTestCase();
    await data.commands.deleteOperation(data.operationId);
    show(<TrashScreen />, data);
    expect(await screen.findByText('Vorgang von Beispiel Software GmbH')).toBeTruthy();
  });
});
