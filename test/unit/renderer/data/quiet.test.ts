import { beforeEach, describe, expect, it, vi } from 'vitest';

/** Anew for each test: what has become quiet stays so for a session. */
let quiet: typeof import('../../../../renderer/data/quiet.ts');
beforeEach(async () => {
  vi.resetModules();
  quiet = await import('../../../../renderer/data/quiet.ts');
});

const turns = () => new Promise((resolve) => setTimeout(resolve, 10));

function question() {
  let answer = () => {};
  let fail = () => {};
  const open = new Promise<void>((resolve, reject) => {
    answer = resolve;
    fail = () => reject(new Error('unreadable'));
  });
  const asked = quiet.answering(() => open);
  return { answer, fail, asked };
}

const reached = () => new Promise<void>((resolve) => quiet.whenQuiet(resolve));

describe('the quiet after the start', () => {
  it('is not there while a question is open, and is when it is answered', async () => {
    const { answer } = question();
    let isReached = false;
    const waiting = reached().then(() => {
      isReached = true;
    });
    await turns();
    expect(isReached).toBe(false);
    answer();
    await waiting;
  });

  it('comes also when a question fails', async () => {
    const { fail, asked } = question();
    const waiting = reached();
    fail();
    await expect(asked).rejects.toThrow('unreadable');
    await waiting;
  });

  it('stays: later questions hold up nobody', async () => {
    await reached();
    question();
    await reached();
  });

  it('can be called off', async () => {
    const run = vi.fn();
    quiet.whenQuiet(run)();
    await reached();
    expect(run).not.toHaveBeenCalled();
  });

  it('hands on what a question is answered with', async () => {
    expect(await quiet.answering(async () => 7)).toBe(7);
  });
});
