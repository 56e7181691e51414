import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Themed } from '../../../../renderer/app/themed.tsx';
import { keysOf, withKeys } from '../../../../renderer/ui/tool-tip/keys.ts';
import { withTip } from '../../../../renderer/ui/tool-tip/tip.ts';

function shown() {
  return render(
    <Themed colorScheme="light">
      <button type="button" aria-label="Schließen" {...withKeys('Ctrl+Del')}>
        <svg aria-hidden="true" />
      </button>
      <button type="button" aria-label="Menü" aria-haspopup="menu" aria-expanded>
        <svg aria-hidden="true" />
      </button>
      <button type="button">Speichern</button>
      <button type="button" {...withTip('Ganze Breite')}>
        100 %
      </button>
    </Themed>,
  );
}

const pointAt = (name: string) => fireEvent.pointerOver(screen.getByRole('button', { name }));
const tip = () => screen.queryByRole('tooltip');

afterEach(() => {
  vi.useRealTimers();
});

describe('the tool tip', () => {
  test('says what a button without words does, and with which keys', async () => {
    shown();
    pointAt('Schließen');
    await waitFor(() => expect(tip()).not.toBeNull());
    expect(tip()?.textContent).toBe('Schließen Strg Entf');
  });

  test('says more about a button with words only if it is told so', async () => {
    shown();
    pointAt('100 %');
    await waitFor(() => expect(tip()?.textContent).toContain('Ganze Breite'));
    expect(screen.getByRole('button', { name: '100 %' }).getAttribute('aria-description')).toBe('Ganze Breite');
    pointAt('Speichern');
    expect(tip()).toBeNull();
  });

  test('comes to the keyboard, too, and leaves as soon as something is done', async () => {
    shown();
    const button = screen.getByRole('button', { name: 'Schließen' });
    // As the keyboard moves the focus.
    vi.spyOn(button, 'matches').mockImplementation((selector) => selector === ':focus-visible');
    fireEvent.focusIn(button);
    await waitFor(() => expect(tip()).not.toBeNull());
    fireEvent.keyDown(button, { key: 'Escape' });
    expect(tip()).toBeNull();
  });

  test('waits, and shows nothing of buttons that were only passed or whose menu is open', () => {
    vi.useFakeTimers();
    shown();
    pointAt('Schließen');
    vi.advanceTimersByTime(300);
    pointAt('Menü');
    vi.advanceTimersByTime(1000);
    expect(tip()).toBeNull();
  });
});

test('keys are named as screen readers expect them, and read back as they are shown', () => {
  expect(withKeys('Ctrl+Shift+Up')).toEqual({ 'aria-keyshortcuts': 'Control+Shift+ArrowUp' });
  expect(withKeys(undefined)).toEqual({});
  const button = document.createElement('button');
  button.setAttribute('aria-keyshortcuts', 'Control+Delete');
  expect(keysOf(button)).toBe('Ctrl+Del');
});
