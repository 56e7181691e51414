import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Bar } from '../../../../renderer/ui/bar.tsx';
import { Stack } from '../../../../renderer/ui/stack.tsx';
import { STATUS_DISPLAY_ORDER, STATUS_LOOK, StatusIcon, StatusWord } from '../../../../renderer/ui/status.tsx';
import { STATUSES } from '../../../../shared/domain/status.ts';

describe('status', () => {
  it('has its own shape for every status, so that colour is never needed', () => {
    expect(new Set(Object.values(STATUS_LOOK).map(({ icon }) => icon)).size).toBe(STATUSES.length);
    expect([...STATUS_DISPLAY_ORDER].sort()).toEqual([...STATUSES].sort());
  });

  it('is read out by its word, unless the word stands beside it', () => {
    render(
      <>
        <StatusIcon status="notApplicable" />
        <StatusIcon status="planned" decorative />
      </>,
    );
    expect(screen.getAllByRole('img')).toHaveLength(1);
    expect(screen.getByRole('img', { name: 'nicht anwendbar' })).toBeTruthy();
  });

  it('writes a detail behind the word', () => {
    render(<StatusWord status="planned" detail="bis 31.03.2027" />);
    expect(screen.getByText('geplant bis 31.03.2027')).toBeTruthy();
  });
});

describe('stacked bar', () => {
  it('says its numbers in words and leaves out what is not there', () => {
    const counts = { implemented: 12, partial: 0, planned: 1, notImplemented: 0, notApplicable: 3, open: 4 };
    render(<Stack counts={counts} />);
    expect(screen.getByRole('img').getAttribute('aria-label')).toBe(
      '12 umgesetzt, 1 geplant, 3 nicht anwendbar, 4 offen',
    );
  });
});

describe('progress bar', () => {
  it('tells a screen reader its share in percent when it has a name', () => {
    render(<Bar value={0.634} label="Zugangskontrolle" />);
    expect(screen.getByRole('progressbar', { name: 'Zugangskontrolle' }).getAttribute('aria-valuenow')).toBe('63');
  });

  it('is decoration without a name', () => {
    render(<Bar value={0.5} />);
    expect(screen.queryByRole('progressbar')).toBeNull();
  });
});
