import { describe, expect, it } from 'vitest';
import { LAST_ROUTE, readStart } from '../../../../renderer/data/start-route.ts';
import { openTestCase, openTestData } from './test-data.ts';

describe('where the app begins', () => {
  it('is the welcome when there is nothing yet', async () => {
    const { database } = openTestData();
    expect(await readStart(database)).toEqual({ route: { screen: 'welcome' }, organisationId: null });
  });

  it('is where the user was', async () => {
    const { database, commands, organisationId, operationId } = await openTestCase();
    const route = { screen: 'operation', operationId, measureId: 'ZUG-02' };
    await commands.setSetting(LAST_ROUTE, route);
    expect(await readStart(database)).toEqual({ route, organisationId });
  });

  it('is an organisation when that place was deleted meanwhile', async () => {
    const { database, commands, organisationId, operationId } = await openTestCase();
    await commands.setSetting(LAST_ROUTE, { screen: 'annex', operationId });
    await commands.deleteOperation(operationId);
    expect(await readStart(database)).toEqual({ route: { screen: 'organisation', organisationId }, organisationId });
  });

  it('is the welcome when the last organisation was deleted', async () => {
    const { database, commands, organisationId } = await openTestCase();
    await commands.setSetting(LAST_ROUTE, { screen: 'organisation', organisationId });
    await commands.deleteOrganisation(organisationId);
    expect((await readStart(database)).route).toEqual({ screen: 'welcome' });
  });

  it.each([{ screen: 'matrix' }, { screen: 'operation', operationId: 'x' }, 'settings', null])(
    'is not misled by %j in the settings',
    async (stored) => {
      const { database, commands, organisationId } = await openTestCase();
      await commands.setSetting(LAST_ROUTE, stored);
      expect((await readStart(database)).route).toEqual({ screen: 'organisation', organisationId });
    },
  );
});
