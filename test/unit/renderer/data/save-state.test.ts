import { describe, expect, it } from 'vitest';
import { CommandProblem } from '../../../../renderer/data/commands/command-problem.ts';
import { createSaveTracker } from '../../../../renderer/data/save-state.ts';

function deferred() {
  let resolve: () => void = () => undefined;
  let reject: (error: Error) => void = () => undefined;
  const promise = new Promise<void>((done, failed) => {
    resolve = done;
    reject = failed;
  });
  return { promise, resolve, reject };
}

it('says "saved" only when every write is committed', async () => {
  const { store, follow } = createSaveTracker();
  const [first, second] = [deferred(), deferred()];
  const writes = [
    follow(
      () => 1,
      () => first.promise,
    ),
    follow(
      () => 2,
      () => second.promise,
    ),
  ];
  expect(store.getState().state).toBe('saving');
  first.resolve();
  await writes[0];
  expect(store.getState().state).toBe('saving');
  second.resolve();
  await writes[1];
  expect(store.getState()).toMatchObject({ state: 'saved', at: 2 });
});

it('says "failed" with the reason until a write succeeds again and nothing waits', async () => {
  const { store, follow } = createSaveTracker();
  const failing = follow(
    () => 1,
    () => Promise.reject(new DOMException('full', 'QuotaExceededError')),
  );
  await expect(failing).rejects.toMatchObject({ kind: 'quota' });
  expect(store.getState()).toMatchObject({ state: 'failed', problem: { kind: 'quota' } });
  await follow(
    () => 2,
    () => Promise.resolve(),
  );
  expect(store.getState()).toMatchObject({ state: 'saved', problem: undefined });
});

it('does not call it a failure when the user gives up, and keeps the reason of one before', async () => {
  const { store, follow } = createSaveTracker();
  const failing = (error: Error) =>
    follow(
      () => 1,
      () => Promise.reject(error),
    );
  await expect(failing(new CommandProblem('givenUp'))).rejects.toMatchObject({ kind: 'givenUp' });
  expect(store.getState().state).toBe('saved');
  await expect(failing(new CommandProblem('quota'))).rejects.toMatchObject({ kind: 'quota' });
  await expect(failing(new CommandProblem('givenUp'))).rejects.toMatchObject({ kind: 'givenUp' });
  expect(store.getState()).toMatchObject({ state: 'failed', problem: { kind: 'quota' } });
});

it('stays "failed" while something typed is not stored, whatever else is written', async () => {
  const { store, hold, follow } = createSaveTracker();
  const text = hold();
  text.fail(new CommandProblem('invalid', { field: 'note' }));
  await follow(
    () => 1,
    () => Promise.resolve(),
  );
  expect(store.getState()).toMatchObject({ state: 'failed', problem: { kind: 'invalid', field: 'note' } });
  text.release();
  expect(store.getState()).toMatchObject({ state: 'saved', problem: undefined });
});

it('holds "saving" while something waits, however often it is let go', () => {
  const { store, hold } = createSaveTracker();
  const text = hold();
  const other = hold();
  text.release();
  text.release();
  expect(store.getState().state).toBe('saving');
  other.release();
  expect(store.getState().state).toBe('saved');
});

it('tells when no write is under way, successful or not', async () => {
  const { hold, follow, whenSaved } = createSaveTracker();
  hold();
  await whenSaved();
  const [good, bad] = [deferred(), deferred()];
  const writes = [good, bad].map(({ promise }) =>
    follow(
      () => 1,
      () => promise,
    ),
  );
  let isTold = false;
  const told = whenSaved().then(() => {
    isTold = true;
  });
  good.resolve();
  await writes[0];
  expect(isTold).toBe(false);
  bad.reject(new Error('no'));
  await expect(writes[1]).rejects.toThrow();
  await told;
});

describe('a store that fails while the data folder is looked after', () => {
  const internal = new DOMException('Internal error committing transaction.', 'UnknownError');
  const failing = (tracker: ReturnType<typeof createSaveTracker>, error: Error) =>
    tracker.follow(
      () => 1,
      () => Promise.reject(error),
    );

  it.each(['quota', 'readOnly'] as const)('is told by what is wrong there: %s', async (kind) => {
    const tracker = createSaveTracker();
    await expect(failing(tracker, internal)).rejects.toMatchObject({ kind: 'closed' });
    tracker.guardBy(async () => kind);
    await expect(failing(tracker, internal)).rejects.toMatchObject({ kind });
    expect(tracker.store.getState()).toMatchObject({ state: 'failed', problem: { kind } });
  });

  it('is shown at once where it was noticed without a write, until it is mended', async () => {
    const tracker = createSaveTracker();
    tracker.stopAfter(new DOMException('closed', 'InvalidStateError'));
    expect(tracker.store.getState()).toMatchObject({ state: 'failed', problem: { kind: 'closed' } });
    tracker.resume();
    expect(tracker.store.getState()).toMatchObject({ state: 'saved', problem: undefined });
  });

  it('is told as it is where nobody knows why', async () => {
    const tracker = createSaveTracker();
    tracker.guardBy(() => Promise.reject(new Error('main does not answer')));
    await expect(failing(tracker, internal)).rejects.toMatchObject({ kind: 'closed' });
  });

  it('is written to no more, and goes on being shown as failed', async () => {
    const tracker = createSaveTracker();
    tracker.guardBy(async () => 'quota');
    await expect(failing(tracker, internal)).rejects.toMatchObject({ kind: 'quota' });
    let isWritten = false;
    const later = tracker.follow(
      () => 1,
      async () => {
        isWritten = true;
      },
    );
    await expect(later).rejects.toMatchObject({ kind: 'quota' });
    expect(isWritten).toBe(false);
    expect(tracker.store.getState().state).toBe('failed');
  });

  it('is written to no more while it is still being asked why', async () => {
    const tracker = createSaveTracker();
    const [asked, answered] = [deferred(), deferred()];
    tracker.guardBy(async () => {
      asked.resolve();
      await answered.promise;
      return 'quota';
    });
    expect(tracker.isStopped()).toBe(false);
    const refused = expect(failing(tracker, internal)).rejects.toMatchObject({ kind: 'quota' });
    await asked.promise;
    expect(tracker.isStopped()).toBe(true);
    let isWritten = false;
    const write = async () => {
      isWritten = true;
    };
    const later = [tracker.follow(() => 1, write), tracker.quietly(write)].map((one) => expect(one).rejects.toThrow());
    answered.resolve();
    await Promise.all([refused, ...later]);
    expect(isWritten).toBe(false);
  });

  it('is none where a command was refused: the next one is written', async () => {
    const tracker = createSaveTracker();
    tracker.guardBy(async () => 'quota');
    await expect(failing(tracker, new CommandProblem('invalid'))).rejects.toMatchObject({ kind: 'invalid' });
    await tracker.follow(
      () => 1,
      () => Promise.resolve(),
    );
    expect(tracker.store.getState().state).toBe('saved');
  });
});
