import { waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { readDeliveredCatalogue } from '../../../../../build/cli/read-catalogue.ts';
import { LiveFindings } from '../../../../../renderer/data/findings/live-findings.ts';
import { openTestCase } from '../test-data.ts';

const PATIENT = { timeout: 20_000 };

it('starts anew for whoever comes back after a reading has failed', async () => {
  const { database, scope } = await openTestCase();
  const live = new LiveFindings(database, readDeliveredCatalogue(), scope);
  const broken = () => {
    throw new Error('The disk does not answer.');
  };
  database.organisations.hook('reading', broken);
  const leave = live.subscribe(() => {});
  await waitFor(() => expect(live.current).toThrow('The disk does not answer.'), PATIENT);

  database.organisations.hook('reading').unsubscribe(broken);
  leave();
  await waitFor(() => expect(live.current).not.toThrow(), PATIENT);
  const leaveAgain = live.subscribe(() => {});
  await waitFor(() => expect(live.current()?.rules.rules.length).toBeGreaterThan(0), PATIENT);
  leaveAgain();
});
