import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { collectCase } from '../../../../../renderer/data/collect-case.ts';
import { houseEntries } from '../../../../../renderer/features/sharing/house-summary.ts';
import { runCommand } from '../../../../../renderer/ui/command-registry.ts';
import { requestFile } from '../../../../../renderer/ui/file-requests.ts';
import { houseUnits } from '../../../../../shared/domain/house-units.ts';
import { emptyHouse, type HouseContent } from '../../../../../shared/domain/needed-house.ts';
import { readFile } from '../../../../../shared/file-format/read-file.ts';
import { writeCase, writeHouse } from '../../../../../shared/file-format/write-case.ts';
import { context, houseContext } from '../../../shared/file-format/sample-case.ts';
import { HOUSE_MEASURE, HOUSE_SCHEME, sampleHouse } from '../../../shared/file-format/sample-house.ts';
import { openTestCase, openTestData, type TestData } from '../../data/test-data.ts';
import { openWindow, undoButton } from '../open-window.tsx';
import { bytes, testOutside, text } from './outside.ts';

const house: HouseContent = { ...emptyHouse(), ...sampleHouse('ZUG-02') };
const houseFile = (content = house) => writeHouse(content, houseContext);

function openFile(data: TestData, name: string, content: Uint8Array) {
  const outside = testOutside();
  outside.toOpen = { name, bytes: content };
  const user = openWindow(data, null, outside);
  act(() => void runCommand('openCase'));
  return { user, outside };
}
const dialogOf = async (name: string) => within(await screen.findByRole('dialog', { name }));

describe('passing the house catalogue on', () => {
  it('writes all of it into a file that can be read again', async () => {
    const data = openTestData();
    await data.commands.importHouse('Haus', house);
    const outside = testOutside();
    const user = openWindow(data, null, outside);
    act(() => void runCommand('saveHouse'));
    const dialog = await dialogOf('Hauskatalog weitergeben');
    expect(dialog.getByText('Bereiche und Maßnahmen: 2')).toBeTruthy();
    await user.click(dialog.getByRole('button', { name: 'Speichern …' }));
    expect(await screen.findByText(/^Hauskatalog gespeichert: Hauskatalog_/)).toBeTruthy();
    const [saved] = outside.saved;
    expect(saved?.name).toMatch(/^Hauskatalog_\d{4}-\d{2}-\d{2}\.tomkatalog$/);
    expect(saved && readFile(saved.bytes)).toMatchObject({
      ok: true,
      value: { kind: 'house', file: { producer: 'TOM-Katalog 1.2.3', scope: { kind: 'house' } } },
    });
    expect(text(saved?.bytes as Uint8Array)).toContain('Kryptolöschung');
  });

  it('says what belongs into it as long as there is nothing', async () => {
    const outside = testOutside();
    openWindow(openTestData(), null, outside);
    act(() => void runCommand('saveHouse'));
    expect(await screen.findByText('Ihr Hauskatalog ist noch leer')).toBeTruthy();
    expect(outside.saved).toEqual([]);
  });

  it('says why it was not saved', async () => {
    const data = openTestData();
    await data.commands.importHouse('Haus', house);
    const outside = testOutside();
    outside.saveAnswer = { kind: 'failed', name: 'Haus.tomkatalog', problem: 'diskFull' };
    const user = openWindow(data, null, outside);
    act(() => void runCommand('saveHouse'));
    await user.click((await dialogOf('Hauskatalog weitergeben')).getByRole('button', { name: 'Speichern …' }));
    expect(await screen.findByText('Der Hauskatalog wurde nicht gespeichert')).toBeTruthy();
  });

  it('can be about a selection; what that needs comes along, and the tree says so', async () => {
    const data = openTestData();
    await data.commands.importHouse('Haus', house);
    const outside = testOutside();
    const user = openWindow(data, null, outside);
    act(() => requestFile({ kind: 'saveHouse', unitIds: [HOUSE_SCHEME] }));
    const dialog = await dialogOf('Hauskatalog weitergeben');
    const measures = dialog.getByRole('checkbox', { name: /^Bereiche und Maßnahmen/ }) as HTMLInputElement;
    expect(measures.checked).toBe(false);
    await user.type(dialog.getByLabelText(/suchen/), 'krypto');
    expect(dialog.queryByRole('checkbox', { name: /Vertrag Nord/ })).toBeNull();
    await user.click(dialog.getByRole('checkbox', { name: /^Kryptolöschung/ }));
    await user.clear(dialog.getByLabelText(/suchen/));
    expect((dialog.getByRole('checkbox', { name: /^Bereiche und Maßnahmen/ }) as HTMLInputElement).indeterminate).toBe(
      true,
    );
    await user.click(dialog.getByLabelText(/Für Dritte/));
    await user.click(dialog.getByRole('button', { name: 'Speichern …' }));
    await waitFor(() => expect(outside.saved).toHaveLength(1));
    const [saved] = outside.saved;
    expect(saved?.name).toMatch(/^Hauskatalog-Auswahl_/);
    const read = saved && readFile(saved.bytes);
    if (!read?.ok || read.value.kind !== 'house') throw new Error('no house catalogue');
    const { content, scope, seen } = read.value.file;
    expect(content.ownAreas).toHaveLength(1);
    expect(content.measureOverlays).toEqual([]);
    expect(content.ownMeasures[0]?.revisions).toEqual({});
    expect([scope, seen]).toEqual([{ kind: 'house', audience: 'outsiders' }, {}]);
  });

  it.each([true, false])('takes phrases along only where they are ticked (%s)', async (isTicked) => {
    const data = openTestData();
    await data.commands.createPhrase({ title: 'Wachdienst', text: 'Der Wachdienst der Nordlicht AG kommt nachts.' });
    await data.commands.importHouse('Haus', house);
    const outside = testOutside();
    const user = openWindow(data, null, outside);
    act(() => void runCommand('saveHouse'));
    const dialog = await dialogOf('Hauskatalog weitergeben');
    if (isTicked) await user.click(dialog.getByRole('checkbox', { name: 'Wachdienst' }));
    await user.click(dialog.getByRole('button', { name: 'Speichern …' }));
    await waitFor(() => expect(outside.saved).toHaveLength(1));
    const [saved] = outside.saved;
    expect(saved?.name).toMatch(/^Hauskatalog_/);
    expect(text(saved?.bytes as Uint8Array).includes('Nordlicht')).toBe(isTicked);
  });

  it('leaves the own measures of organisations here, and says why', async () => {
    const test = await openTestCase();
    const id = await test.commands.createOwnMeasure(test.organisationId, {
      areaId: 'ZUG' as never,
      title: { de: 'Nur Nordlicht', en: '' },
    });
    openWindow(test, null, testOutside());
    act(() => requestFile({ kind: 'saveHouse', unitIds: [id] }));
    expect(await screen.findByText('Das gehört nicht zum Hauskatalog')).toBeTruthy();
  });
});

describe('opening a house catalogue', () => {
  it('names what is new, takes it over in one step and offers to undo it', async () => {
    const data = openTestData();
    const { user } = openFile(data, 'Haus.tomkatalog', houseFile());
    const dialog = await dialogOf('Hauskatalog öffnen');
    expect(dialog.getByText(/Aus „Haus.tomkatalog“/)).toBeTruthy();
    expect(dialog.getByText('4 Einträge sind neu')).toBeTruthy();
    for (const name of ['Bereich „Löschkonzept“', 'Maßnahme „Kryptolöschung“', 'Gliederung „Vertrag Nord“']) {
      expect(dialog.getByText(name)).toBeTruthy();
    }
    expect(await data.database.ownAreas.count()).toBe(0);

    await user.click(dialog.getByRole('button', { name: 'Übernehmen' }));
    expect(await screen.findByText('4 Einträge in den Hauskatalog übernommen')).toBeTruthy();
    expect(await data.database.ownSchemes.get(HOUSE_SCHEME)).toMatchObject({ deleted: false });
    await user.click(await undoButton());
    await waitFor(async () =>
      expect(await data.database.ownSchemes.get(HOUSE_SCHEME)).toMatchObject({ deleted: true }),
    );
  });

  it('is compared with what is here where that reads differently, and joined with it', async () => {
    const data = openTestData();
    const [own] = house.ownMeasures;
    await data.commands.importHouse('Haus', { ...emptyHouse(), ownAreas: house.ownAreas });
    await data.commands.importHouse('Haus', { ...emptyHouse(), ownMeasures: own ? [own] : [] });
    const { user } = openFile(data, 'Haus.tomkatalog', houseFile());
    const dialog = await dialogOf('Hauskatalog zusammenführen');
    await user.click(dialog.getByRole('button', { name: 'Übernehmen' }));
    expect(await screen.findByText(/^„Haus.tomkatalog“ zusammengeführt/)).toBeTruthy();
    expect(await data.database.ownParameters.where({ measureId: HOUSE_MEASURE }).count()).toBeGreaterThan(0);
  });

  it('has nothing to take over when all of it is here', async () => {
    const data = openTestData();
    await data.commands.importHouse('Haus', house);
    openFile(data, 'Haus.tomkatalog', houseFile());
    const dialog = await dialogOf('Hauskatalog öffnen');
    expect(dialog.getByText('Aus dieser Datei kommt nichts Neues dazu.')).toBeTruthy();
    expect(dialog.queryByRole('button', { name: 'Übernehmen' })).toBeNull();
  });

  it('warns of a file that was changed outside the app', async () => {
    const changed = bytes(text(houseFile()).replace('Kryptolöschung', 'Löschung'));
    const { user } = openFile(openTestData(), 'Haus.tomkatalog', changed);
    await user.click(await screen.findByRole('button', { name: 'Trotzdem öffnen' }));
    const warnings = within(await screen.findByRole('list', { name: 'Bitte beachten' }));
    expect(warnings.getByText('Die Datei wurde außerhalb der App geändert. Prüfen Sie den Inhalt.')).toBeTruthy();
  });
});

it('an entry is called by what it is; changes of a delivered measure by its title', () => {
  const units = [...houseUnits(house)].map(([id, records]) => ({ id, records, state: 'new' as const }));
  const catalogue = { measure: () => ({ title: { de: 'Passwortrichtlinie', en: 'Password policy' } }) } as never;
  const entries = houseEntries(units, catalogue, 'en').map(({ kind, name }) => `${kind}: ${name}`);
  expect(entries).toEqual([
    'area: Löschkonzept',
    'measure: Crypto erase',
    'changed: Password policy',
    'scheme: Vertrag Nord',
  ]);
});

it('says what a delivered measure will be called, and what the annex will say of it', () => {
  const [overlay] = house.measureOverlays;
  if (!overlay) throw new Error('The sample has no changed measure.');
  const title = { de: 'Kennwortrichtlinie', en: 'Password policy' };
  const sentence = { de: 'Kennwörter sind geregelt.', en: '' };
  const records = [{ table: 'measureOverlays' as const, record: { ...overlay, title, sentence } }];
  const catalogue = { measure: () => ({ title: { de: 'Passwortrichtlinie', en: 'Password policy' } }) } as never;
  const wordingIn = (language: 'de' | 'en') =>
    houseEntries([{ id: overlay.id, records, state: 'new' }], catalogue, language).map(({ wording }) => wording);
  expect(wordingIn('de')).toEqual([{ title: 'Kennwortrichtlinie', sentence: 'Kennwörter sind geregelt.' }]);
  expect(wordingIn('en')).toEqual([{}]);
});

describe('opening a case with parts of a house catalogue', () => {
  async function colleaguesCase(): Promise<Uint8Array> {
    const colleague = await openTestCase(7);
    await colleague.commands.importHouse('Haus', house);
    await colleague.commands.updateOperation(colleague.operationId, { schemeId: HOUSE_SCHEME });
    await colleague.commands.setStatus(colleague.scope, [HOUSE_MEASURE], 'implemented');
    const { content, seen } = await collectCase(colleague.database, [colleague.organisationId], {
      internalNotes: false,
    });
    return writeCase(content, { ...context, seen });
  }

  it('counts them, and says that they will hold for all organisations', async () => {
    openFile(openTestData(), 'Akte.tomakte', await colleaguesCase());
    const dialog = await dialogOf('Akte öffnen');
    expect(dialog.getByText(/3 Einträge des Hauskatalogs/)).toBeTruthy();
    expect(
      dialog.getByText(/3 Einträge kommen in Ihren Hauskatalog und gelten dann für alle Organisationen/),
    ).toBeTruthy();
  });

  it('says before that what differs stays as it is here', async () => {
    const data = openTestData();
    const [own] = house.ownMeasures;
    await data.commands.importHouse('Haus', {
      ...emptyHouse(),
      ownMeasures: own ? [own] : [],
      ownAreas: house.ownAreas,
    });
    const { user } = openFile(data, 'Akte.tomakte', await colleaguesCase());
    const warnings = within(await screen.findByRole('list', { name: 'Bitte beachten' }));
    expect(warnings.getByText(/^1 Eintrag Ihres Hauskatalogs weicht ab; Ihre Fassung bleibt/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Öffnen' }));
    await waitFor(async () => expect(await data.database.operations.count()).toBe(1));
    expect(await data.database.ownOptions.count()).toBe(0);
  });

  it('says that it was saved with another version of the catalogue', async () => {
    openFile(openTestData(), 'Akte.tomakte', await colleaguesCase());
    const warnings = within(await screen.findByRole('list', { name: 'Bitte beachten' }));
    expect(warnings.getByText(/^Gespeichert mit Katalogversion/)).toBeTruthy();
  });
});
