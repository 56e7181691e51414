import { act, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { type Progress, withProgress } from '../../../../../renderer/features/sharing/progress/with-progress.tsx';
import { show } from '../../app/show.tsx';
import { openTestData } from '../../data/test-data.ts';

/** Work that ends when it is told to. */
function begin() {
  show(<p>dahinter</p>, openTestData());
  let progress: Progress | undefined;
  let finish: (value: { result: string }) => void = () => undefined;
  const done = withProgress('Datei wird gelesen', ['parse', 'check'], (given) => {
    progress = given;
    return new Promise<{ result: string }>((resolve) => {
      finish = resolve;
    });
  });
  return { done, finish: (result: string) => finish({ result }), progress: progress as Progress };
}

const dialogue = () => screen.findByRole('dialog', { name: 'Datei wird gelesen' });

it('work that is done soon shows nothing', async () => {
  const { done, finish } = begin();
  finish('da');
  expect(await done).toEqual({ result: 'da' });
  expect(screen.queryByRole('dialog')).toBeNull();
});

it('longer work names its steps and how far it is', async () => {
  const { done, finish, progress } = begin();
  await dialogue();
  expect(screen.getByRole('status').textContent).toBe('Lesen');
  act(() => progress.onStep('check', 0.4));
  expect(screen.getByRole('progressbar', { name: 'Prüfen' }).getAttribute('aria-valuenow')).toBe('40');
  expect(screen.getAllByRole('listitem').map((step) => step.getAttribute('aria-current'))).toEqual([null, 'step']);
  act(() => finish('da'));
  expect(await done).toEqual({ result: 'da' });
});

it('cancelling tells the work, waits no longer and leaves no dialogue', async () => {
  const { done, progress } = begin();
  await dialogue();
  await userEvent.click(screen.getByRole('button', { name: 'Abbrechen' }));
  expect(await done).toBeNull();
  expect(progress.signal.aborted).toBe(true);
  await expect.poll(() => screen.queryByRole('dialog')).toBeNull();
});

it('a failure after cancelling disturbs nobody', async () => {
  show(<p>dahinter</p>, openTestData());
  const done = withProgress('Datei wird gelesen', ['parse'], async ({ signal }) => {
    await new Promise((resolve) => signal.addEventListener('abort', resolve));
    throw new Error('given up');
  });
  await dialogue();
  await userEvent.keyboard('{Escape}');
  expect(await done).toBeNull();
});
