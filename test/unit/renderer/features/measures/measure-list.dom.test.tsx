import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openOperation, withLayout } from './open-operation.tsx';
import { measureId } from './small-catalogue.ts';

withLayout();

const statusOf = (row: HTMLElement) => row.dataset.status;
const isActive = (row: HTMLElement) => row.dataset.active !== undefined;

describe('the list of measures', () => {
  it('shows the first group with measures, by kind', async () => {
    const { rowTitles } = await openOperation();
    expect(screen.getByText('Technische Maßnahmen')).toBeTruthy();
    expect(rowTitles()).toEqual([
      'Eindeutige Kennungen',
      'Passwortrichtlinie',
      'Mehr-Faktor-Authentisierung',
      'Transportverschlüsselung',
      'Schlüsselverwaltung',
    ]);
    expect(await screen.findByText('auch in Weitergabekontrolle')).toBeTruthy();
  });

  it('ticks with one click, and unticks with the next', async () => {
    const { user, row, stored } = await openOperation();
    await user.click(within(row('Passwortrichtlinie')).getByRole('checkbox'));
    expect(statusOf(row('Passwortrichtlinie'))).toBe('implemented');
    await stored('ZUG-02', { status: 'implemented' });
    await user.click(within(row('Passwortrichtlinie')).getByRole('checkbox'));
    await stored('ZUG-02', { status: 'open' });
  });

  it('is one stop of the tab key: the active row', async () => {
    const { row } = await openOperation();
    expect(row('Eindeutige Kennungen').tabIndex).toBe(0);
    expect(row('Passwortrichtlinie').tabIndex).toBe(-1);
  });

  it('moves, ticks and answers by keyboard', async () => {
    const { user, row, stored } = await openOperation();
    await user.click(row('Eindeutige Kennungen'));
    await user.keyboard(' {ArrowDown}2{ArrowDown}4');
    await stored('ZUG-01', { status: 'implemented' });
    await stored('ZUG-02', { status: 'partial' });
    await stored('ZUG-03', { status: 'notImplemented' });
    expect(document.activeElement).toBe(row('Mehr-Faktor-Authentisierung'));
    await user.keyboard('{End}');
    expect(isActive(row('Schlüsselverwaltung'))).toBe(true);
  });

  it('answers once while a key is held down; arrows walk on', async () => {
    const { user, row, stored, database } = await openOperation();
    await user.click(row('Eindeutige Kennungen'));
    for (const key of [' ', '2']) {
      fireEvent.keyDown(row('Eindeutige Kennungen'), { key });
      for (let held = 0; held < 30; held += 1)
        fireEvent.keyDown(row('Eindeutige Kennungen'), { key: key === ' ' ? ' ' : '3', repeat: true });
    }
    await stored('ZUG-01', { status: 'partial' });
    expect(await database.log.where('sequence').above(0).count()).toBe(5);
    fireEvent.keyDown(row('Eindeutige Kennungen'), { key: 'ArrowDown' });
    fireEvent.keyDown(row('Eindeutige Kennungen'), { key: 'ArrowDown', repeat: true });
    expect(isActive(row('Mehr-Faktor-Authentisierung'))).toBe(true);
  });

  it('keeps values and notes when a tick goes and comes back', async () => {
    const { user, row, commands, scope, stored } = await openOperation();
    const id = 'ZUG-02' as Parameters<typeof commands.assess>[1];
    await commands.assess(scope, id, { note: 'bleibt' });
    await user.click(row('Passwortrichtlinie'));
    await user.keyboard('  ');
    await stored('ZUG-02', { status: 'open', note: 'bleibt' });
  });

  it('leaves digits to a text field that has the focus', async () => {
    const { user, row, database } = await openOperation();
    await user.click(row('Passwortrichtlinie'));
    await user.click(screen.getByRole('searchbox'));
    await user.keyboard('12');
    expect(screen.getByRole<HTMLInputElement>('searchbox').value).toBe('12');
    expect(await database.assessments.count()).toBe(0);
  });

  it('tells answers that are internal only from internal notes', async () => {
    const { commands, scope, row } = await openOperation();
    await commands.assess(scope, measureId('ZUG-01'), { internalNote: 'Rückfrage offen' });
    await commands.assess(scope, measureId('ZUG-02'), { internalOnly: true });
    expect(await within(row('Eindeutige Kennungen')).findByRole('img', { name: 'interne Notiz' })).toBeTruthy();
    const mark = await within(row('Passwortrichtlinie')).findByRole('img', { name: 'nur intern: nie in der Anlage' });
    expect(within(row('Passwortrichtlinie')).queryByRole('img', { name: 'interne Notiz' })).toBeNull();
    expect(mark.closest('[title]')?.getAttribute('title')).toBe('nur intern: nie in der Anlage');
  });

  it('takes a tick back and says so when it cannot be stored', async () => {
    const { user, row, database } = await openOperation();
    database.close();
    await user.click(row('Passwortrichtlinie'));
    await user.keyboard('1');
    await waitFor(() => expect(statusOf(row('Passwortrichtlinie'))).toBe('open'));
    expect(await screen.findByText(/Der Stand von 1 Maßnahme wurde zurückgenommen/)).toBeTruthy();
  });

  it('sets a status on all marked rows', async () => {
    const { user, row, stored } = await openOperation();
    await user.click(row('Eindeutige Kennungen'));
    await user.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}');
    expect(screen.getByText('3 Maßnahmen markiert')).toBeTruthy();
    await user.keyboard('1');
    for (const id of ['ZUG-01', 'ZUG-02', 'ZUG-03']) await stored(id, { status: 'implemented' });
    await user.keyboard('{Escape}');
    expect(screen.queryByText('3 Maßnahmen markiert')).toBeNull();
  });
});

describe('search and filter', () => {
  it('finds in the group first, then in all others', async () => {
    const { user, rowTitles } = await openOperation();
    await user.keyboard('/');
    expect(document.activeElement).toBe(screen.getByRole('searchbox'));
    await user.keyboard('steuerung');
    await waitFor(() => expect(rowTitles()).toEqual(['Steuerung der Schnittstellen']));
    expect(screen.getByText('Treffer in anderen Gruppen')).toBeTruthy();
    expect(screen.getByText('in Weitere Maßnahmen')).toBeTruthy();
  });

  it('goes from the search to the hits, and with Esc back to all', async () => {
    const { user, rowTitles } = await openOperation();
    await user.keyboard('/passwort');
    await waitFor(() => expect(rowTitles()).toEqual(['Passwortrichtlinie']));
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement?.getAttribute('data-measure')).toBe('ZUG-02');
    await user.click(screen.getByRole('searchbox'));
    await user.keyboard('{Escape}');
    await waitFor(() => expect(rowTitles()).toHaveLength(5));
  });

  it('says when nothing is found, and offers the way out', async () => {
    const { user, rowTitles } = await openOperation();
    await user.keyboard('/hubschrauber');
    await screen.findByText('Nichts gefunden für „hubschrauber“');
    const [, clear] = screen.getAllByRole('button', { name: 'Suche leeren' });
    if (clear) await user.click(clear);
    await waitFor(() => expect(rowTitles()).toHaveLength(5));
  });

  it('filters by status, and keeps a row that is answered meanwhile', async () => {
    const { user, row, rowTitles, commands, scope, stored } = await openOperation();
    await commands.setStatus(scope, ['ZUG-01' as never], 'implemented');
    await user.click(screen.getByRole('button', { name: 'Filter' }));
    await user.click(await screen.findByRole('checkbox', { name: /^offen\s*\d/, hidden: true }));
    await user.keyboard('{Escape}');
    await waitFor(() => expect(rowTitles()).not.toContain('Eindeutige Kennungen'));
    await user.click(within(row('Passwortrichtlinie')).getByRole('checkbox'));
    await stored('ZUG-02', { status: 'implemented' });
    expect(rowTitles()).toContain('Passwortrichtlinie');
  });
});
