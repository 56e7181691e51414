import { describe, expect, test } from 'vitest';
import { roomFor } from '../../../../../renderer/app/start/room.ts';
import { saveTracker } from '../../../../../renderer/data/save-state.ts';
import type { FileProblem } from '../../../../../shared/ipc/file-problem.ts';

/** Main, with what it answers one after the other. */
function clearing(...answers: (FileProblem | undefined)[]) {
  const asked: string[] = [];
  const clearStore = async (why: string) => {
    asked.push(why);
    return answers[asked.length - 1];
  };
  return { asked, clearStore };
}

describe('making room for a restored data base', () => {
  test('sets aside what is damaged only once, however often something is tried', async () => {
    const main = clearing();
    const makeRoom = roomFor('damaged', main);
    expect([await makeRoom(), await makeRoom(), await makeRoom()]).toEqual([true, true, true]);
    expect(main.asked).toEqual(['damaged']);
  });

  test('is tried again after it has failed', async () => {
    const main = clearing('diskFull', undefined);
    const makeRoom = roomFor('damaged', main);
    expect([await makeRoom(), await makeRoom(), await makeRoom()]).toEqual([false, true, true]);
    expect(main.asked).toHaveLength(2);
  });

  test('touches nothing where nothing is', async () => {
    const main = clearing();
    expect(await roomFor('missing', main)()).toBe(true);
    expect(main.asked).toEqual([]);
  });

  test('lets write again after a store that has failed, which is gone then', async () => {
    const makeRoom = roomFor('damaged', clearing('diskFull', undefined));
    saveTracker.stopAfter(new DOMException('Internal error opening backing store', 'UnknownError'));
    await makeRoom();
    expect(saveTracker.isStopped()).toBe(true);
    await makeRoom();
    expect(saveTracker.isStopped()).toBe(false);
  });
});
