import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { type OpenOperation, openOperation, withLayout } from './open-operation.tsx';

withLayout();

/** Opens the measure that has one parameter of each type. */
async function openPasswordPolicy(): Promise<OpenOperation> {
  const opened = await openOperation();
  await opened.user.click(opened.row('Passwortrichtlinie'));
  await screen.findByRole('heading', { level: 2, name: 'Passwortrichtlinie' });
  return opened;
}

const field = (label: string) => screen.getByLabelText<HTMLInputElement>(label);
const note = (name: RegExp) => screen.getByRole<HTMLTextAreaElement>('textbox', { name });
const region = () => screen.getByRole('region', { name: 'Einzelheiten' });
/** Menus and lists lie in a portal that has no place to be shown here. */
const hidden = { hidden: true };

describe('the inspector', () => {
  it('says what the measure is and which clauses it answers to', async () => {
    await openPasswordPolicy();
    expect(within(region()).getByText('ZUG-02 · technisch · Stufe normal')).toBeTruthy();
    expect(within(region()).getByText('ORP.4.A8')).toBeTruthy();
    expect(within(region()).getByText('Vertraulichkeit')).toBeTruthy();
  });

  it('shows the sentence of the annex as it will print, and whether it prints', async () => {
    const { user, commands, scope } = await openPasswordPolicy();
    expect(within(region()).getByText('Steht nicht in der Anlage, solange der Stand offen ist.')).toBeTruthy();
    await commands.setValue(scope, 'ZUG-02' as never, 'minLength' as never, 16);
    await user.keyboard('1');
    expect(await within(region()).findByText('Passwortrichtlinie (Mindestlänge: 16 Zeichen)')).toBeTruthy();
    expect(within(region()).queryByText(/Steht nicht in der Anlage/)).toBeNull();
  });

  it('goes to the neighbours in the list', async () => {
    const { user } = await openPasswordPolicy();
    await user.click(screen.getByRole('button', { name: 'Nächste Maßnahme' }));
    expect(await screen.findByRole('heading', { level: 2, name: 'Mehr-Faktor-Authentisierung' })).toBeTruthy();
  });
});

describe('status and what it asks for', () => {
  it('3 asks until when, and the arrow goes on through the list', async () => {
    const { user, row, stored } = await openPasswordPolicy();
    await user.keyboard('3');
    const date = await screen.findByLabelText('Geplant bis');
    await waitFor(() => expect(document.activeElement).toBe(date));
    await user.keyboard('31.3.27{Enter}');
    await stored('ZUG-02', { status: 'planned', plannedFor: '2027-03-31' });
    expect(document.activeElement).toBe(row('Passwortrichtlinie'));
    await user.keyboard('3');
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Geplant bis')));
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(row('Mehr-Faktor-Authentisierung'));
  });

  it('5 asks for the reason, and Esc returns without one', async () => {
    const { user, row, stored } = await openPasswordPolicy();
    await user.keyboard('5');
    const reason = await screen.findByLabelText('Begründung');
    await waitFor(() => expect(document.activeElement).toBe(reason));
    expect(screen.getByText('Die Begründung steht noch aus.')).toBeTruthy();
    await user.keyboard('{Escape}');
    expect(document.activeElement).toBe(row('Passwortrichtlinie'));
    await stored('ZUG-02', { status: 'notApplicable', reason: '' });
  });

  it('stores a reason', async () => {
    const { user, stored } = await openPasswordPolicy();
    await user.keyboard('5');
    await user.type(await screen.findByLabelText('Begründung'), 'keine Anmeldung');
    await user.tab();
    await stored('ZUG-02', { reason: 'keine Anmeldung' });
  });

  it('offers the six statuses in a menu', async () => {
    const { user, stored } = await openPasswordPolicy();
    await user.click(screen.getByRole('button', { name: 'Stand: offen' }));
    await user.click(await screen.findByRole('menuitemradio', { name: /nicht umgesetzt/, ...hidden }));
    await stored('ZUG-02', { status: 'notImplemented' });
  });
});

describe('values', () => {
  it('takes a number in range', async () => {
    const { user, stored } = await openPasswordPolicy();
    await user.type(field('Mindestlänge'), '16{Tab}');
    await stored('ZUG-02', { values: { minLength: 16 } as never });
  });

  it.each([
    ['3', 'Mindestens 8.'],
    ['500', 'Höchstens 128.'],
    ['8,5', 'Bitte eine ganze Zahl eingeben.'],
    ['viele', /^Bitte eine Zahl eingeben/],
    ['0.500', /zum Beispiel 10.000 oder 2,5/],
  ])('leaves "%s" in the field with a message and stores nothing', async (typed, message) => {
    const { user, database } = await openPasswordPolicy();
    await user.type(field('Mindestlänge'), `${typed}{Tab}`);
    expect(await screen.findByText(message)).toBeTruthy();
    expect(field('Mindestlänge').value).toBe(typed);
    expect(await database.assessments.count()).toBe(0);
  });

  it('tells yes, no and not said apart', async () => {
    const { user, stored } = await openPasswordPolicy();
    expect(within(region()).getByText('nicht angegeben')).toBeTruthy();
    await user.click(field('Sperrliste'));
    await stored('ZUG-02', { values: { blockList: true } as never });
    await waitFor(() => expect(field('Sperrliste')).toHaveProperty('checked', true));
    await user.click(field('Sperrliste'));
    await stored('ZUG-02', { values: { blockList: false } as never });
    await user.click(await screen.findByRole('button', { name: 'Sperrliste leeren' }));
    await stored('ZUG-02', { values: {} });
  });

  it.each([
    ['Verfahren', 'TOTP', { method: 'totp' }],
    ['Prüfung', 'vierteljährlich', { review: 'quarterly' }],
    ['Orte', 'VPN', { places: ['vpn'] }],
    ['Länder', 'EU/EWR', { countries: ['EEA'] }],
  ])('chooses for "%s" by name and stores the id', async (label, choice, values) => {
    const { user, stored } = await openPasswordPolicy();
    await user.click(field(label));
    await user.click(await screen.findByRole('option', { name: choice, ...hidden }));
    await stored('ZUG-02', { values: values as never });
  });

  it('keeps both of two quick choices', async () => {
    const { user, stored } = await openPasswordPolicy();
    await user.click(field('Orte'));
    const options = ['VPN', 'E-Mail'].map((name) => screen.getByRole('option', { name, ...hidden }));
    for (const option of options) fireEvent.click(option);
    await stored('ZUG-02', { values: { places: ['vpn', 'mail'] } as never });
    await waitFor(() =>
      expect(options.map((option) => option.getAttribute('aria-selected'))).toEqual(['true', 'true']),
    );
    for (const option of options) fireEvent.click(option);
    await stored('ZUG-02', { values: {} });
  });

  it('finds a country by typing', async () => {
    const { user, stored } = await openPasswordPolicy();
    await user.type(field('Länder'), 'Österr');
    await user.click(await screen.findByRole('option', { name: 'Österreich', ...hidden }));
    await stored('ZUG-02', { values: { countries: ['AT'] } as never });
  });

  it('finds a country by its code first', async () => {
    const { user, stored } = await openPasswordPolicy();
    await user.type(field('Länder'), 'ch{Enter}');
    await stored('ZUG-02', { values: { countries: ['CH'] } as never });
  });

  it('takes a typed country when the field is left, and keeps what means none', async () => {
    const { user, stored } = await openPasswordPolicy();
    await user.type(field('Länder'), 'Tuerkei{Tab}');
    await stored('ZUG-02', { values: { countries: ['TR'] } as never });
    await user.type(field('Länder'), 'Utopia{Tab}');
    expect((await screen.findAllByText('Kein Land gefunden')).length).toBeGreaterThan(0);
    expect(field('Länder').value).toBe('Utopia');
    await user.type(field('Länder'), '{Backspace>6}USA{Enter}');
    await stored('ZUG-02', { values: { countries: ['TR', 'US'] } as never });
    expect(field('Länder').value).toBe('');
  });

  it('chooses parties of the organisation', async () => {
    const { user, stored, partyId } = await openPasswordPolicy();
    await user.click(field('Weitere Dienstleister'));
    const options = await screen.findAllByRole('option', { name: 'Rechenzentrum Muster GmbH', ...hidden });
    // The list of the field for one party lies in the document too, closed.
    await user.click(options[1] ?? document.body);
    await stored('ZUG-02', { values: { providers: [partyId] } as never });
  });

  it('keeps a text and a date', async () => {
    const { user, stored } = await openPasswordPolicy();
    await user.type(field('Produkt'), 'Muster Vault{Tab}');
    await stored('ZUG-02', { values: { product: 'Muster Vault' } as never });
    await user.type(field('Seit'), '1.3.26{Tab}');
    await stored('ZUG-02', { values: { product: 'Muster Vault', since: '2026-03-01' } as never });
  });

  it('offers the delivered default and takes it over with one click', async () => {
    const { user, stored } = await openPasswordPolicy();
    await user.click(screen.getByRole('button', { name: 'Vorschlag für Mindestlänge übernehmen: 14 Zeichen' }));
    await stored('ZUG-02', { values: { minLength: 14 } as never });
  });

  it('takes all suggestions over at once, and undo takes all of them back', async () => {
    const { user, stored, commands } = await openPasswordPolicy();
    await user.click(screen.getByRole('button', { name: 'Alle Vorschläge übernehmen' }));
    const all = { minLength: 14, blockList: true, method: 'key', review: 'yearly' };
    await stored('ZUG-02', { values: all as never });
    await commands.undo();
    await stored('ZUG-02', { values: {} });
  });
});

describe('keys of the list', () => {
  it('rest while a closed list of choices has the focus', async () => {
    const { user, database } = await openPasswordPolicy();
    for (const label of ['Verfahren', 'Orte', 'Sperrliste']) {
      field(label).focus();
      await user.keyboard('m3');
      expect(document.activeElement).toBe(field(label));
    }
    expect(await database.assessments.count()).toBe(0);
  });
});

describe('notes', () => {
  /** Also while its editor is still being loaded the key leads there. */
  async function goToNote(user: OpenOperation['user']): Promise<void> {
    await user.keyboard('m');
    expect(document.activeElement).toBe(note(/^Anmerkung/));
    await waitFor(() => expect(document.activeElement?.getAttribute('contenteditable')).toBe('true'));
    expect(document.activeElement).toBe(note(/^Anmerkung/));
  }

  it('m and i lead to the two notes, Esc back to the list', async () => {
    const { user, row, stored } = await openPasswordPolicy();
    await goToNote(user);
    await user.keyboard('wird gedruckt{Escape}');
    expect(document.activeElement).toBe(row('Passwortrichtlinie'));
    await user.keyboard('i');
    expect(document.activeElement).toBe(note(/^Interne Notiz/));
    await user.keyboard('bleibt im Haus{Escape}');
    await stored('ZUG-02', { note: 'wird gedruckt', internalNote: 'bleibt im Haus' });
    expect(await within(row('Passwortrichtlinie')).findByRole('img', { name: 'interne Notiz' })).toBeTruthy();
  });

  it('writes what was typed to the measure it was typed for', async () => {
    const { user, row, stored } = await openPasswordPolicy();
    await goToNote(user);
    await user.keyboard('zur Richtlinie');
    await user.click(row('Eindeutige Kennungen'));
    await stored('ZUG-02', { note: 'zur Richtlinie' });
    await waitFor(() => expect(note(/^Anmerkung/).textContent).toBe(''));
  });
});
