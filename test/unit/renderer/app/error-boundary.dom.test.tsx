import { fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ErrorBoundary } from '../../../../renderer/app/error-boundary.tsx';
import { setLanguage } from '../../../../renderer/text/i18n.ts';
import { openTestData } from '../data/test-data.ts';
import { show } from './show.tsx';

// React prints what a boundary caught; here it is expected.
beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => undefined));
afterEach(() => {
  setLanguage('de');
  vi.restoreAllMocks();
});

function Broken(): never {
  throw new Error('row 7 has no measure');
}

const brokenAt = (place: string) => (
  <ErrorBoundary resetKey={place}>{place === 'broken' ? <Broken /> : <p>Alles gut</p>}</ErrorBoundary>
);

describe('error boundary', () => {
  it('says what happened, offers to reload, and shows the details', () => {
    show(brokenAt('broken'), openTestData());
    expect(screen.getByRole('alert').textContent).toContain('unversehrt');
    expect(screen.getByRole('button', { name: 'Neu laden' })).toBeTruthy();
    expect(screen.getByText(/row 7 has no measure/)).toBeTruthy();
  });

  it('offers the way to another screen where there is one', () => {
    let left = 0;
    const boundary = (
      <ErrorBoundary onLeave={() => (left += 1)}>
        <Broken />
      </ErrorBoundary>
    );
    show(boundary, openTestData());
    fireEvent.click(screen.getByRole('button', { name: 'Zur Übersicht' }));
    expect(left).toBe(1);
  });

  it('speaks the interface language', () => {
    setLanguage('en');
    show(brokenAt('broken'), openTestData());
    expect(screen.getByRole('heading', { name: 'Something went wrong here' })).toBeTruthy();
  });

  it('copies the details', async () => {
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    show(brokenAt('broken'), openTestData());
    fireEvent.click(screen.getByRole('button', { name: 'Einzelheiten kopieren' }));
    expect(await screen.findByText('Kopiert')).toBeTruthy();
    expect(writeText.mock.calls[0]?.[0]).toContain('row 7 has no measure');
  });

  it('gives another screen a new try', () => {
    const { rerender } = show(brokenAt('broken'), openTestData());
    rerender(brokenAt('fine'));
    expect(screen.getByText('Alles gut')).toBeTruthy();
  });
});
