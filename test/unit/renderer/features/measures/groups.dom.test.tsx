import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openOperation, withLayout } from './open-operation.tsx';
import { groupId, SCHEME } from './small-catalogue.ts';

withLayout();

const group = (name: RegExp) => screen.getByRole('treeitem', { name });
const hidden = { hidden: true };

describe('the groups', () => {
  it('show how many measures are answered, each counted once', async () => {
    await openOperation();
    expect(within(group(/^Zugangskontrolle/)).getByText('0/4')).toBeTruthy();
    expect(within(group(/^Weitergabekontrolle/)).getByText('0/1')).toBeTruthy();
    expect(within(group(/^Alle Maßnahmen/)).getByText('0/6')).toBeTruthy();
  });

  it('follow an answer', async () => {
    const { user, row } = await openOperation();
    await user.click(row('Passwortrichtlinie'));
    await user.keyboard('1');
    expect(await within(group(/^Zugangskontrolle/)).findByText('1/4')).toBeTruthy();
    expect(screen.getByText('1 von 6')).toBeTruthy();
  });

  it('are chosen by arrow keys, and Enter goes on to the measures', async () => {
    const { user, rowTitles } = await openOperation();
    await user.click(group(/^Zugangskontrolle/));
    group(/^Zugangskontrolle/).focus();
    await user.keyboard('{ArrowDown}');
    await waitFor(() => expect(rowTitles()).toEqual(['Transportverschlüsselung']));
    expect(document.activeElement).toBe(group(/^Weitergabekontrolle/));
    await user.keyboard('{Enter}');
    expect(document.activeElement?.getAttribute('data-measure')).toBe('WEI-01');
  });

  it('begin at their first measure when they are chosen in the middle of a search', async () => {
    const { user, row, rowTitles } = await openOperation();
    await user.click(group(/^Weitergabekontrolle/));
    await user.type(screen.getByRole('searchbox', { name: 'Maßnahmen suchen' }), 'Schlüssel');
    await waitFor(() => expect(rowTitles()).not.toContain('Eindeutige Kennungen'));
    await user.click(group(/^Zugangskontrolle/));
    await waitFor(() => expect(rowTitles()).toContain('Schlüsselverwaltung'));
    await waitFor(() => expect(row('Eindeutige Kennungen').dataset.active).toBeDefined());
    expect(row('Schlüsselverwaltung').dataset.active).toBeUndefined();
  });

  it('begin at their first measure when they are chosen in the moment in which hits appear', async () => {
    const { user, row, rowTitles } = await openOperation();
    await user.click(group(/^Weitergabekontrolle/));
    const list = screen.getByRole('grid');
    const choice = group(/^Zugangskontrolle/);
    new MutationObserver((_, self) => {
      if (!rowTitles().includes('Schlüsselverwaltung')) return;
      self.disconnect();
      choice.click();
    }).observe(list, { childList: true, subtree: true });
    fireEvent.change(screen.getByRole('searchbox', { name: 'Maßnahmen suchen' }), { target: { value: 'Schlüssel' } });
    await waitFor(() => expect(rowTitles()).toContain('Eindeutige Kennungen'));
    await waitFor(() => expect(list.querySelectorAll('[data-active]')).toHaveLength(1));
    expect(row('Eindeutige Kennungen').dataset.active).toBeDefined();
  });

  it('show all measures under their groups', async () => {
    const { user, rowTitles } = await openOperation();
    await user.click(group(/^Alle Maßnahmen/));
    await waitFor(() => expect(rowTitles()).toHaveLength(6));
    expect(within(screen.getByRole('grid')).getByText('Weitere Maßnahmen')).toBeTruthy();
  });

  it('can be set aside with a reason, and taken up again', async () => {
    const { user, database, operationId } = await openOperation();
    await user.click(screen.getByRole('button', { name: 'Aktionen für Zugangskontrolle' }));
    await user.click(await screen.findByRole('menuitem', { name: /Nicht auftragsrelevant/, ...hidden }));
    const reason = await screen.findByRole('textbox', { name: 'Begründung' });
    await waitFor(() => expect(document.activeElement).toBe(reason));
    await user.type(reason, 'keine Konten{Tab}');
    await waitFor(async () => {
      const state = await database.groupStates.get(`${operationId}/${SCHEME}/${groupId('s1.1')}`);
      expect(state).toMatchObject({ state: 'notRelevant', reason: 'keine Konten' });
    });
    // What also stands elsewhere is still asked for there.
    expect(screen.getByText('0 von 2')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Wieder aufnehmen' }));
    expect(await screen.findByText('0 von 6')).toBeTruthy();
  });

  it('say when a group above them was set aside, and lead back', async () => {
    const { user, commands, scope } = await openOperation();
    await commands.setGroupState(scope, SCHEME, groupId('s1'), { state: 'notRelevant', reason: 'keine Daten' });
    expect(await screen.findByText(/„Vertraulichkeit“ darüber ist nicht auftragsrelevant/)).toBeTruthy();
    expect(screen.getByText('0 von 1')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Wieder aufnehmen' }));
    expect(await screen.findByText('0 von 6')).toBeTruthy();
  });

  it('change with the scheme, and the total stays', async () => {
    const { user, rowTitles } = await openOperation();
    await user.click(screen.getByRole('button', { name: 'Gliederung: Art. 32 DSGVO' }));
    await user.click(await screen.findByRole('menuitemradio', { name: /Ein Stück/, ...hidden }));
    expect(await screen.findByRole('treeitem', { name: /^Alles/ })).toBeTruthy();
    await waitFor(() => expect(rowTitles()).toHaveLength(6));
    expect(screen.getByText('0 von 6')).toBeTruthy();
  });
});

describe('own measures', () => {
  it('are made in a group, appear there and can be answered', async () => {
    const { user, row, database } = await openOperation();
    await user.click(screen.getByRole('button', { name: 'Eigene Maßnahme' }));
    await user.keyboard('Vier-Augen-Prinzip{Enter}');
    await waitFor(() => expect(row('Vier-Augen-Prinzip').dataset.active).toBeDefined());
    expect(document.activeElement).toBe(row('Vier-Augen-Prinzip'));
    const [own] = await database.ownMeasures.toArray();
    expect(own).toMatchObject({ areaId: 'ZUG', title: { de: 'Vier-Augen-Prinzip', en: '' }, kind: 'technical' });
    await user.keyboard('1');
    expect(await screen.findByText('1 von 7')).toBeTruthy();
  });

  it('are made once by two quick presses of Enter', async () => {
    const { user, row, database } = await openOperation();
    await user.click(screen.getByRole('button', { name: 'Eigene Maßnahme' }));
    await user.keyboard('Vier-Augen-Prinzip');
    const form = screen.getByRole('form', { name: 'Eigene Maßnahme' });
    fireEvent.submit(form);
    fireEvent.submit(form);
    await waitFor(() => expect(row('Vier-Augen-Prinzip').dataset.active).toBeDefined());
    expect(await database.ownMeasures.count()).toBe(1);
  });

  it('need a title', async () => {
    const { user, database } = await openOperation();
    await user.click(screen.getByRole('button', { name: 'Eigene Maßnahme' }));
    await user.keyboard('{Enter}');
    expect(screen.getByText('Bitte einen Titel eingeben.')).toBeTruthy();
    expect(await database.ownMeasures.count()).toBe(0);
  });

  it('are retitled and deleted in the inspector', async () => {
    const { user, database, rowTitles } = await openOperation();
    await user.click(screen.getByRole('button', { name: 'Eigene Maßnahme' }));
    await user.keyboard('Vier-Augen-Prinzip{Enter}');
    await user.type(await screen.findByLabelText('Titel (englisch)'), 'Two-person rule{Tab}');
    await waitFor(async () => {
      const [own] = await database.ownMeasures.toArray();
      expect(own?.title).toEqual({ de: 'Vier-Augen-Prinzip', en: 'Two-person rule' });
    });
    await user.click(screen.getByRole('button', { name: 'Maßnahme löschen' }));
    await waitFor(() => expect(rowTitles()).not.toContain('Vier-Augen-Prinzip'));
    expect(screen.getByText('Maßnahme „Vier-Augen-Prinzip“ gelöscht')).toBeTruthy();
  });
});

describe('the two titles of an own measure', () => {
  it('do not take each other back when one is changed right after the other', async () => {
    const { user, database } = await openOperation();
    await user.click(screen.getByRole('button', { name: 'Eigene Maßnahme' }));
    await user.keyboard('Vier Augen{Enter}');
    const german = await screen.findByLabelText('Titel (deutsch)');
    const english = screen.getByLabelText('Titel (englisch)');
    // Both before anything that is stored has been shown again.
    fireEvent.change(german, { target: { value: 'Vier-Augen-Prinzip' } });
    fireEvent.change(english, { target: { value: 'Two-person rule' } });
    fireEvent.blur(german);
    fireEvent.blur(english);
    await waitFor(async () => {
      const [own] = await database.ownMeasures.toArray();
      expect(own?.title).toEqual({ de: 'Vier-Augen-Prinzip', en: 'Two-person rule' });
    });
  });
});

describe('the header', () => {
  it('renames the operation in place with F2', async () => {
    const { user, database, operationId } = await openOperation();
    await user.keyboard('{F2}');
    await user.keyboard('Lohn und Gehalt{Enter}');
    await waitFor(async () => {
      expect((await database.operations.get(operationId))?.name).toBe('Lohn und Gehalt');
    });
    expect(await screen.findByRole('heading', { level: 1, name: 'Lohn und Gehalt' })).toBeTruthy();
  });

  it('leaves the name alone after Esc', async () => {
    const { user } = await openOperation();
    await user.dblClick(screen.getByRole('heading', { level: 1 }));
    await user.keyboard('anders{Escape}');
    expect(screen.getByRole('heading', { level: 1, name: 'Lohn' })).toBeTruthy();
  });
});
