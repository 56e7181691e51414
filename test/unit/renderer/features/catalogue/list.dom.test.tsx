import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { assembleCatalogue } from '../../../../../shared/catalogue/catalogue.ts';
import { areaIdSchema } from '../../../../../shared/domain/ids.ts';
import { area, parts } from '../../../../support/catalogue-parts.ts';
import { withLayout } from '../measures/open-operation.tsx';
import { delivered, measureId, openCatalogue } from './open-catalogue.tsx';

withLayout();

const DELIVERED = [
  'Passwortrichtlinie',
  'Mehr-Faktor-Authentisierung',
  'Sperre nach Fehlversuchen',
  'Transportverschlüsselung',
];
const AREA = areaIdSchema.parse('ZUG');
const areaItem = (name: RegExp) => screen.getByRole('treeitem', { name });

describe('the list of measures', () => {
  it('shows an area or all, and finds by parts of words', async () => {
    const { user, rowTitles } = await openCatalogue();
    expect(rowTitles()).toEqual(DELIVERED);
    await user.click(areaItem(/Bereich WEI/));
    await waitFor(() => expect(rowTitles()).toEqual(['Transportverschlüsselung']));
    await user.type(screen.getByRole('searchbox', { name: 'Maßnahmen suchen' }), 'richtlinie');
    await user.click(await screen.findByRole('button', { name: 'In allen Bereichen suchen' }));
    await waitFor(() => expect(rowTitles()).toEqual(['Passwortrichtlinie']));
  });

  it('filters what is changed, own and hidden', async () => {
    const { user, rowTitles } = await openCatalogue(async ({ commands, organisationId }) => {
      const original = { de: 'Passwortrichtlinie', en: 'Password policy' };
      await commands.rewordMeasure(measureId('ZUG-01'), 'title', { text: { de: 'Kennwörter' }, original });
      await commands.createOwnMeasure(organisationId, { areaId: AREA, title: { de: 'Eigene', en: '' } });
      await commands.hideMeasure(measureId('WEI-01'));
      await commands.createOwnOption({ measureId: measureId('ZUG-02'), parameterId: 'x' as never });
    });
    const filter = (name: string) => user.click(screen.getByRole('radio', { name }));
    await filter('geändert');
    await waitFor(() => expect(rowTitles()).toEqual(['Kennwörter', 'Mehr-Faktor-Authentisierung']));
    await filter('eigene');
    await waitFor(() => expect(rowTitles()).toEqual(['Eigene']));
    expect(screen.getByRole('grid').textContent).toContain('nur diese Organisation');
    await filter('ausgeblendet');
    await waitFor(() => expect(rowTitles()).toEqual(['Transportverschlüsselung']));
  });

  it('is walked through with the arrows, and Enter goes on to the editor', async () => {
    const { user } = await openCatalogue();
    await user.click(within(screen.getByRole('grid')).getByText('Passwortrichtlinie'));
    await user.keyboard('{ArrowDown}');
    await screen.findByRole('heading', { level: 2, name: 'Mehr-Faktor-Authentisierung' });
    await user.keyboard('{Enter}');
    const title = screen.getByRole('textbox', { name: 'Titel (deutsch)' });
    await waitFor(() => expect(document.activeElement).toBe(title));
    await user.keyboard('{Escape}');
    expect(document.activeElement?.getAttribute('data-measure')).toBe('ZUG-02');
  });

  it('orders the measures of an area by Alt and the arrows, one step of the history each', async () => {
    const { user, rowTitles, commands, stored } = await openCatalogue();
    await user.click(areaItem(/Bereich ZUG/));
    await user.click(within(screen.getByRole('grid')).getByText('Sperre nach Fehlversuchen'));
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    const moved = ['Passwortrichtlinie', 'Sperre nach Fehlversuchen', 'Mehr-Faktor-Authentisierung'];
    await waitFor(() => expect(rowTitles()).toEqual(moved));
    expect((await stored()).measures.map(({ id }) => id)).toEqual(['ZUG-01', 'ZUG-03', 'ZUG-02', 'WEI-01']);
    await act(() => commands.undo());
    await waitFor(() => expect(rowTitles()).toEqual(DELIVERED.slice(0, 3)));
  });

  it('loses no step however fast the keys are pressed', async () => {
    const { user, rowTitles } = await openCatalogue();
    await user.click(areaItem(/Bereich ZUG/));
    await user.click(within(screen.getByRole('grid')).getByText('Sperre nach Fehlversuchen'));
    const grid = screen.getByRole('grid');
    for (const key of ['ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowDown']) fireEvent.keyDown(grid, { key, altKey: true });
    const moved = ['Passwortrichtlinie', 'Sperre nach Fehlversuchen', 'Mehr-Faktor-Authentisierung'];
    await waitFor(() => expect(rowTitles()).toEqual(['Sperre nach Fehlversuchen', moved[0], moved[2]]));
    await waitFor(() => expect(rowTitles()).toEqual(moved));
  });

  it('takes a new measure, and says what is like it already', async () => {
    const { user, stored } = await openCatalogue();
    await user.click(areaItem(/Bereich ZUG/));
    await user.click(screen.getByRole('button', { name: 'Neue Maßnahme' }));
    await user.type(screen.getByRole('textbox', { name: 'Titel der neuen Maßnahme' }), 'Richtlinie für Passwörter');
    const similar = await screen.findByRole('region', { name: 'Gibt es schon etwas Ähnliches?' });
    expect(within(similar).getByRole('button', { name: '„Passwortrichtlinie“ öffnen' })).toBeTruthy();
    await user.keyboard('{Enter}');
    await screen.findByRole('heading', { level: 2, name: 'Richtlinie für Passwörter' });
    expect((await stored()).measures.find(({ isOwn }) => isOwn)).toMatchObject({
      areaId: 'ZUG',
      title: { de: 'Richtlinie für Passwörter' },
    });
  });

  it('does not take one without a title', async () => {
    const { user, database } = await openCatalogue();
    await user.click(screen.getByRole('button', { name: 'Neue Maßnahme' }));
    await user.click(screen.getByRole('button', { name: 'Anlegen' }));
    expect(screen.getByText('Bitte einen Titel eingeben.')).toBeTruthy();
    expect(await database.ownMeasures.count()).toBe(0);
  });

  it('lets a deleted measure come back', async () => {
    const { user, rowTitles, openMeasure } = await openCatalogue(({ commands }) =>
      commands.createOwnMeasure('', { areaId: AREA, title: { de: 'Eigene', en: '' } }),
    );
    await openMeasure('Eigene');
    await user.click(screen.getByRole('button', { name: 'Weitere Aktionen' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Maßnahme löschen', hidden: true }));
    await waitFor(() => expect(rowTitles()).not.toContain('Eigene'));
    await user.click(await screen.findByRole('button', { name: 'Rückgängig' }));
    await waitFor(() => expect(rowTitles()).toContain('Eigene'));
  });
});

describe('areas of one’s own', () => {
  it('are made, named, and go with their measures to another place', async () => {
    const { user, stored } = await openCatalogue();
    await user.click(screen.getByRole('button', { name: 'Neuer Bereich' }));
    const editor = await screen.findByRole('complementary', { name: 'Bereich' });
    const title = within(editor).getByRole('textbox', { name: 'Titel (deutsch)' });
    await waitFor(() => expect(document.activeElement).toBe(title));
    // What it is called until then must not stay behind in the other language.
    expect(within(editor).getByRole<HTMLInputElement>('textbox', { name: 'Titel (englisch)' }).value).toBe('');
    await user.keyboard('Hausrecht');
    await user.tab();
    await screen.findByRole('treeitem', { name: /Hausrecht/ });
    await user.click(screen.getAllByRole('button', { name: 'Neue Maßnahme' })[0] as HTMLElement);
    await user.type(screen.getByRole('textbox', { name: 'Titel der neuen Maßnahme' }), 'Pförtner{Enter}');
    await screen.findByRole('heading', { level: 2, name: 'Pförtner' });

    await user.click(screen.getByRole('button', { name: 'Aktionen für Hausrecht' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Bereich bearbeiten', hidden: true }));
    const remove = await screen.findByRole<HTMLButtonElement>('button', { name: 'Verschieben und löschen' });
    expect(remove.disabled).toBe(true);
    await user.click(screen.getByRole('combobox', { name: 'Maßnahmen verschieben nach' }));
    // The other list of areas has the same options.
    const options = await screen.findAllByRole('option', { name: 'Bereich WEI', hidden: true });
    await user.click(options.at(-1) as HTMLElement);
    await user.click(remove);
    await waitFor(async () => expect((await stored()).areas.map(({ id }) => id)).toEqual(['ZUG', 'WEI']));
    expect((await stored()).measures.at(-1)).toMatchObject({ title: { de: 'Pförtner' }, areaId: 'WEI' });
    await user.click(await screen.findByRole('button', { name: 'Rückgängig' }));
    await screen.findByRole('treeitem', { name: /Hausrecht/ });
  });

  it('stand where Alt and the arrows put them', async () => {
    const { user, stored } = await openCatalogue(({ commands }) =>
      commands.createOwnArea({ title: { de: 'Hausrecht', en: '' }, order: 5 }),
    );
    await user.click(areaItem(/Hausrecht/));
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    await waitFor(async () =>
      expect((await stored()).areas.map(({ title }) => title.de)).toEqual(['Bereich ZUG', 'Hausrecht', 'Bereich WEI']),
    );
  });
});

describe('with 5,000 measures', () => {
  const [one] = delivered.measures;
  if (!one) throw new Error('no measure');
  const many = Array.from({ length: 5000 }, (_, number) => {
    const { areaId: _area, groups: _groups, isOwn: _own, isHidden: _hidden, ...measure } = one;
    const title = { de: `Maßnahme Nummer ${number}`, en: `Measure number ${number}` };
    return { ...measure, id: measureId(`ZUG-${number}`), title, parameters: [] };
  });
  const large = assembleCatalogue(parts([{ ...area('ZUG'), measures: many }]));

  it('only the rows in view exist, and an edit draws none of the others anew', async () => {
    const { commands, stored, rowTitles } = await openCatalogue(undefined, large);
    const grid = screen.getByRole('grid');
    expect(grid.getAttribute('aria-rowcount')).toBe('5000');
    expect(rowTitles().length).toBeLessThan(60);
    expect(document.querySelectorAll('*').length).toBeLessThan(1500);

    const changes: Node[] = [];
    const observer = new MutationObserver((records) => changes.push(...records.map(({ target }) => target)));
    observer.observe(grid, { subtree: true, childList: true, characterData: true, attributes: true });
    const original = many[2]?.title ?? { de: '', en: '' };
    await act(() => commands.rewordMeasure(measureId('ZUG-2'), 'title', { text: { de: 'Sperre' }, original }));
    await waitFor(() => expect(rowTitles()).toContain('Sperre'));
    observer.disconnect();
    const rows = new Set(changes.map((node) => elementOf(node)?.closest('tr')?.dataset.measure));
    expect([...rows]).toEqual(['ZUG-2']);
    expect((await stored()).measures).toHaveLength(5000);
  });

  it('the last one is a key away', async () => {
    const { rowTitles } = await openCatalogue(undefined, large);
    fireEvent.keyDown(screen.getByRole('grid'), { key: 'End' });
    await screen.findByRole('heading', { level: 2, name: 'Maßnahme Nummer 4999' });
    expect(rowTitles().length).toBeLessThan(60);
  });
});

const elementOf = (node: Node): Element | null => (node instanceof Element ? node : node.parentElement);
