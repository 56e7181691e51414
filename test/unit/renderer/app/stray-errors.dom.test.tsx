import { screen } from '@testing-library/react';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { reportStrayErrors } from '../../../../renderer/app/start/stray-errors.ts';
import { CommandProblem } from '../../../../renderer/data/commands/command-problem.ts';
import { saveTracker } from '../../../../renderer/data/save-state.ts';
import { openTestData } from '../data/test-data.ts';
import { show } from './show.tsx';

const listening = vi.spyOn(window, 'addEventListener');
beforeAll(reportStrayErrors);
afterEach(() => {
  saveTracker.resume();
});
afterAll(() => {
  for (const [type, listener] of listening.mock.calls) window.removeEventListener(type, listener);
  listening.mockRestore();
});

/** As the window does when nobody has caught it. */
const reject = (reason: unknown) => window.dispatchEvent(Object.assign(new Event('unhandledrejection'), { reason }));
const fail = (error: unknown) => window.dispatchEvent(Object.assign(new Event('error'), { error }));

describe('an error that nobody caught', () => {
  it.each([
    ['rejected', reject],
    ['thrown', fail],
  ])('is shown with its message: %s', async (_how, happen) => {
    show(null, openTestData());
    happen(new TypeError('row 7 has no measure'));
    expect(await screen.findByText('Etwas hat nicht geklappt')).toBeTruthy();
    expect(screen.getByText(/Einzelheiten: row 7 has no measure$/)).toBeTruthy();
  });

  it('says why a command was refused', async () => {
    show(null, openTestData());
    reject(new CommandProblem('locked'));
    expect(await screen.findByText('Das wurde nicht gespeichert')).toBeTruthy();
    expect(screen.getByText(/^Die Fassung ist festgeschrieben/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'App neu starten' })).toBeNull();
  });

  it('offers to start the app anew where the store has failed, and stops writing as it says', async () => {
    show(null, openTestData());
    reject(new DOMException('Internal error opening backing store', 'UnknownError'));
    expect(await screen.findByText(/^Die Datenbank ist ausgefallen/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'App neu starten' })).toBeTruthy();
    expect(saveTracker.isStopped()).toBe(true);
  });

  it('of an object in a wrong state does not speak of the data base, unless that was lost', async () => {
    const wrongState = new DOMException('The element is gone', 'InvalidStateError');
    show(null, openTestData());
    reject(wrongState);
    expect(await screen.findByText(/Einzelheiten: The element is gone$/)).toBeTruthy();
    expect(saveTracker.isStopped()).toBe(false);
    saveTracker.stopAfter(wrongState);
    reject(wrongState);
    expect(await screen.findByText(/^Die Datenbank ist ausgefallen/)).toBeTruthy();
  });

  it('is none where no error is told', async () => {
    show(null, openTestData());
    fail(undefined);
    reject(new Error('the one after it'));
    await screen.findByText(/the one after it/);
    expect(screen.getAllByRole('alert')).toHaveLength(1);
  });
});
