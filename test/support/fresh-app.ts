/**
 * DOM tests share process, libraries and window, because to load these takes longer than most tests. So that none finds what
 * another has left, each file begins with new modules of the app and new messages in an empty window, and each test ends
 * with nothing shown and nothing under way.
 */
import { cleanup } from '@testing-library/react';
import { afterEach, vi } from 'vitest';

vi.resetModules();
vi.unstubAllGlobals();
vi.useRealTimers();
document.body.replaceChildren();
localStorage.clear();

// Only now, so that it is the one of this file: what an earlier file still has under way is told to nobody.
const { notifications } = await import('@mantine/notifications');

const nextTurn = setImmediate;

afterEach(async () => {
  cleanup();
  await underWayDone();
  notifications.clean();
  notifications.cleanQueue();
});

/** A command in memory takes a turn per request; the message that it is done would turn up in the next test. */
async function underWayDone(): Promise<void> {
  for (let turn = 0; turn < 100; turn += 1) await new Promise<void>((done) => nextTurn(done));
}
