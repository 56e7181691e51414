import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import Dexie from 'dexie';
import { describe, expect, it, vi } from 'vitest';
import { Themed } from '../../../../../renderer/app/themed.tsx';
import { DataProvider } from '../../../../../renderer/data/data-context.tsx';
import {
  currentRoute,
  type Route,
  restartNavigation,
  useRoute,
} from '../../../../../renderer/data/navigation-store.ts';
import { LayoutsScreen } from '../../../../../renderer/features/layouts/layouts-screen.tsx';
import type { OperationId } from '../../../../../shared/domain/ids.ts';
import type { OwnLayout } from '../../../../../shared/domain/layout-records.ts';
import { openTestData } from '../../data/test-data.ts';
import { withLayout } from '../measures/open-operation.tsx';
import { smallCatalogue } from '../measures/small-catalogue.ts';

withLayout();

let opened = 600;

function Screen() {
  const route = useRoute();
  return route.screen === 'layouts' ? (
    <LayoutsScreen
      layoutId={route.layoutId}
      from={route.from}
      preview={(layout, from) => <p>{`Vorschau ${layout.title.de} für ${from ?? 'Beispiel'}`}</p>}
    />
  ) : null;
}

async function openLayouts(route: Route = { screen: 'layouts' }) {
  const data = openTestData(++opened);
  restartNavigation(route);
  render(
    <DataProvider data={{ ...data, catalogue: smallCatalogue() }}>
      <Themed colorScheme="light">
        <Screen />
      </Themed>
    </DataProvider>,
  );
  await screen.findByRole('heading', { name: 'Aufbau der Anlage' });
  return { ...data, user: userEvent.setup() };
}

/** Copies the standard layout and waits until the copy is open. */
async function openCopy() {
  const test = await openLayouts();
  await test.user.click(screen.getByRole('button', { name: /^Standard/ }));
  await test.user.click(await screen.findByRole('button', { name: 'Kopieren und bearbeiten' }));
  await screen.findByRole('button', { name: 'Kapitel hinzufügen' });
  const stored = async () => (await test.database.layouts.toArray())[0] as OwnLayout;
  return { ...test, stored };
}

const chapters = () => within(screen.getByRole('navigation', { name: 'Kapitel' }));
/** The row, not the button that takes it away. */
const chapter = (name: RegExp) => {
  const row = chapters()
    .getAllByRole('button', { name })
    .find((button) => button.dataset.chapter);
  if (!row) throw new Error(`no chapter ${name}`);
  return row;
};
/** Chooses from the list of this control: that of another one may still be closing. */
async function pick(user: ReturnType<typeof userEvent.setup>, control: HTMLElement | undefined, option: string) {
  if (!control) throw new Error(`nothing to choose ${option} with`);
  await user.click(control);
  const list = await waitFor(() => {
    const found = document.getElementById(control.getAttribute('aria-controls') ?? '');
    if (!found) throw new Error('the list is not open yet');
    return found;
  });
  await user.click(await within(list).findByText(option));
}

const order = async (stored: () => Promise<OwnLayout>) => (await stored()).content.chapters.map(({ kind }) => kind);

describe('delivered layouts', () => {
  it('can be looked at, not changed', async () => {
    const { user } = await openLayouts();
    await user.click(screen.getByRole('button', { name: /^Standard/ }));
    expect(await screen.findByText(/Mitgelieferte Aufbauten bleiben/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Kapitel hinzufügen' })).toBeNull();
    await user.click(chapter(/Versionstabelle/));
    const title = await screen.findByRole('textbox', { name: 'Überschrift (deutsch)' });
    expect(title.closest('fieldset')?.disabled).toBe(true);
  });

  it('show which numbers their headings will have', async () => {
    await openLayouts();
    expect(chapter(/Übersicht/).textContent).toMatch(/^\d/);
    expect(chapter(/Titelseite/).textContent).toBe('Titelseite');
  });
});

describe('own layouts', () => {
  it('begin as a copy, with the name of what was copied', async () => {
    const { stored } = await openCopy();
    expect(await stored()).toMatchObject({ title: { de: 'Standard (eigener)', en: '' } });
    expect(await order(stored)).toContain('measures');
    expect(currentRoute()).toMatchObject({ screen: 'layouts', layoutId: (await stored()).id });
  });

  it('keep the way back to the annex from which the user came', async () => {
    const { user } = await openLayouts({ screen: 'layouts', from: 'operation-1' as OperationId });
    await user.click(screen.getByRole('button', { name: /^Standard/ }));
    await user.click(await screen.findByRole('button', { name: 'Kopieren und bearbeiten' }));
    await screen.findByRole('button', { name: 'Kapitel hinzufügen' });
    expect(currentRoute()).toMatchObject({ screen: 'layouts', from: 'operation-1' });
  });

  it('say which placeholders of a text are unknown', async () => {
    const { user, stored, commands } = await openCopy();
    await user.click(screen.getByRole('button', { name: 'Kapitel hinzufügen' }));
    await user.click(await screen.findByRole('menuitem', { name: /^Text/ }));
    await screen.findByText('Was der Text sagt');
    const { id } = await stored();
    await commands.changeLayout(id, (content) => ({
      ...content,
      chapters: content.chapters.map((it) =>
        it.kind === 'text' ? { ...it, text: { de: '{organisation}, {klient}, {party}', en: '' } } : it,
      ),
    }));
    expect(await screen.findByText(/^Die Platzhalter {klient}, {party} gibt es hier nicht/)).toBeTruthy();
  });

  it('have a name that can be typed', async () => {
    const { user, stored } = await openCopy();
    const name = screen.getByRole('textbox', { name: 'Name (deutsch)' });
    await user.clear(name);
    await user.type(name, 'Kurzfassung');
    await user.tab();
    await waitFor(async () => expect((await stored()).title.de).toBe('Kurzfassung'));
  });

  it('get chapters, and lose them with a way back', async () => {
    const { user, stored, commands } = await openCopy();
    const before = await order(stored);
    await user.click(chapter(/Übersicht/));
    await user.click(screen.getByRole('button', { name: 'Kapitel hinzufügen' }));
    await user.click(await screen.findByRole('menuitem', { name: /^Unterschriften/ }));
    await waitFor(async () => expect(await order(stored)).toHaveLength(before.length + 1));
    expect((await order(stored))[before.indexOf('overview') + 1]).toBe('signatures');
    await screen.findByRole('heading', { name: 'Unterschriften' });
    await user.click(screen.getByRole('button', { name: 'Kapitel „Unterschriften“ entfernen' }));
    await waitFor(async () => expect(await order(stored)).toEqual(before));
    await commands.undo();
    expect(await order(stored)).toContain('signatures');
  });

  it('never show another chapter in the place of one that is being added: what is typed there would be lost', async () => {
    const { user, database } = await openCopy();
    await user.click(chapter(/Übersicht/));
    const { layouts } = database;
    const read = layouts.toArray.bind(layouts);
    // As on a busy machine: what was stored is heard of later.
    vi.spyOn(layouts, 'toArray').mockImplementation(((...rows: []) =>
      Dexie.Promise.all([read(...rows), new Dexie.Promise((resolve) => setTimeout(resolve, 100))]).then(
        ([all]) => all,
      )) as never);
    const shown = new Set<string | null>();
    const details = within(screen.getByRole('region', { name: /^Kapitel von/ }).parentElement as HTMLElement);
    const observer = new MutationObserver(() =>
      shown.add(details.getByRole('complementary', { name: 'Einstellungen' }).querySelector('h2')?.textContent ?? ''),
    );
    observer.observe(document.body, { subtree: true, childList: true, characterData: true });
    await user.click(screen.getByRole('button', { name: 'Kapitel hinzufügen' }));
    await user.click(await screen.findByRole('menuitem', { name: /^Text/ }));
    await screen.findByRole('heading', { level: 2, name: 'Text' });
    observer.disconnect();
    expect([...shown]).toEqual(['Übersicht', 'Text']);
  });

  it('are put in order by keys alone, as many steps as were pressed', async () => {
    const { user, stored } = await openCopy();
    const before = await order(stored);
    const from = before.indexOf('overview');
    await user.click(chapter(/Übersicht/));
    await user.keyboard('{Alt>}{ArrowUp}{ArrowUp}{/Alt}');
    await waitFor(async () => expect((await order(stored))[from - 2]).toBe('overview'));
    await waitFor(() => expect(document.activeElement?.getAttribute('data-chapter')).toBe(String(from - 2)));
  });

  it('say how measures are printed', async () => {
    const { user, stored } = await openCopy();
    await user.click(chapter(/Maßnahmen/));
    await pick(user, await screen.findByLabelText('Form', { selector: 'input' }), 'Buchstaben a. b. c.');
    await waitFor(async () => expect((await stored()).content.form).toBe('letters'));
  });

  it('name groups that are printed otherwise', async () => {
    const { user, stored } = await openCopy();
    await user.click(chapter(/Maßnahmen/));
    await pick(user, await screen.findByPlaceholderText('Ausnahme für eine Gruppe …'), 'Weitergabekontrolle');
    const [, form] = await waitFor(() => {
      const found = screen.getAllByLabelText('Form', { selector: 'input' });
      expect(found).toHaveLength(2);
      return found;
    });
    await pick(user, form, 'Fließtext');
    await waitFor(async () => expect((await stored()).content.exceptions).toMatchObject([{ form: 'prose' }]));
  });

  it('say in which form sites of a kind are printed, and where measures are set apart', async () => {
    const { user, stored, commands } = await openCopy();
    const { id } = await stored();
    await commands.changeLayout(id, (content) => ({ ...content, sites: 'areas' }));
    await user.click(chapter(/Maßnahmen/));
    await pick(user, await screen.findByPlaceholderText('Form für eine Gruppe …'), 'Weitergabekontrolle');
    await pick(user, await screen.findByLabelText('Standorte der Art', { selector: 'input' }), 'Rechenzentrum');
    await waitFor(async () =>
      expect((await stored()).content.siteForms).toMatchObject([{ siteKind: 'dataCentre', form: 'prose' }]),
    );
    await pick(user, screen.getByPlaceholderText('Maßnahmen einer Gruppe absetzen …'), 'Weitergabekontrolle');
    await pick(user, await screen.findByPlaceholderText('überall'), 'Serverraum');
    await waitFor(async () => expect((await stored()).content.parts[0]?.siteKinds).toEqual(['serverRoom']));
    await commands.changeLayout(id, (content) => ({ ...content, sites: 'headings' }));
    expect(await screen.findByText(/^Ohne Wirkung/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Form für Standorte in „Weitergabekontrolle“ entfernen' }));
    await waitFor(async () => expect((await stored()).content.siteForms).toEqual([]));
    await commands.undo();
    expect((await stored()).content.siteForms).toHaveLength(1);
  });

  it('say of a text when it is printed', async () => {
    const { user, stored } = await openCopy();
    await user.click(screen.getByRole('button', { name: 'Kapitel hinzufügen' }));
    await user.click(await screen.findByRole('menuitem', { name: /^Text/ }));
    await pick(user, await screen.findByLabelText('Wann gedruckt', { selector: 'input' }), 'wenn Maßnahmen fehlen');
    await waitFor(async () =>
      expect((await stored()).content.chapters.at(-1)).toMatchObject({ condition: 'withheld' }),
    );
  });

  it('are offered to the operation from which the user came', async () => {
    const { user, database, commands } = await openLayouts();
    const organisationId = await commands.createOrganisation({ name: 'Deichdaten GmbH' });
    const operationId = await commands.createOperation(organisationId, { name: 'Kundenportal' });
    restartNavigation({ screen: 'layouts', from: operationId });
    await user.click(await screen.findByRole('button', { name: /^Standard/ }));
    expect(await screen.findByText('gilt für diesen Vorgang')).toBeTruthy();
    await user.click(await screen.findByRole('button', { name: 'Kopieren und bearbeiten' }));
    await user.click(await screen.findByRole('button', { name: 'Für diesen Vorgang verwenden' }));
    const [own] = await database.layouts.toArray();
    await waitFor(async () => expect((await database.operations.get(operationId))?.layoutId).toBe(own?.id));
    expect(await screen.findByText('gilt für diesen Vorgang')).toBeTruthy();
    await commands.undo();
    expect((await database.operations.get(operationId))?.layoutId).toBe('');
  });

  it('stand beside a preview, which can be closed', async () => {
    const { user } = await openCopy();
    expect(await screen.findByText('Vorschau Standard (eigener) für Beispiel')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Vorschau schließen' }));
    await waitFor(() => expect(screen.queryByText(/^Vorschau Standard/)).toBeNull());
    await user.click(await screen.findByRole('button', { name: 'Vorschau zeigen' }));
    expect(await screen.findByText(/^Vorschau Standard/)).toBeTruthy();
  });

  it('have headings and texts of their own', async () => {
    const { user, stored } = await openCopy();
    await user.click(screen.getByRole('button', { name: 'Kapitel hinzufügen' }));
    await user.click(await screen.findByRole('menuitem', { name: /^Text/ }));
    const title = await screen.findByRole('textbox', { name: 'Überschrift (deutsch)' });
    await user.type(title, 'Geltung');
    await user.tab();
    await waitFor(async () =>
      expect((await stored()).content.chapters.at(-1)).toMatchObject({ kind: 'text', title: { de: 'Geltung' } }),
    );
    await waitFor(() => expect(chapter(/Geltung/)).toBeTruthy());
    const [insert] = await screen.findAllByRole('button', { name: 'Platzhalter' });
    if (insert) await user.click(insert);
    await user.click(await screen.findByRole('menuitem', { name: /Name der Organisation/ }));
    await waitFor(async () =>
      expect((await stored()).content.chapters.at(-1)).toMatchObject({ text: { de: '{organisation}' } }),
    );
  });

  it('say who uses them before they are deleted', async () => {
    const { user, stored, commands, database } = await openCopy();
    const organisationId = await commands.createOrganisation({ name: 'Deichdaten GmbH' });
    await commands.chooseLayout({ table: 'organisations', id: organisationId }, (await stored()).id);
    await user.click(screen.getByRole('button', { name: 'Löschen' }));
    const dialog = await screen.findByRole('dialog', { name: /Aufbau „Standard \(eigener\)“ löschen/ });
    expect(dialog.textContent).toContain('„Deichdaten GmbH“');
    await user.click(within(dialog).getByRole('button', { name: 'Löschen' }));
    await waitFor(async () => expect((await stored()).deleted).toBe(true));
    expect((await database.organisations.get(organisationId))?.layoutId).toBe('');
    expect(await screen.findByText(/Mitgelieferte Aufbauten bleiben/)).toBeTruthy();
  });
});
