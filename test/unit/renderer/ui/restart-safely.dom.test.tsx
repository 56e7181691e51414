import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Themed } from '../../../../renderer/app/themed.tsx';
import { CommandProblem } from '../../../../renderer/data/commands/command-problem.ts';
import { type CommitDraft, flushDrafts, useDraft } from '../../../../renderer/data/drafts.ts';
import { platform } from '../../../../renderer/platform/platform.ts';
import { draftProps } from '../../../../renderer/ui/draft-props.ts';
import { restartSafely } from '../../../../renderer/ui/restart-safely.ts';

const restart = vi.spyOn(platform, 'restart').mockResolvedValue(undefined);
const commit = vi.fn<CommitDraft>();

/** A new one in each test: a text outlives its field. */
let fields = 0;

function Field() {
  const draft = useDraft('', commit, { id: `text ${fields}`, delay: null });
  return <input aria-label="Text" {...draftProps(draft, 100)} />;
}

beforeEach(() => {
  fields += 1;
  commit.mockResolvedValue(undefined);
  render(<Field />, { wrapper: ({ children }) => <Themed colorScheme="light">{children}</Themed> });
  fireEvent.change(screen.getByLabelText('Text'), { target: { value: 'Türen sind verschlossen' } });
});
afterEach(async () => {
  vi.useRealTimers();
  commit.mockResolvedValue(undefined);
  await flushDrafts();
  restart.mockClear();
});

const answer = (name: string) => fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name }));

describe('starting the app anew', () => {
  it('stores what was typed before, and asks nothing', async () => {
    await restartSafely();
    expect(commit).toHaveBeenCalledWith('Türen sind verschlossen', expect.any(String));
    expect(restart).toHaveBeenCalledOnce();
  });

  it('asks where a text cannot be stored, and leaves it where the user wants to copy it', async () => {
    commit.mockRejectedValue(new CommandProblem('quota'));
    const restarting = restartSafely();
    await screen.findByText(/ginge beim Neustart verloren/);
    expect(restart).not.toHaveBeenCalled();
    answer('Abbrechen');
    await restarting;
    expect(restart).not.toHaveBeenCalled();
    expect(screen.getByLabelText<HTMLInputElement>('Text').value).toBe('Türen sind verschlossen');
  });

  it('goes on where the user gives the text up', async () => {
    commit.mockRejectedValue(new CommandProblem('quota'));
    const restarting = restartSafely();
    await screen.findByText(/ginge beim Neustart verloren/);
    answer('Trotzdem neu starten');
    await restarting;
    expect(restart).toHaveBeenCalledOnce();
  });

  it('asks, too, where the data base never answers', async () => {
    let answerAtLast = () => {};
    commit.mockReturnValue(
      new Promise<void>((resolve) => {
        answerAtLast = resolve;
      }),
    );
    vi.useFakeTimers();
    const restarting = restartSafely();
    await act(() => vi.advanceTimersByTimeAsync(60_000));
    answer('Trotzdem neu starten');
    await restarting;
    expect(restart).toHaveBeenCalledOnce();
    answerAtLast();
  });
});
