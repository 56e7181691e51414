/** The versions of the annex that an organisation hands out for itself. */
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { readOrganisationRecords } from '../../../../../renderer/data/annex-source.ts';
import { currentRoute } from '../../../../../renderer/data/navigation-store.ts';
import { releaseContent, stateNow } from '../../../../../renderer/features/annex/release-documents.ts';
import type { VersionWays } from '../../../../../renderer/features/versions/version-ways.ts';
import { OrganisationVersionsScreen } from '../../../../../renderer/features/versions/versions-screen.tsx';
import type { Scope } from '../../../../../shared/domain/records.ts';
import { catalogue, show } from '../../app/show.tsx';
import { measure, openTestCase, type TestCase } from '../../data/test-data.ts';

const FIRST = measure('ZUG-01');
const TODAY = '2026-11-22';

let test: TestCase;
let everywhere: Scope;
beforeEach(async () => {
  test = await openTestCase();
  everywhere = { kind: 'organisation', id: test.organisationId };
  await test.commands.setStatus(everywhere, [FIRST], 'implemented');
});

function openScreen() {
  const ways: VersionWays = {
    contentOf: async (version) => {
      const records = await readOrganisationRecords(test.database, test.organisationId);
      return records && releaseContent(catalogue, records, version, TODAY);
    },
    stateNow: async (records) => stateNow(catalogue, records, TODAY),
    show: () => undefined,
    open: () => undefined,
    saveSheet: () => ({ done: Promise.resolve(), cancel: () => undefined }),
  };
  show(<OrganisationVersionsScreen organisationId={test.organisationId} ways={ways} />, test);
  return userEvent.setup({ delay: null });
}

async function choose(user: ReturnType<typeof openScreen>, name: string) {
  await user.click(await screen.findByRole('button', { name: 'Mehr zu Fassung 1.0' }));
  await user.click(await screen.findByRole('menuitem', { name }));
}

it('are released with the annex of that moment, and approved within the organisation', async () => {
  const user = openScreen();
  expect(screen.queryByText('Bei wesentlichen Änderungen verlangt der Vertrag')).toBeNull();
  await user.click(await screen.findByRole('button', { name: 'Fassung hinzufügen' }));
  await choose(user, 'Fassung festschreiben');
  expect(await screen.findByText('festgeschrieben')).toBeTruthy();
  const [release] = await test.database.releases.toArray();
  expect(release).toMatchObject({ operationId: '', organisationId: test.organisationId });
  expect(release?.documents.de).toContain('Beispiel Software GmbH');
  expect(await screen.findByText(/in der Organisation freigeben lassen/)).toBeTruthy();

  await choose(user, 'Freigabe eintragen …');
  await user.type(await screen.findByLabelText('Freigegeben von'), 'Geschäftsführung{Enter}');
  expect(await screen.findByText('freigegeben')).toBeTruthy();
  expect(await screen.findByText('Fassung 1.0 ist freigegeben und unverändert: nichts zu tun.')).toBeTruthy();
});

it('are compared with what holds today, and lead to the measures of the organisation', async () => {
  const user = openScreen();
  await user.click(await screen.findByRole('button', { name: 'Fassung hinzufügen' }));
  await choose(user, 'Fassung festschreiben');
  await screen.findByText('festgeschrieben');
  await test.commands.setStatus(everywhere, [FIRST], 'notImplemented');
  const row = within(await within(await screen.findByLabelText('Änderungen')).findByRole('listitem'));
  expect(row.getByText('entfallen')).toBeTruthy();
  await user.click(row.getByRole('button', { name: /öffnen$/ }));
  expect(currentRoute()).toMatchObject({ screen: 'measures', organisationId: test.organisationId, measureId: FIRST });
});
