import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CommandProblem } from '../../../../renderer/data/commands/command-problem.ts';
import { flushDrafts, useDraft } from '../../../../renderer/data/drafts.ts';
import { saveTracker } from '../../../../renderer/data/save-state.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(async () => {
  await flushDrafts();
  vi.useRealTimers();
});

interface Props {
  stored: string;
  id?: string;
}

let fields = 0;

/** A field whose commits are kept, and can be made to fail. */
function field(initial: Props) {
  fields += 1;
  const ownId = `field ${fields}`;
  const commits: { id: string; text: string; visit: string }[] = [];
  const failure: { kind: CommandProblem | null } = { kind: null };
  const hook = renderHook(
    ({ stored, id = ownId }: Props) =>
      useDraft(
        stored,
        async (text, visit) => {
          if (failure.kind) throw failure.kind;
          commits.push({ id, text, visit });
        },
        { id },
      ),
    { initialProps: initial },
  );
  const type = (text: string) => act(() => hook.result.current.setText(text));
  const wait = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds));
  return { ...hook, commits, failure, type, wait };
}

describe('a draft', () => {
  it('shows at once and is committed when the typing rests', async () => {
    const { result, commits, type, wait } = field({ stored: 'alt' });
    type('n');
    await wait(400);
    type('neu');
    await wait(499);
    expect(result.current.text).toBe('neu');
    expect(commits).toEqual([]);
    await wait(1);
    expect(commits.map(({ text }) => text)).toEqual(['neu']);
  });

  it('is committed every three seconds where the typing does not rest, as one visit', async () => {
    const { commits, type, wait } = field({ stored: '' });
    for (let letters = 1; letters <= 35; letters += 1) {
      type('a'.repeat(letters));
      await wait(200);
    }
    expect(commits.map(({ text }) => text.length)).toEqual([15, 30]);
    expect(new Set(commits.map(({ visit }) => visit)).size).toBe(1);
    await wait(300);
    expect(commits.map(({ text }) => text.length)).toEqual([15, 30, 35]);
  });

  it('is committed when the field is left', async () => {
    const { result, commits, type } = field({ stored: '' });
    type('neu');
    await act(() => result.current.flush());
    expect(commits.map(({ text }) => text)).toEqual(['neu']);
  });

  it('is committed when the field disappears', async () => {
    const { commits, type, unmount } = field({ stored: '' });
    type('neu');
    unmount();
    await vi.advanceTimersByTimeAsync(0);
    expect(commits.map(({ text }) => text)).toEqual(['neu']);
  });

  it('is committed before closing, and the answer says so', async () => {
    const { commits, type } = field({ stored: '' });
    type('neu');
    expect(await act(() => flushDrafts())).toBe(true);
    expect(commits.map(({ text }) => text)).toEqual(['neu']);
  });

  it('is not replaced by news from the data base while it is being typed', async () => {
    const { result, type, rerender, wait } = field({ stored: 'alt' });
    type('mein Text');
    rerender({ stored: 'von anderswo' });
    expect(result.current.text).toBe('mein Text');
    await wait(500);
    rerender({ stored: 'mein Text' });
    type('mein Text!');
    rerender({ stored: 'mein Text ' });
    expect(result.current.text).toBe('mein Text!');
  });

  it('gives way to the stored text after the visit, so that undo is seen', async () => {
    const { result, type, rerender } = field({ stored: 'alt' });
    type('neu');
    await act(() => result.current.flush());
    rerender({ stored: 'neu' });
    expect(result.current.text).toBe('neu');
    rerender({ stored: 'alt' });
    expect(result.current.text).toBe('alt');
  });

  it('stays while the news take their time, so that nobody types on in what was there before', async () => {
    const { result, type, wait } = field({ stored: 'alt' });
    type('neu');
    await act(() => result.current.flush());
    await wait(700);
    expect(result.current.text).toBe('neu');
  });

  it('gives way even when undo was quicker than the news', async () => {
    const { result, type, wait } = field({ stored: 'alt' });
    type('neu');
    await act(() => result.current.flush());
    await act(() => result.current.flush());
    await wait(1000);
    expect(result.current.text).toBe('alt');
  });

  it('belongs to the record in whose field it was typed', async () => {
    const { result, commits, type, rerender } = field({ stored: 'eins', id: 'first' });
    type('eins!');
    rerender({ stored: 'zwei', id: 'second' });
    expect(result.current.text).toBe('zwei');
    await act(() => vi.advanceTimersByTimeAsync(0));
    expect(commits).toMatchObject([{ id: 'first', text: 'eins!' }]);
  });

  it('has one visit from entering the field to leaving it', async () => {
    const { result, commits, type, wait } = field({ stored: '' });
    type('a');
    await wait(500);
    type('ab');
    await act(() => result.current.flush());
    type('abc');
    await act(() => result.current.flush());
    expect(commits[1]?.visit).toBe(commits[0]?.visit);
    expect(commits[2]?.visit).not.toBe(commits[1]?.visit);
  });

  it('is not committed twice when nothing was typed since', async () => {
    const { result, commits, type, wait } = field({ stored: '' });
    type('a');
    await wait(500);
    await act(() => result.current.flush());
    await act(() => flushDrafts());
    expect(commits).toHaveLength(1);
  });

  it('stays in its field when it cannot be committed, and is tried again', async () => {
    const { result, commits, failure, type } = field({ stored: 'alt' });
    failure.kind = new CommandProblem('quota');
    type('neu');
    expect(await act(() => result.current.flush())).toBe(false);
    expect(await act(() => flushDrafts())).toBe(false);
    expect(result.current.text).toBe('neu');
    failure.kind = null;
    expect(await act(() => flushDrafts())).toBe(true);
    expect(commits.map(({ text }) => text)).toEqual(['neu']);
  });

  it('is not said to be saved while it is not, whatever else is written', async () => {
    const { result, failure, type } = field({ stored: 'alt' });
    const { store, follow } = saveTracker;
    failure.kind = new CommandProblem('invalid', { field: 'note' });
    type('zu lang');
    await act(() => result.current.flush());
    await follow(Date.now, () => Promise.resolve());
    expect(store.getState()).toMatchObject({ state: 'failed', problem: { kind: 'invalid', field: 'note' } });
    failure.kind = null;
    await act(() => flushDrafts());
    expect(store.getState()).toMatchObject({ state: 'saved', problem: undefined });
  });

  it('is found again in its field when it could not be committed, and cannot overwrite what is typed then', async () => {
    const first = field({ stored: 'alt', id: 'the note' });
    first.failure.kind = new CommandProblem('quota');
    first.type('erster Text');
    first.unmount();
    await vi.advanceTimersByTimeAsync(0);

    const second = field({ stored: 'alt', id: 'the note' });
    expect(second.result.current.text).toBe('erster Text');
    second.type('zweiter Text');
    await act(() => second.result.current.flush());
    first.failure.kind = null;
    expect(await act(() => flushDrafts())).toBe(true);
    expect(first.commits).toEqual([]);
    expect(second.commits.map(({ text }) => text)).toEqual(['zweiter Text']);
    expect(saveTracker.store.getState().state).toBe('saved');
  });

  it('is the same in every place that shows the field', async () => {
    const one = field({ stored: 'alt', id: 'shown twice' });
    const other = field({ stored: 'alt', id: 'shown twice' });
    one.type('neu');
    expect(other.result.current.text).toBe('neu');
    await act(() => flushDrafts());
    expect([...one.commits, ...other.commits]).toHaveLength(1);
  });

  it('is given up when its record is gone', async () => {
    const { failure, type } = field({ stored: '' });
    failure.kind = new CommandProblem('notFound');
    type('zu spät');
    expect(await act(() => flushDrafts())).toBe(true);
  });

  it('keeps "saved" away until it is committed', async () => {
    const { type, wait } = field({ stored: '' });
    const state = () => saveTracker.store.getState().state;
    expect(state()).toBe('saved');
    type('neu');
    expect(state()).toBe('saving');
    await wait(500);
    expect(state()).toBe('saved');
  });
});
