import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { openOperation, withLayout } from './open-operation.tsx';

withLayout();

const searchField = () => screen.getByRole('searchbox', { name: 'Maßnahmen suchen' });
const activeTitle = () => screen.getByRole('grid').querySelector('[data-active] [title]')?.getAttribute('title');
const inspected = () => screen.getByRole('region', { name: 'Einzelheiten' });

it('a search begins at its best hit, also where the measure that somebody was at is found, too', async () => {
  const { user, row, rowTitles } = await openOperation();
  await user.click(screen.getByRole('treeitem', { name: /^Alle Maßnahmen/ }));
  await waitFor(() => expect(rowTitles()).toContain('Transportverschlüsselung'));
  await user.click(row('Transportverschlüsselung'));
  await user.type(searchField(), 'Schlüssel');
  await waitFor(() => expect(rowTitles()[0]).toBe('Schlüsselverwaltung'));
  expect(rowTitles()).toContain('Transportverschlüsselung');
  await waitFor(() => expect(activeTitle()).toBe('Schlüsselverwaltung'));
  await waitFor(() => expect(inspected().textContent).toContain('Schlüsselverwaltung'));
});

it('whoever goes on from the best hit stays there, until other words are searched for', async () => {
  const { user, rowTitles } = await openOperation();
  await user.click(screen.getByRole('treeitem', { name: /^Alle Maßnahmen/ }));
  await user.type(searchField(), 'Schlüssel');
  await waitFor(() => expect(activeTitle()).toBe('Schlüsselverwaltung'));
  await user.keyboard('{ArrowDown}{ArrowDown}');
  await waitFor(() => expect(activeTitle()).toBe(rowTitles()[1]));
  await waitFor(() => expect(inspected().textContent).toContain(rowTitles()[1]));
  await user.type(searchField(), '{Backspace}');
  await waitFor(() => expect(activeTitle()).toBe('Schlüsselverwaltung'));
  await user.clear(searchField());
  await waitFor(() => expect(rowTitles()).toHaveLength(6));
  expect(activeTitle()).toBe('Schlüsselverwaltung');
});
