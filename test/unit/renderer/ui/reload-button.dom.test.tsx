import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Themed } from '../../../../renderer/app/themed.tsx';
import { saveTracker } from '../../../../renderer/data/save-state.ts';
import { platform } from '../../../../renderer/platform/platform.ts';
import { ReloadButton } from '../../../../renderer/ui/reload-button.tsx';

const restart = vi.spyOn(platform, 'restart').mockResolvedValue(undefined);
const reload = vi.spyOn(window.location, 'reload').mockReturnValue(undefined);

beforeEach(() => {
  restart.mockClear();
  reload.mockClear();
});
afterEach(() => {
  saveTracker.store.setState({ stopped: undefined });
});

const showButton = (needsRestart = false) =>
  render(<ReloadButton label="Erneut versuchen" variant="filled" needsRestart={needsRestart} />, {
    wrapper: ({ children }) => <Themed colorScheme="light">{children}</Themed>,
  });

describe('loading the window anew', () => {
  it('is enough as long as the store has not failed', () => {
    showButton();
    fireEvent.click(screen.getByRole('button', { name: 'Erneut versuchen' }));
    expect(reload).toHaveBeenCalledOnce();
    expect(restart).not.toHaveBeenCalled();
  });

  it('becomes a start of the app once it has', async () => {
    showButton();
    act(() => saveTracker.stopAfter(new DOMException('Internal error', 'UnknownError')));
    fireEvent.click(screen.getByRole('button', { name: 'App neu starten' }));
    await waitFor(() => expect(restart).toHaveBeenCalledOnce());
    expect(reload).not.toHaveBeenCalled();
  });

  it('is one from the beginning where other files may be there by then', async () => {
    showButton(true);
    fireEvent.click(screen.getByRole('button', { name: 'App neu starten' }));
    await waitFor(() => expect(restart).toHaveBeenCalledOnce());
  });
});
