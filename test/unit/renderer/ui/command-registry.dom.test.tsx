import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { runCommand, useCommand, useCommandEnabled } from '../../../../renderer/ui/command-registry.ts';

function Offer({ name, log, enabled }: { name: string; log: string[]; enabled?: boolean }) {
  useCommand('search', () => log.push(name), enabled);
  return null;
}

function State() {
  return <p>{useCommandEnabled('search') ? 'on' : 'off'}</p>;
}

describe('command registry', () => {
  it('runs nothing when nobody offers the command', () => {
    expect(runCommand('search')).toBe(false);
  });

  it('lets the latest offer win and the earlier one return when it goes', () => {
    const log: string[] = [];
    const { rerender } = render(<Offer key="shell" name="shell" log={log} />);
    rerender(
      <>
        <Offer key="shell" name="shell" log={log} />
        <Offer key="screen" name="screen" log={log} />
      </>,
    );
    runCommand('search');
    rerender(<Offer key="shell" name="shell again" log={log} />);
    runCommand('search');
    expect(log).toEqual(['screen', 'shell again']);
  });

  it('runs the handler of the last rendering, not of the first', () => {
    const log: string[] = [];
    const { rerender } = render(<Offer name="old" log={log} />);
    rerender(<Offer name="new" log={log} />);
    runCommand('search');
    expect(log).toEqual(['new']);
  });

  it('says whether a command can be run', () => {
    const { rerender } = render(<State />);
    expect(screen.getByText('off')).toBeTruthy();
    rerender(
      <>
        <State />
        <Offer name="one" log={[]} />
      </>,
    );
    expect(screen.getByText('on')).toBeTruthy();
    rerender(
      <>
        <State />
        <Offer name="one" log={[]} enabled={false} />
      </>,
    );
    expect(screen.getByText('off')).toBeTruthy();
  });
});
