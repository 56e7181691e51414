import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { askWorker } from '../../../../../renderer/features/letterhead/ask-worker.ts';
import { LETTERHEAD_PATIENCE } from '../../../../../shared/domain/letterhead.ts';

class TestWorker extends EventTarget {
  static last: TestWorker;
  isEnded = false;
  constructor() {
    super();
    TestWorker.last = this;
  }
  postMessage(): void {}
  terminate(): void {
    this.isEnded = true;
  }
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('Worker', TestWorker);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const job = { kind: 'inspect', bytes: new Uint8Array() } as const;

test('a file that takes too long is given up, its worker ended', async () => {
  const answer = askWorker(job);
  vi.advanceTimersByTime(LETTERHEAD_PATIENCE - 1);
  expect(TestWorker.last.isEnded).toBe(false);
  vi.advanceTimersByTime(1);
  expect(await answer).toEqual({ kind: 'problem', problem: 'tooSlow', detail: '' });
  expect(TestWorker.last.isEnded).toBe(true);
});

test('an answer in time is the one that counts, and nothing waits any longer', async () => {
  const answer = askWorker(job);
  const data = { kind: 'failed', message: 'no memory' };
  TestWorker.last.dispatchEvent(new MessageEvent('message', { data }));
  expect(await answer).toEqual(data);
  expect(TestWorker.last.isEnded).toBe(true);
  expect(vi.getTimerCount()).toBe(0);
});
