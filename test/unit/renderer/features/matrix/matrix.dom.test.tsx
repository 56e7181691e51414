import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Themed } from '../../../../../renderer/app/themed.tsx';
import { DataProvider } from '../../../../../renderer/data/data-context.tsx';
import { currentRoute, restartNavigation } from '../../../../../renderer/data/navigation-store.ts';
import { MatrixScreen } from '../../../../../renderer/features/matrix/matrix-screen.tsx';
import { setLanguage } from '../../../../../renderer/text/i18n.ts';
import type { OperationId } from '../../../../../shared/domain/ids.ts';
import type { Scope } from '../../../../../shared/domain/records.ts';
import { siteTarget } from '../../../../../shared/domain/target.ts';
import { sizeElements } from '../../../../support/element-size.ts';
import { openTestData } from '../../data/test-data.ts';
import { groupId, measureId, SCHEME, smallCatalogue } from '../measures/small-catalogue.ts';

const IDS = measureId('ZUG-01');

beforeEach(() => {
  setLanguage('de');
  sizeElements({ clientHeight: 700, clientWidth: 1000, offsetHeight: 700, offsetWidth: 1000 });
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(10, 10, 100, 20));
});
afterEach(() => void vi.restoreAllMocks());

/** Ids differ between tests, because what was selected lives as long as the app. */
let opened = 40;

async function openMatrix(clients = false) {
  const data = openTestData(++opened);
  const { commands } = data;
  const organisationId = await commands.createOrganisation({ name: 'Beispiel Software GmbH' });
  const operationIds: OperationId[] = [];
  for (const name of ['Lohn', 'Newsletter'])
    operationIds.push(await commands.createOperation(organisationId, { name }));
  await commands.setStatus({ kind: 'organisation', id: organisationId }, [IDS], 'implemented');
  restartNavigation({ screen: 'matrix', organisationId }, organisationId);
  render(
    <DataProvider data={{ ...data, catalogue: smallCatalogue() }}>
      <Themed colorScheme="light">
        <MatrixScreen organisationId={clients ? null : organisationId} />
      </Themed>
    </DataProvider>,
  );
  await screen.findByRole('grid');
  const row = (title: string) => within(screen.getByRole('row', { name: new RegExp(title) }));
  const cells = (title: string) =>
    row(title)
      .getAllByRole('gridcell')
      .map((cell) => cell.getAttribute('aria-label'));
  const cell = (title: string, column: number) => row(title).getAllByRole('gridcell')[column] as HTMLElement;
  const own = (index: number): Scope => ({ kind: 'operation', id: operationIds[index] as OperationId });
  return { ...data, organisationId, operationIds, cells, cell, own, user: userEvent.setup({ delay: null }) };
}

describe('the matrix', () => {
  it('shows what operations inherit, live', async () => {
    const { cells, commands, own } = await openMatrix();
    expect(cells('Kennungen')).toEqual([
      'umgesetzt, eigen',
      'umgesetzt, von Organisation',
      'umgesetzt, von Organisation',
    ]);
    await commands.setStatus(own(1), [IDS], 'partial');
    await waitFor(() => expect(cells('Kennungen')[2]).toBe('teilweise, abweichend'));
  });

  it('says of whom something else is said: in the cell, in its bar and among what deviates', async () => {
    const { cells, cell, commands, organisationId, operationIds, user } = await openMatrix();
    const siteId = await commands.createSite(organisationId, { name: 'Rechenzentrum Nord' });
    await commands.updateOperation(operationIds[1] as OperationId, { siteIds: [siteId] });
    const scope: Scope = { kind: 'organisation', id: organisationId };
    await commands.setStatus(scope, [IDS], 'planned', { target: siteTarget(siteId) });
    const words = '; Ausnahmen: Rechenzentrum Nord: geplant';
    await waitFor(() => expect(cells('Kennungen')[2]).toBe(`umgesetzt, von Organisation${words}`));
    expect(cells('Kennungen')[1]).toBe('umgesetzt, von Organisation');
    expect(cell('Kennungen', 0).title).toContain(words);
    await user.click(cell('Kennungen', 2));
    await waitFor(() =>
      expect(screen.getByRole('region', { name: 'Aktive Zelle' }).textContent).toContain('Rechenzentrum Nord: geplant'),
    );
    await user.click(screen.getByRole('button', { name: 'nur abweichend' }));
    await waitFor(() => expect(screen.queryByText('Passwortrichtlinie')).toBeNull());
    expect(screen.getByText('Eindeutige Kennungen')).toBeTruthy();
  });

  it('counts of the organisation what its own measures count, without groups that are set aside', async () => {
    const { commands, organisationId, cell } = await openMatrix();
    const head = () => screen.getAllByRole('columnheader')[1]?.textContent;
    expect(head()).not.toMatch(/^Organisation0\s%$/);
    const scope: Scope = { kind: 'organisation', id: organisationId };
    await commands.setGroupState(scope, SCHEME, groupId('s1.1'), { state: 'notRelevant' });
    await waitFor(() => expect(head()).toMatch(/^Organisation0\s%$/));
    expect(cell('Kennungen', 0).title).toContain('Gruppe ist hier nicht auftragsrelevant');
  });

  it('is a grid with its size and one cell in the tab order', async () => {
    const { cell } = await openMatrix();
    const grid = screen.getByRole('grid', { name: 'Matrix: Beispiel Software GmbH' });
    expect(grid.getAttribute('aria-colcount')).toBe('4');
    expect(grid.querySelectorAll('[tabindex="0"]')).toHaveLength(1);
    expect(cell('Passwortrichtlinie', 1).getAttribute('aria-colindex')).toBe('3');
  });

  it('sets, fills and takes back statuses by keys, each in one step', async () => {
    const { cells, cell, user, commands } = await openMatrix();
    await user.click(cell('Passwortrichtlinie', 1));
    await user.keyboard('3');
    await waitFor(() => expect(cells('Passwortrichtlinie')[1]).toBe('geplant, eigen'));
    await user.keyboard('{Shift>}{ArrowDown}{ArrowRight}{/Shift}{Control>}d{/Control}');
    await waitFor(() => expect(cells('Mehr-Faktor')[1]).toBe('geplant, eigen'));
    await user.keyboard('{Control>}r{/Control}');
    await waitFor(() => expect(cells('Mehr-Faktor')[2]).toBe('geplant, eigen'));
    await commands.undo();
    await waitFor(() => expect(cells('Mehr-Faktor')[2]).toBe('offen'));
    expect(cells('Mehr-Faktor')[1]).toBe('geplant, eigen');
  });

  it('fills each column from its own cell, says so before, and never wipes with an open one', async () => {
    const { cells, cell, user, commands, own } = await openMatrix();
    await commands.setStatus(own(0), [measureId('ZUG-02')], 'partial');
    await waitFor(() => expect(cells('Passwortrichtlinie')[1]).toBe('teilweise, eigen'));
    await commands.setStatus(own(0), [measureId('ZUG-03')], 'planned');
    await commands.setStatus(own(1), [measureId('ZUG-03')], 'implemented');
    await waitFor(() => expect(cells('Mehr-Faktor').slice(1)).toEqual(['geplant, eigen', 'umgesetzt, eigen']));
    await user.click(cell('Passwortrichtlinie', 1));
    await user.keyboard('{Shift>}{ArrowDown}{ArrowRight}{/Shift}');
    const bar = screen.getByRole('region', { name: 'Aktive Zelle' });
    await waitFor(() => expect(bar.textContent).toContain('1füllen· 1 offene füllt nichts'));
    await user.keyboard('{Control>}d{/Control}');
    await waitFor(() => expect(cells('Mehr-Faktor').slice(1)).toEqual(['teilweise, eigen', 'umgesetzt, eigen']));
    expect(await screen.findByText(/1 Zelle bleibt, wie sie ist/)).toBeTruthy();
    await user.click(cell('Passwortrichtlinie', 2));
    await user.keyboard('{Shift>}{ArrowDown}{/Shift}{Control>}d{/Control}');
    expect(await screen.findByText('Nichts gefüllt')).toBeTruthy();
    expect(cells('Mehr-Faktor')[2]).toBe('umgesetzt, eigen');
  });

  it('leads deviations back to the organisation, and leaves alone what only the operation says', async () => {
    const { cells, cell, user } = await openMatrix();
    await user.click(cell('Passwortrichtlinie', 1));
    await user.keyboard('3');
    await waitFor(() => expect(cells('Passwortrichtlinie')[1]).toBe('geplant, eigen'));
    await user.keyboard('{Delete}');
    await user.click(cell('Passwortrichtlinie', 0));
    await user.keyboard('1');
    await waitFor(() => expect(cells('Passwortrichtlinie')[1]).toBe('geplant, abweichend'));
    await user.click(cell('Passwortrichtlinie', 1));
    await user.keyboard('{Delete}');
    await waitFor(() => expect(cells('Passwortrichtlinie')[1]).toMatch(/^umgesetzt/));
  });

  it('names the active cell and opens its measure', async () => {
    const { cell, user, operationIds, commands, own } = await openMatrix();
    await commands.assess(own(0), IDS, { note: 'Nur **Personalabteilung**.' });
    await user.click(cell('Kennungen', 1));
    const bar = screen.getByRole('region', { name: 'Aktive Zelle' });
    await waitFor(() => expect(bar.textContent).toContain('Nur Personalabteilung.'));
    expect(bar.textContent).toContain('Lohn');
    await user.keyboard('{Enter}');
    expect(currentRoute()).toEqual({ screen: 'operation', operationId: operationIds[0], measureId: IDS });
  });

  it('refuses a pasted word it does not know, and changes nothing', async () => {
    const { cell, cells, user, database } = await openMatrix();
    await user.click(cell('Passwortrichtlinie', 1));
    const before = await database.assessments.count();
    await user.paste('umgesetzt\tirgendwie');
    expect(await screen.findByText(/„irgendwie“ .*Newsletter/)).toBeTruthy();
    expect(await database.assessments.count()).toBe(before);
    await user.paste('umgesetzt\t2');
    await waitFor(() => expect(cells('Passwortrichtlinie').slice(1)).toEqual(['umgesetzt, eigen', 'teilweise, eigen']));
  });

  it('keeps a row that was just answered although only open ones are shown', async () => {
    const { cell, cells, user } = await openMatrix();
    await user.click(screen.getByRole('button', { name: 'nur offen' }));
    await waitFor(() => expect(screen.queryByText('Eindeutige Kennungen')).toBeNull());
    await user.click(cell('Passwortrichtlinie', 0));
    await user.keyboard('1');
    await waitFor(() => expect(cells('Passwortrichtlinie')[2]).toBe('umgesetzt, von Organisation'));
  });

  it('says when nothing passes the filters, and how to get out', async () => {
    const { user } = await openMatrix();
    await user.type(screen.getByRole('searchbox', { name: 'Maßnahme suchen' }), 'zzzzzz');
    await user.click(await screen.findByRole('button', { name: 'Alle Filter aufheben' }));
    expect(await screen.findByRole('grid')).toBeTruthy();
  });

  it('compares organisations side by side', async () => {
    const { cells } = await openMatrix(true);
    expect(screen.getAllByRole('columnheader')).toHaveLength(2);
    expect(cells('Kennungen')).toEqual(['umgesetzt, eigen']);
  });

  it('prints what is internal only as if it had never been answered', async () => {
    const { user, commands, organisationId } = await openMatrix();
    const scope: Scope = { kind: 'organisation', id: organisationId };
    await commands.assess(scope, IDS, { internalOnly: true });
    await waitFor(() => expect(screen.getByRole('button', { name: 'Drucken …' }).hasAttribute('disabled')).toBe(false));
    await user.click(screen.getByRole('button', { name: 'Drucken …' }));
    const view = await screen.findByRole('dialog', { name: 'Druckansicht der Matrix' });
    const printed = (title: string) =>
      [...(within(view).getByText(title).closest('tr')?.querySelectorAll('td') ?? [])].map((cell) => cell.outerHTML);
    // As if nobody had ever answered it: not even that there is something is told.
    expect(printed('Passwortrichtlinie')).not.toEqual([]);
    expect(printed('Eindeutige Kennungen')).toEqual(printed('Passwortrichtlinie'));
    expect(within(view).getByText(/^Arbeitspapier, keine Anlage/)).toBeTruthy();
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });
});
