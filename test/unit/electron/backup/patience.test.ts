import { describe, expect, test } from 'vitest';
import { patience, somethingIsUnderWay } from '../../../../electron/backup/patience.ts';

/** Something that does not answer until it is told to. */
function hanging() {
  let answer: (value: string) => void = () => undefined;
  const work = () =>
    new Promise<string>((resolve) => {
      answer = resolve;
    });
  return { work, answer: () => answer('late') };
}

describe('waiting for what may never answer', () => {
  test('gives the answer, or the error, of what answers in time', async () => {
    const reach = patience(1000);
    expect(await reach(async () => 'here')).toBe('here');
    await expect(reach(async () => Promise.reject(new Error('away')))).rejects.toThrow('away');
  });

  test('ends after a while, and nothing new is begun as long as something hangs', async () => {
    const reach = patience(5);
    const { work, answer } = hanging();
    await expect(reach(work)).rejects.toMatchObject({ problem: 'unresponsive' });
    let begun = 0;
    const counted = async () => {
      begun += 1;
    };
    await expect(reach(counted)).rejects.toMatchObject({ problem: 'unresponsive' });
    expect(begun).toBe(0);
    expect(somethingIsUnderWay()).toBe(true);
    answer();
    await new Promise((resolve) => setTimeout(resolve));
    expect(somethingIsUnderWay()).toBe(false);
  });

  test('waits longer for what may take longer, and counts it as under way', async () => {
    const reach = patience(5);
    const { work, answer } = hanging();
    const answered = reach(work, 5000);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(somethingIsUnderWay()).toBe(true);
    expect(await reach(async () => 'meanwhile')).toBe('meanwhile');
    answer();
    expect(await answered).toBe('late');
    expect(somethingIsUnderWay()).toBe(false);
  });

  test('goes on with it once it has answered after all', async () => {
    const reach = patience(5);
    const { work, answer } = hanging();
    await expect(reach(work)).rejects.toThrow();
    answer();
    await new Promise((resolve) => setTimeout(resolve));
    expect(await reach(async () => 'here')).toBe('here');
  });
});
