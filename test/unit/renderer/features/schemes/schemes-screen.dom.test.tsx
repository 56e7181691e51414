import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { Themed } from '../../../../../renderer/app/themed.tsx';
import { DataProvider } from '../../../../../renderer/data/data-context.tsx';
import { restartNavigation, useRoute } from '../../../../../renderer/data/navigation-store.ts';
import { SchemesScreen } from '../../../../../renderer/features/schemes/schemes-screen.tsx';
import { openTestData } from '../../data/test-data.ts';
import { withLayout } from '../measures/open-operation.tsx';
import { smallCatalogue } from '../measures/small-catalogue.ts';

withLayout();

let opened = 400;

function Screen() {
  const route = useRoute();
  return route.screen === 'schemes' ? <SchemesScreen schemeId={route.schemeId} /> : null;
}

async function openSchemes() {
  const data = openTestData(++opened);
  restartNavigation({ screen: 'schemes' });
  render(
    <DataProvider data={{ ...data, catalogue: smallCatalogue() }}>
      <Themed colorScheme="light">
        <Screen />
      </Themed>
    </DataProvider>,
  );
  await screen.findByRole('heading', { name: 'Gliederungen' });
  return { ...data, user: userEvent.setup() };
}

/** Copies the first delivered scheme and waits until its copy is open. */
async function openCopy() {
  const test = await openSchemes();
  await test.user.click(await screen.findByRole('button', { name: 'Als eigene Gliederung kopieren' }));
  await screen.findByRole('button', { name: 'Gruppe hinzufügen' });
  return test;
}

const titles = () => screen.getAllByRole('treeitem').map((item) => item.getAttribute('data-group'));
const row = (name: RegExp) => screen.getByRole('treeitem', { name });

async function openTexts(user: ReturnType<typeof userEvent.setup>): Promise<void> {
  await user.click(row(/Weitergabekontrolle/));
  await user.click(screen.getByRole('radio', { name: 'Texte' }));
}

describe('grouping schemes', () => {
  it('are delivered ones first of all, which can only be looked at', async () => {
    await openSchemes();
    expect(screen.getByText(/^Noch keine\./)).toBeTruthy();
    expect(screen.getByText(/Mitgelieferte Gliederungen bleiben/)).toBeTruthy();
    expect(screen.queryByRole('checkbox')).toBeNull();
  });

  it('become the user’s own by copying', async () => {
    const { database } = await openCopy();
    expect(await database.ownSchemes.count()).toBe(1);
    expect(screen.getByRole('textbox', { name: 'Name der Gliederung (deutsch)' })).toHaveProperty(
      'value',
      expect.stringMatching(/\(eigene\)$/),
    );
  });

  it('are rearranged by keys alone', async () => {
    const { user } = await openCopy();
    const before = titles();
    await user.click(row(/Weitergabekontrolle/));
    row(/Weitergabekontrolle/).focus();
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    await waitFor(() => expect(titles()).not.toEqual(before));
    expect(row(/Weitergabekontrolle/).getAttribute('aria-selected')).toBe('true');
  });

  it('take as many steps as keys were pressed, however fast', async () => {
    await openCopy();
    const all = screen.getAllByRole('treeitem');
    const last = all.at(-1) as HTMLElement;
    fireEvent.click(last);
    for (const _ of all.slice(1)) fireEvent.keyDown(last, { key: 'ArrowUp', altKey: true });
    await waitFor(() => expect(titles()[0]).toBe(last.dataset.group));
  });

  it('merge marked groups, and take that back', async () => {
    const { user, commands } = await openCopy();
    const count = titles().length;
    await user.click(screen.getByRole('checkbox', { name: /Zugangskontrolle/ }));
    await user.click(screen.getByRole('checkbox', { name: /Weitergabekontrolle/ }));
    await user.click(screen.getByRole('button', { name: '2 zusammenführen' }));
    await waitFor(() => expect(titles()).toHaveLength(count - 1));
    expect(row(/Zugangskontrolle und Weitergabekontrolle/)).toBeTruthy();
    await commands.undo();
    await waitFor(() => expect(titles()).toHaveLength(count));
  });

  it('rename a group while it is typed', async () => {
    const { user, database } = await openCopy();
    await openTexts(user);
    const field = screen.getByRole('textbox', { name: 'Titel (deutsch)' });
    await user.clear(field);
    await user.type(field, 'Übermittlung{Tab}');
    await waitFor(async () => {
      const groups = await database.ownGroups.toArray();
      expect(groups.some((group) => group.title.de === 'Übermittlung')).toBe(true);
    });
  });

  it('keep the title of a group that would lose it', async () => {
    const { user, database } = await openCopy();
    await openTexts(user);
    const [german, english] = ['Titel (deutsch)', 'Titel (englisch)'].map((name) =>
      screen.getByRole('textbox', { name }),
    );
    await user.clear(english as HTMLElement);
    await user.clear(german as HTMLElement);
    expect(await screen.findByText('Bitte einen Titel eingeben, wenigstens in einer Sprache.')).toBeTruthy();
    await user.tab();
    await waitFor(() => expect(german).toHaveProperty('value', 'Weitergabekontrolle'));
    const groups = await database.ownGroups.toArray();
    expect(groups.every((group) => group.title.de || group.title.en)).toBe(true);
  });

  it('move a single measure, and send it back to its area', async () => {
    const { user, database } = await openCopy();
    await user.click(row(/Zugangskontrolle/));
    const [first] = await screen.findAllByRole('button', { name: /^Platz von/ });
    await user.click(first as HTMLElement);
    const menu = await screen.findByRole('menu', { hidden: true });
    await user.click(
      within(menu).getAllByRole('menuitem', { name: 'Weitergabekontrolle', hidden: true })[0] as HTMLElement,
    );
    await waitFor(async () => {
      const places = await database.ownPlacements.toArray();
      expect(places.some((place) => place.ofId.includes('-') && place.groupIds.length === 1)).toBe(true);
    });
  });

  it('lose a group to another one', async () => {
    const { user } = await openCopy();
    const count = titles().length;
    await user.click(row(/Weitergabekontrolle/));
    await user.click(screen.getByRole('button', { name: 'Aktionen für Weitergabekontrolle' }));
    const menu = await screen.findByRole('menu', { hidden: true });
    await user.click(within(menu).getByRole('menuitem', { name: 'Zugangskontrolle', hidden: true }));
    await waitFor(() => expect(titles()).toHaveLength(count - 1));
  });

  it('are letters when the user says so', async () => {
    const { user } = await openCopy();
    await user.click(screen.getByRole('radio', { name: 'A, A.1' }));
    expect(await within(screen.getByRole('tree')).findByText('A')).toBeTruthy();
  });
});
