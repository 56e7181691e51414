import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { StartFailure } from '../../../../renderer/app/start/start-failure.tsx';
import { DatabaseProblem, type DatabaseProblemKind } from '../../../../renderer/data/open-data.ts';
import { openTestData } from '../data/test-data.ts';
import { show } from './show.tsx';

afterEach(cleanup);

function showFailure(error: unknown) {
  const onRetry = vi.fn();
  const onStartEmpty = vi.fn();
  show(<StartFailure error={error} onRetry={onRetry} onStartEmpty={onStartEmpty} />, openTestData());
  return { onRetry, onStartEmpty };
}

describe('start failure', () => {
  it.each<[DatabaseProblemKind, RegExp]>([
    ['missing', /nicht mehr da/],
    ['newer', /neueren Version/],
    ['blocked', /anderes Fenster/],
    ['damaged', /nicht lesen/],
  ])('explains a data base that is %s and offers to try again', (kind, title) => {
    const { onRetry } = showFailure(new DatabaseProblem(kind));
    expect(screen.getByRole('heading', { name: title })).toBeTruthy();
    expect(screen.getByText('An Ihren Daten wurde nichts geändert.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Erneut versuchen' }));
    expect(onRetry).toHaveBeenCalledOnce();
  });

  it('offers to start empty only when the data base is gone, and asks again', async () => {
    const { onStartEmpty } = showFailure(new DatabaseProblem('missing'));
    fireEvent.click(screen.getByRole('button', { name: 'Leer beginnen …' }));
    expect(onStartEmpty).not.toHaveBeenCalled();
    const dialogue = await screen.findByRole('dialog');
    fireEvent.click(within(dialogue).getByRole('button', { name: 'Leer beginnen' }));
    await waitFor(() => expect(onStartEmpty).toHaveBeenCalledOnce());
  });

  it('never offers it for data that are there but cannot be read', () => {
    showFailure(new DatabaseProblem('damaged'));
    expect(screen.queryByRole('button', { name: /Leer/ })).toBeNull();
  });

  it('shows the cause behind an unknown error', () => {
    showFailure(new Error('no catalogue', { cause: new TypeError('manifest is undefined') }));
    expect(screen.getByText(/no catalogue/).textContent).toContain('TypeError: manifest is undefined');
  });
});
