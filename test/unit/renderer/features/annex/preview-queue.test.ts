import { describe, expect, test } from 'vitest';
import type { AnnexAnswer, AnnexJob } from '../../../../../renderer/features/annex/annex-messages.ts';
import type { AnnexWorker } from '../../../../../renderer/features/annex/annex-worker.ts';
import { previewQueue } from '../../../../../renderer/features/annex/preview-queue.ts';

type Job = Parameters<ReturnType<typeof previewQueue<string>>['ask']>[1];
const job = {} as Job;

/** Answers only when it is told to. */
class SlowWorker extends EventTarget {
  readonly jobs: number[] = [];

  postMessage(message: AnnexJob): void {
    if (message.kind === 'preview') this.jobs.push(message.job);
  }

  answer(data: AnnexAnswer): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }

  finish(): void {
    this.answer({ kind: 'preview', job: this.jobs.at(-1) ?? 0, preview: {} as never });
  }
}

function queueWith() {
  const worker = new SlowWorker();
  const shown: string[] = [];
  const queue = previewQueue<string>(worker as unknown as AnnexWorker, (_preview, of) => shown.push(of));
  return { worker, shown, queue };
}

describe('while previews are being made', () => {
  test('only the last of the changes that arrive is made next, and each finished one is shown', () => {
    const { worker, shown, queue } = queueWith();
    for (const source of ['a', 'b', 'c', 'd']) queue.ask(source, job);
    expect(worker.jobs).toHaveLength(1);
    worker.finish();
    expect(shown).toEqual(['a']);
    expect(worker.jobs).toHaveLength(2);
    worker.finish();
    expect(shown).toEqual(['a', 'd']);
    expect(worker.jobs).toHaveLength(2);
  });

  test('a failure does not hold up what waits', () => {
    const { worker, shown, queue } = queueWith();
    queue.ask('a', job);
    queue.ask('b', job);
    worker.answer({ kind: 'failed', message: 'odd' });
    worker.finish();
    expect(shown).toEqual(['b']);
  });
});
