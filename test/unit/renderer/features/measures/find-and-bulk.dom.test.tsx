import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openOperation, withLayout } from './open-operation.tsx';
import { measureId } from './small-catalogue.ts';

withLayout();

const found = () => screen.getByRole('region', { name: 'Suche und Filter' });

describe('finding', () => {
  it('says where a note was found, and counts hits and groups', async () => {
    const { user, row, commands, scope } = await openOperation();
    await commands.assess(scope, measureId('ZUG-01'), { note: 'im Tresor verwahrt' });
    await within(row('Eindeutige Kennungen')).findByRole('img', { name: 'Anmerkung' });
    await user.keyboard('/tresor');
    // Hits follow what is typed letter by letter.
    expect((await within(row('Eindeutige Kennungen')).findByText('Tresor')).tagName).toBe('MARK');
    expect(within(row('Eindeutige Kennungen')).getByText('Anmerkung:')).toBeTruthy();
    expect(found().textContent).toContain('1 Treffer in 1 Gruppe');
  });

  it('shows chips of the filter, names other groups, and takes chips out again', async () => {
    const { user, rowTitles } = await openOperation();
    await user.click(screen.getByRole('button', { name: 'Filter' }));
    await user.click(await screen.findByRole('tab', { name: 'Art', hidden: true }));
    await user.click(await screen.findByRole('checkbox', { name: /^technisch\s*\d/, hidden: true }));
    await waitFor(() => expect(rowTitles()).not.toContain('Schlüsselverwaltung'));
    expect(found().textContent).toContain('4 Maßnahmen hier, 5 in allen Gruppen');
    await user.click(screen.getByRole('button', { name: 'Art: technisch entfernen' }));
    await waitFor(() => expect(rowTitles()).toContain('Schlüsselverwaltung'));
    expect(screen.queryByRole('region', { name: 'Suche und Filter' })).toBeNull();
  });

  it('goes to the next open measure over the border of the group, and says when it begins again', async () => {
    const { user, row, commands, scope, stored } = await openOperation();
    const here = ['ZUG-01', 'ZUG-02', 'ZUG-03', 'ZUG-04'].map(measureId);
    await commands.setStatus(scope, here, 'implemented');
    await stored('ZUG-04', { status: 'implemented' });
    await waitFor(() => expect(row('Schlüsselverwaltung').dataset.status).toBe('implemented'));
    await user.click(row('Eindeutige Kennungen'));
    await user.keyboard('n');
    await waitFor(() => expect(document.activeElement?.getAttribute('data-measure')).toBe('WEI-01'));
    expect(screen.getByRole('grid').getAttribute('aria-label')).toBe('Weitergabekontrolle');
    await user.keyboard('n');
    await waitFor(() => expect(document.activeElement?.getAttribute('data-measure')).toBe('WEI-02'));
    await user.keyboard('n');
    await screen.findByText('Von vorn begonnen: die erste offene Maßnahme');
  });
});

describe('changing many measures', () => {
  it('changes the ticked fields of all marked measures in one step', async () => {
    const { user, row, stored, database } = await openOperation();
    await user.click(row('Eindeutige Kennungen'));
    await user.keyboard('{Shift>}{ArrowDown}{/Shift}');
    await user.click(screen.getByRole('button', { name: 'Bearbeiten …' }));
    const dialogue = await screen.findByRole('dialog');
    await user.type(within(dialogue).getByRole('textbox', { name: 'Bedingung' }), 'auf Anfrage');
    await user.type(within(dialogue).getByRole('textbox', { name: 'Frist' }), 'bald');
    expect(within(dialogue).getByText(/Das ist kein Datum/)).toBeTruthy();
    expect(within(dialogue).getByRole<HTMLButtonElement>('button', { name: 'Anwenden' }).disabled).toBe(true);
    await user.clear(within(dialogue).getByRole('textbox', { name: 'Frist' }));
    await user.type(within(dialogue).getByRole('textbox', { name: 'Frist' }), '31.3.2027');
    expect(within(dialogue).getByText('Betrifft 2 Maßnahmen.')).toBeTruthy();
    const before = await database.log.count();
    await user.click(within(dialogue).getByRole('button', { name: 'Anwenden' }));
    for (const id of ['ZUG-01', 'ZUG-02']) await stored(id, { condition: 'auf Anfrage', due: '2027-03-31' });
    expect(await database.log.count()).toBe(before + 1);
  });
});
