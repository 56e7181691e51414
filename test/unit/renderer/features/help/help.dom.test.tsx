import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { Help } from '../../../../../renderer/features/help/help-window.tsx';
import { useCommand } from '../../../../../renderer/ui/command-registry.ts';
import { show } from '../../app/show.tsx';
import { openTestData } from '../../data/test-data.ts';

afterEach(cleanup);

function Window({ ran }: { ran: string[] }) {
  useCommand('backups', () => ran.push('backups'));
  return <Help onLeave={() => ran.push('left')} />;
}

const openHelp = () => {
  const ran: string[] = [];
  show(<Window ran={ran} />, openTestData());
  return { ran, user: userEvent.setup() };
};
const title = () => within(screen.getByRole('article')).getByRole('heading').textContent;

describe('the help', () => {
  it('opens with the tour and turns to the page that is chosen', async () => {
    const { user } = openHelp();
    expect(title()).toBe('Rundgang in fünf Minuten');
    await user.click(screen.getByRole('button', { name: 'Die Anlage' }));
    expect(title()).toBe('Die Anlage');
    expect(screen.getByRole('button', { name: 'Die Anlage' }).getAttribute('aria-current')).toBe('page');
  });

  it('shows the best page for what is typed, and says so when there is none', async () => {
    const { user } = openHelp();
    const field = screen.getByRole('searchbox', { name: 'Hilfe durchsuchen' });
    await user.type(field, 'Papierkorb');
    expect(title()).toBe('Sicherungen und Papierkorb');
    await user.clear(field);
    await user.type(field, 'Zitronenfalter');
    expect(screen.getByText('Keine Seite mit diesen Wörtern.')).toBeTruthy();
    expect(screen.queryByRole('article')).toBeNull();
  });

  it('goes where it speaks of, and leaves first', async () => {
    const { ran, user } = openHelp();
    await user.click(screen.getByRole('button', { name: 'Sicherungen und Papierkorb' }));
    await user.click(screen.getByRole('button', { name: /^Sicherungen …/ }));
    expect(ran).toEqual(['left', 'backups']);
    expect(screen.getByRole('button', { name: /^Papierkorb …/ }).hasAttribute('disabled')).toBe(true);
  });
});
