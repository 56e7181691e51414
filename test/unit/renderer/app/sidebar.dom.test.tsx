import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { Sidebar } from '../../../../renderer/app/shell/sidebar.tsx';
import { currentRoute, restartNavigation } from '../../../../renderer/data/navigation-store.ts';
import { useCommand } from '../../../../renderer/ui/command-registry.ts';
import { area } from '../../../support/catalogue-parts.ts';
import { inOperation, measure, openTestCase, openTestData } from '../data/test-data.ts';
import { show } from './show.tsx';

beforeEach(() => restartNavigation({ screen: 'welcome' }));

const namesOf = (elements: readonly HTMLElement[]) => elements.map((element) => element.textContent);

function WithOpening({ log }: { log: string[] }) {
  useCommand('openCase', () => log.push('open'));
  return <Sidebar />;
}

describe('side bar', () => {
  it('offers nothing of an organisation before there is one', () => {
    show(<Sidebar />, openTestData());
    expect(screen.getByText('noch keine angelegt')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Übersicht' })).toBeNull();
  });

  it('offers files only as far as somebody takes care of them', () => {
    const log: string[] = [];
    show(<WithOpening log={log} />, openTestData());
    fireEvent.click(screen.getByRole('button', { name: 'Akte öffnen …' }));
    expect(log).toEqual(['open']);
    expect(screen.queryByRole('button', { name: 'Akte speichern …' })).toBeNull();
  });

  it('lists the operations with how much of them is answered, and leads there', async () => {
    const data = await openTestCase();
    await data.commands.setStatus(data.scope, [measure('ZUG-01')], 'implemented');
    restartNavigation({ screen: 'organisation', organisationId: data.organisationId });
    show(<Sidebar />, data);
    // The test's operations follow scheme "b"; the small catalogue has only "p", which then stands in.
    const item = await screen.findByRole('button', { name: /Lohnabrechnung 50/ });
    fireEvent.click(item);
    expect(currentRoute()).toEqual({ screen: 'operation', operationId: data.operationId });
    expect(item.getAttribute('aria-current')).toBe('page');
  });

  it('follows when answers change', async () => {
    const data = await openTestCase();
    restartNavigation({ screen: 'organisation', organisationId: data.organisationId });
    show(<Sidebar />, data);
    await screen.findByRole('button', { name: /Lohnabrechnung 0/ });
    const ids = ['ZUG-01', 'ZUG-02'].map(measure);
    await act(() => data.commands.setStatus(inOperation(data.operationId), ids, 'implemented'));
    expect(await screen.findByRole('button', { name: /Lohnabrechnung 100/ })).toBeTruthy();
  });

  it('reads what the organisation added to the catalogue once, not for each operation', async () => {
    const data = await openTestCase();
    await data.commands.createOwnMeasure(data.organisationId, {
      areaId: area('zug', []).id,
      title: { de: 'x', en: '' },
    });
    for (let number = 10; number < 24; number += 1)
      await data.commands.createOperation(data.organisationId, { name: `Vorgang ${number}` });
    let reads = 0;
    data.database.ownMeasures.hook('reading', (record) => {
      reads += 1;
      return record;
    });
    restartNavigation({ screen: 'organisation', organisationId: data.organisationId });
    show(<Sidebar />, data);
    const operations = await screen.findByRole('region', { name: /Vorgänge/ });
    await waitFor(() => expect(within(operations).getAllByRole('button', { name: / 0\s?%$/ })).toHaveLength(15));
    expect(reads).toBe(1);
  });

  it('shows as many operations as one can take in, and the current one in any case', async () => {
    const data = await openTestCase();
    for (let number = 10; number < 45; number += 1) {
      await data.commands.createOperation(data.organisationId, { name: `Vorgang ${number}` });
    }
    const last = await data.commands.createOperation(data.organisationId, { name: 'Zahlungsverkehr' });
    restartNavigation({ screen: 'operation', operationId: last }, data.organisationId);
    show(<Sidebar />, data);
    const items = within(await screen.findByRole('region', { name: /Vorgänge/ })).getAllByRole('listitem');
    expect(items).toHaveLength(31);
    expect(namesOf(items.slice(-2))).toEqual([
      expect.stringContaining('Zahlungsverkehr'),
      '7 weitere in der Übersicht',
    ]);
  });
});

describe('organisation switcher', () => {
  /** Without a layout Mantine takes the button for scrolled away, and hides its list. */
  const findOptions = () => screen.findAllByRole('option', { hidden: true });

  /** Opens the list once the organisations have been read. */
  async function openSwitcher(names: readonly string[]) {
    const data = openTestData();
    const ids = [];
    for (const name of names) ids.push(await data.commands.createOrganisation({ name }));
    const [organisationId] = ids;
    if (organisationId) restartNavigation({ screen: 'organisation', organisationId });
    show(<Sidebar />, data);
    fireEvent.click(await screen.findByRole('combobox', { name: new RegExp(`von ${names.length}`) }));
    await findOptions();
  }

  it('lists all organisations by name and goes to the chosen one', async () => {
    await openSwitcher(['Zahnhaus', 'Ärztehaus', 'Bäckerei']);
    expect(namesOf(await findOptions())).toEqual(['Ärztehaus', 'Bäckerei', 'Zahnhaus', 'Neue Organisation …']);
    fireEvent.click(screen.getByRole('option', { name: 'Bäckerei', hidden: true }));
    expect(await screen.findByText('Organisation 2 von 3')).toBeTruthy();
  });

  it('offers a search when there are many', async () => {
    await openSwitcher(Array.from({ length: 40 }, (_, index) => `Mandant ${index + 1}`));
    fireEvent.change(screen.getByLabelText('Organisation suchen'), { target: { value: '37' } });
    expect(namesOf(await findOptions())).toEqual(['Mandant 37', 'Neue Organisation …']);
  });
});
