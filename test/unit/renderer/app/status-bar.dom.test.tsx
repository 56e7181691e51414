import { act, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { StatusBar } from '../../../../renderer/app/shell/status-bar.tsx';
import { CommandProblem } from '../../../../renderer/data/commands/command-problem.ts';
import { saveTracker } from '../../../../renderer/data/save-state.ts';
import { openTestData } from '../data/test-data.ts';
import { show } from './show.tsx';

const now = () => 0;

describe('status bar', () => {
  it('says "saving" while something is on its way and "saved" only after the commit', async () => {
    show(<StatusBar catalogueVersion="2026.1" />, openTestData());
    expect(screen.getByText('Gespeichert')).toBeTruthy();

    let commit: () => void = () => undefined;
    const write = saveTracker.follow(now, () => new Promise<void>((resolve) => (commit = resolve)));
    expect(await screen.findByText('Speichert …')).toBeTruthy();
    expect(screen.queryByText('Gespeichert')).toBeNull();

    commit();
    await act(() => write);
    expect(screen.getByText('Gespeichert')).toBeTruthy();
  });

  it('announces a failed write until the next one succeeds', async () => {
    show(<StatusBar catalogueVersion="2026.1" />, openTestData());
    const refuse = () => Promise.reject(new CommandProblem('quota'));
    await act(() => saveTracker.follow(now, refuse).catch(() => undefined));
    expect(screen.getByRole('alert').textContent).toContain('Nicht gespeichert');

    await act(() => saveTracker.follow(now, () => Promise.resolve()));
    expect(screen.queryByRole('alert')).toBeNull();
    expect(screen.getByText('Gespeichert')).toBeTruthy();
  });

  it('says why a typed text is not stored for as long as it is not', async () => {
    show(<StatusBar catalogueVersion="2026.1" />, openTestData());
    const text = saveTracker.hold();
    act(() => text.fail(new CommandProblem('invalid', { field: 'note' })));
    await act(() => saveTracker.follow(now, () => Promise.resolve()));
    expect(screen.getByRole('alert').textContent).toContain('Eine Angabe ist zu lang');

    act(() => text.release());
    expect(screen.getByText('Gespeichert')).toBeTruthy();
  });

  it('names the catalogue', () => {
    show(<StatusBar catalogueVersion="2026.1" />, openTestData());
    expect(screen.getByText('Katalog 2026.1')).toBeTruthy();
  });
});
