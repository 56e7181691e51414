import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readRelease } from '../../../../../build/catalog/releases.ts';
import { readDeliveredCatalogue } from '../../../../../build/cli/read-catalogue.ts';
import { Themed } from '../../../../../renderer/app/themed.tsx';
import { DataProvider } from '../../../../../renderer/data/data-context.tsx';
import { ChangesDialog } from '../../../../../renderer/features/upgrade/changes-dialog.tsx';
import { setLanguage } from '../../../../../renderer/text/i18n.ts';
import { assembleCatalogue } from '../../../../../shared/catalogue/catalogue.ts';
import { assessmentId } from '../../../../../shared/domain/records.ts';
import { measure, openTestCase, type TestCase } from '../../data/test-data.ts';

afterEach(() => {
  setLanguage('de');
});

const newest = readDeliveredCatalogue();
const first = assembleCatalogue(readRelease('2026.1'));
const BACKUP = measure('VER-02');

async function open(prepare: (test: TestCase) => Promise<unknown> = async () => undefined, newer = true) {
  const test = await openTestCase();
  await prepare(test);
  const onClose = vi.fn();
  render(
    <DataProvider data={{ ...test, ...(newer ? { catalogue: first, newer: newest } : { catalogue: newest }) }}>
      <Themed colorScheme="light">
        <ChangesDialog onClose={onClose} />
      </Themed>
    </DataProvider>,
  );
  return { test, onClose, user: userEvent.setup() };
}

const tickBackup = ({ commands, scope }: TestCase) => commands.setStatus(scope, [BACKUP], 'implemented');
const choose = (name: RegExp) => screen.findByRole('button', { name });

describe('the dry run', () => {
  it('shows old and new words of a measure side by side, and why', async () => {
    await open();
    const title = await screen.findByText('Automatische Datensicherung');
    const item = title.closest('li') as HTMLElement;
    expect([...item.querySelectorAll('del')].map((it) => it.textContent).join(' ')).toContain('Regelmäßige');
    expect(within(item).getByText(/keine unbestimmte Regelmäßigkeit/)).toBeTruthy();
    expect(within(item).getByText('0 Antworten')).toBeTruthy();
  });

  it('counts what is new, and stores nothing when it is put off', async () => {
    const { test, user, onClose } = await open(tickBackup);
    const added = newest.measures.filter(({ id }) => !first.measure(id));
    await user.click(await choose(new RegExp(`^Neu ?${added.length}$`)));
    expect(screen.getByText('Neue Maßnahmen sind zunächst offen.')).toBeTruthy();
    expect(screen.getByText(added[0]?.title.de ?? '')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Später' }));
    expect(onClose).toHaveBeenCalled();
    expect(await test.database.catalogueChoices.count()).toBe(0);
  });

  it('lets the user ask for a look, says in which operation, and adopts the catalogue in one undoable step', async () => {
    const { test, user, onClose } = await open(tickBackup);
    const rule = await screen.findByRole('radiogroup', { name: 'Antworten zu Automatische Datensicherung' });
    expect(screen.getByText('Alle Antworten bleiben, wie sie sind.')).toBeTruthy();
    await user.click(within(rule).getByText('Behalten und bestätigen'));
    expect(await screen.findByText('1 Antwort ist betroffen, 1 ist danach zu bestätigen.')).toBeTruthy();
    await user.click(await choose(/^Betroffene Antworten/));
    expect(screen.getByText('Lohnabrechnung')).toBeTruthy();
    expect(screen.getByText('„Regelmäßige automatische Datensicherung“ bleibt')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: `Katalog ${newest.manifest.version} übernehmen` }));
    await waitFor(() => expect(onClose).toHaveBeenCalled());
    const stored = () => test.database.assessments.get(assessmentId(test.scope, BACKUP));
    expect(await stored()).toMatchObject({ status: 'implemented', toConfirm: true });
    expect(await test.database.catalogueChoices.toArray()).toMatchObject([{ version: newest.manifest.version }]);
    await user.click(await screen.findByRole('button', { name: 'Rückgängig' }));
    await waitFor(async () => expect(await stored()).toMatchObject({ toConfirm: false }));
    expect(await test.database.catalogueChoices.toArray()).toMatchObject([{ version: '2026.1' }]);
  });

  it('shows the user’s own wording beside the delivered one, which stays unless it is let go', async () => {
    const original = first.measure(BACKUP)?.title ?? { de: '', en: '' };
    const { test, user } = await open(({ commands }) =>
      commands.rewordMeasure(BACKUP, 'title', { text: { de: 'Sicherung jede Nacht' }, original }),
    );
    expect(await screen.findByText('Sicherung jede Nacht')).toBeTruthy();
    const wording = screen.getByRole('radiogroup', { name: 'Wortlaut von Automatische Datensicherung' });
    await user.click(within(wording).getByText('Neuen nehmen'));
    await user.click(screen.getByRole('button', { name: /übernehmen$/ }));
    await waitFor(async () => expect(await test.database.measureOverlays.get(BACKUP)).toMatchObject({ title: null }));
  });

  it('speaks English', async () => {
    setLanguage('en');
    await open(tickBackup);
    expect(await screen.findByText('Automated backup')).toBeTruthy();
    expect(screen.getByRole('button', { name: `Adopt catalogue ${newest.manifest.version}` })).toBeTruthy();
  });
});

it('the change list can be read when the newest catalogue is in use', async () => {
  const { user } = await open(undefined, false);
  const newestHead = await screen.findByRole('heading', { name: new RegExp(`Katalog ${newest.manifest.version}`) });
  expect(within(newestHead).getByText('in Gebrauch')).toBeTruthy();
  expect(screen.getByRole('heading', { name: /Katalog 2026\.1/ })).toBeTruthy();
  expect(screen.queryByRole('button', { name: /übernehmen/ })).toBeNull();
  await user.click(screen.getAllByText('Zutrittskontrolle')[0] as HTMLElement);
  expect(screen.getAllByText(/Geschlossen gehaltene Türen/).length).toBeGreaterThan(0);
});
