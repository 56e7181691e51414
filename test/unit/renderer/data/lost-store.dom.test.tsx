/** A reading that hears of the loss of the data base before anybody else does. */
import { renderHook, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readDeliveredCatalogue } from '../../../../build/cli/read-catalogue.ts';
import { LiveFindings } from '../../../../renderer/data/findings/live-findings.ts';
import { useLive } from '../../../../renderer/data/live.ts';
import { useLiveEach } from '../../../../renderer/data/live-each.ts';
import { saveTracker } from '../../../../renderer/data/save-state.ts';
import { openTestCase, type TestCase } from './test-data.ts';

const PATIENT = { timeout: 20_000 };
/** What Chromium says to a reading under way when the data base is taken away. */
const lost = () => new DOMException('Backend aborted error', 'InvalidStateError');

let test: TestCase;
beforeEach(async () => {
  test = await openTestCase();
});
afterEach(() => saveTracker.resume());

const nameOf = async (id: string) => (await test.database.organisations.get(id as never))?.name;

/** From now on no organisation can be read; everybody who shows one asks again. */
async function breakReading(error: Error | DOMException): Promise<void> {
  const { organisations } = test.database;
  const stored = await organisations.toArray();
  organisations.hook('reading', () => {
    throw error;
  });
  await organisations.bulkPut(stored.map((it) => ({ ...it, name: 'Nachher GmbH' })));
}

const untilStopped = () => waitFor(() => expect(saveTracker.isStopped()).toBe(true), PATIENT);

describe('what was read last stays on the screen, and nothing more is written,', () => {
  it('of one question', async () => {
    const { result } = renderHook(() => useLive('name', () => nameOf(test.organisationId)));
    await waitFor(() => expect(result.current).toBeDefined());
    const before = result.current;
    await breakReading(lost());
    await untilStopped();
    expect(result.current).toBe(before);
  });

  it('of a question about each of many', async () => {
    const ids = [test.organisationId];
    const { result } = renderHook(() => useLiveEach(ids, nameOf));
    await waitFor(() => expect(result.current.size).toBe(1));
    const before = [...result.current];
    await breakReading(lost());
    await untilStopped();
    expect([...result.current]).toEqual(before);
  });

  it('of the findings', async () => {
    const live = new LiveFindings(test.database, readDeliveredCatalogue(), test.scope);
    const leave = live.subscribe(() => {});
    await waitFor(() => expect(live.current()).toBeDefined(), PATIENT);
    const before = live.current();
    await breakReading(lost());
    await untilStopped();
    expect(live.current()).toBe(before);
    leave();
  });
});

it('An error of another kind is shown in the place of what it broke, and stops nothing', async () => {
  const live = new LiveFindings(test.database, readDeliveredCatalogue(), test.scope);
  const leave = live.subscribe(() => {});
  await waitFor(() => expect(live.current()).toBeDefined(), PATIENT);
  await breakReading(new TypeError('x is undefined'));
  await waitFor(() => expect(live.current).toThrow('x is undefined'), PATIENT);
  expect(saveTracker.isStopped()).toBe(false);
  leave();
});
