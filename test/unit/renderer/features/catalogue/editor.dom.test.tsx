import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { withLayout } from '../measures/open-operation.tsx';
import { measureId, openCatalogue } from './open-catalogue.tsx';

withLayout();

const POLICY = measureId('ZUG-01');
const editor = () => screen.getByRole('complementary', { name: 'Maßnahme bearbeiten' });
const field = (name: string) => within(editor()).getByRole<HTMLTextAreaElement>('textbox', { name });
/** Menus lie in a portal that has no place to be shown here. */
const inMenu = (name: string) => screen.findByRole('menuitem', { name, hidden: true });

describe('the wording of a delivered measure', () => {
  it('is changed in a layer of its own, compared word by word, and goes back', async () => {
    const { user, stored } = await openCatalogue();
    const sentence = field('Satz in der Anlage (deutsch)');
    expect(sentence.value).toBe('Passwörter sind lang genug[, mindestens {Mindestlänge}].');
    await user.clear(sentence);
    await user.type(sentence, 'Passwörter sind sehr lang.');
    await user.tab();

    const comparison = () => screen.getByRole('region', { name: 'Original und eigener Wortlaut, deutsch' });
    await waitFor(() => expect(within(comparison()).getByText('sehr').tagName).toBe('INS'));
    expect((await stored()).measure(POLICY)?.sentence).toEqual({
      de: 'Passwörter sind sehr lang.',
      en: 'Passwords are long enough[, at least {minLength}].',
    });

    await user.click(screen.getByRole('button', { name: 'Satz in der Anlage: zurück zum Original' }));
    await waitFor(() => expect(screen.queryByText('geändert gegenüber Original')).toBeNull());
    expect((await stored()).measure(POLICY)?.original).toBeUndefined();
  });

  it('is looked at for empty words, with better ones at one click; the delivered wording is not', async () => {
    const { user } = await openCatalogue();
    const sentence = field('Satz in der Anlage (deutsch)');
    await user.clear(sentence);
    await user.type(sentence, 'Es gilt das TTDSG und geeignete Maßnahmen.');
    expect(await within(editor()).findByText('geeignete Maßnahmen', { selector: 'mark' })).toBeTruthy();
    await user.click(within(editor()).getByRole('button', { name: 'Ersetzen durch „TDDDG“' }));
    await waitFor(() => expect(sentence.value).toBe('Es gilt das TDDDG und geeignete Maßnahmen.'));
    expect(within(editor()).queryByText('TTDSG', { selector: 'mark' })).toBeNull();
  });

  it('goes back as a whole, in one step', async () => {
    const { user, stored, commands } = await openCatalogue(async (data) => {
      const original = { de: '', en: '' };
      await data.commands.rewordMeasure(POLICY, 'good', { text: { de: 'Sehr gut.' }, original });
      await data.commands.rewordMeasure(POLICY, 'weak', { text: { de: 'Schwach.' }, original });
    });
    await user.click(screen.getByRole('button', { name: 'Weitere Aktionen' }));
    await user.click(await inMenu('Alle Texte zurück zum Original'));
    await waitFor(async () => expect((await stored()).measure(POLICY)?.original).toBeUndefined());
    await commands.undo();
    expect((await stored()).measure(POLICY)?.ownGuidance).toMatchObject({ good: { de: 'Sehr gut.' } });
  });

  it('says what would not print rightly while it is typed', async () => {
    const { user } = await openCatalogue();
    const sentence = field('Satz in der Anlage (deutsch)');
    await user.clear(sentence);
    await user.type(sentence, 'Nach {{irgendwas} und {{Mindestlänge}');
    expect(await within(editor()).findByText(/Der Satz endet nicht mit einem Punkt/)).toBeTruthy();
    expect(within(editor()).getByText(/\{irgendwas\} gibt es bei dieser Maßnahme nicht/)).toBeTruthy();
    expect(within(editor()).getByText(/\{Mindestlänge\} steht nicht in eckigen Klammern/)).toBeTruthy();
  });

  it('takes an inserted parameter in front of its full stop', async () => {
    const { user } = await openCatalogue();
    const sentence = field('Satz in der Anlage (deutsch)');
    await user.clear(sentence);
    await user.type(sentence, 'Passwörter sind lang.');
    await user.click(screen.getByRole('button', { name: 'Angabe einfügen, deutsch' }));
    await user.click(await inMenu('Mindestlänge'));
    await waitFor(() => expect(sentence.value).toBe('Passwörter sind lang[ {Mindestlänge}].'));
  });

  it('is shown as the annex prints it, with and without values, while it is typed', async () => {
    const { user } = await openCatalogue();
    const preview = within(screen.getByRole('region', { name: 'So steht es in der Anlage' }));
    expect(preview.getByText(/Passwörter sind lang genug, mindestens 14 Zeichen \(/)).toBeTruthy();
    expect(preview.getByText('Passwörter sind lang genug.')).toBeTruthy();
    await user.type(field('Satz in der Anlage (deutsch)'), ' Immer.');
    expect(preview.getByText('Passwörter sind lang genug. Immer.')).toBeTruthy();
  });

  it('keeps the title that is stored while the field is empty', async () => {
    const { user, stored } = await openCatalogue();
    await user.clear(field('Titel (deutsch)'));
    await user.tab();
    expect(within(editor()).getByText('Bitte einen Titel eingeben.')).toBeTruthy();
    expect((await stored()).measure(POLICY)?.title.de).toBe('Passwortrichtlinie');
  });
});

describe('parameters', () => {
  it('that were delivered can be read, with warnings and sub-parameters', async () => {
    await openCatalogue();
    const parameters = within(screen.getByRole('region', { name: 'Parameter' }));
    expect(parameters.getByText('Zahl, 8 bis 128 Zeichen')).toBeTruthy();
    expect(parameters.getByText('Gebrochen.')).toBeTruthy();
    expect(parameters.getByText('Runden')).toBeTruthy();
  });

  it('and options of one’s own go three levels deep, and into the sentence by name', async () => {
    const { user, stored } = await openCatalogue();
    await user.click(screen.getByRole('button', { name: 'Option zu Hashverfahren hinzufügen' }));
    const label = await screen.findByRole('textbox', { name: 'Option 1 (deutsch)' });
    await waitFor(() => expect(document.activeElement).toBe(label));
    await user.type(label, 'scrypt');
    await user.tab();

    await user.click(await screen.findByRole('button', { name: 'Unterparameter zu scrypt' }));
    await user.click(await inMenu('Zahl'));
    const name = await screen.findByRole('textbox', { name: 'Bezeichnung (deutsch)' });
    await user.type(name, 'Speicher');
    await user.type(screen.getByRole('textbox', { name: 'mindestens' }), '5');
    await user.type(screen.getByRole('textbox', { name: 'höchstens' }), '3');
    await user.tab();
    expect(await screen.findByText('Der kleinste Wert muss unter dem größten liegen.')).toBeTruthy();

    const sentence = field('Satz in der Anlage (deutsch)');
    await user.clear(sentence);
    await user.type(sentence, 'Gehasht[[ mit {{Speicher}].');
    await user.tab();
    await waitFor(async () => {
      const policy = (await stored()).measure(POLICY);
      const hash = policy?.parameters[1];
      const scrypt = hash && 'options' in hash ? hash.options[2] : undefined;
      expect(scrypt).toMatchObject({ label: { de: 'scrypt' }, parameters: [{ type: 'number', min: 5 }] });
      expect(policy?.sentence?.de).toBe(`Gehasht[ mit {${scrypt?.parameters?.[0]?.id}}].`);
    });
  });

  it('ask nothing as a choice of one, and change places by Alt and the arrows', async () => {
    const { user, stored } = await openCatalogue();
    await user.click(screen.getByRole('button', { name: 'Parameter hinzufügen' }));
    await user.click(await inMenu('Auswahl, eine'));
    expect(await screen.findByText(/Eine Auswahl braucht mindestens zwei benannte Optionen/)).toBeTruthy();
    await user.type(await screen.findByRole('textbox', { name: 'Bezeichnung (deutsch)' }), 'Ort');
    await user.tab();
    await user.type(await screen.findByRole('textbox', { name: 'Option 1 (deutsch)' }), 'Büro');
    await user.type(screen.getByRole('textbox', { name: 'Option 2 (deutsch)' }), 'Werk');
    await user.tab();
    await waitFor(() => expect(screen.queryByText(/mindestens zwei benannte Optionen/)).toBeNull());

    const labels = async () => {
      const place = (await stored()).measure(POLICY)?.parameters[2];
      return place && 'options' in place ? place.options.map((one) => one.label.de) : [];
    };
    await waitFor(async () => expect(await labels()).toEqual(['Büro', 'Werk']));
    await user.click(screen.getByRole('textbox', { name: 'Option 2 (deutsch)' }));
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    await waitFor(async () => expect(await labels()).toEqual(['Werk', 'Büro']));
    expect((document.activeElement as HTMLInputElement).value).toBe('Werk');

    await user.click(screen.getByRole('button', { name: 'Parameter Ort löschen' }));
    await waitFor(async () => expect(await labels()).toEqual([]));
    await user.click(await screen.findByRole('button', { name: 'Rückgängig' }));
    await waitFor(async () => expect(await labels()).toEqual(['Werk', 'Büro']));
  });
});

describe('a measure as a whole', () => {
  it('can be hidden, and shown again', async () => {
    const { user, stored } = await openCatalogue();
    await user.click(screen.getByRole('button', { name: 'Weitere Aktionen' }));
    await user.click(await inMenu('Ausblenden'));
    await waitFor(async () => expect((await stored()).measure(POLICY)?.isHidden).toBe(true));
    await user.click(await within(editor()).findByRole('button', { name: 'Wieder einblenden' }));
    await waitFor(async () => expect((await stored()).measure(POLICY)?.isHidden).toBe(false));
  });

  it('is retired in favour of others that are found by typing', async () => {
    const { user, stored } = await openCatalogue();
    await user.click(screen.getByRole('button', { name: 'Weitere Aktionen' }));
    await user.click(await inMenu('Ausmustern …'));
    await user.type(await screen.findByRole('combobox', { name: 'Nachfolger' }), 'faktor');
    await user.click(await screen.findByRole('option', { name: /Mehr-Faktor/, hidden: true }));
    await waitFor(async () => expect((await stored()).measure(POLICY)?.retired).toEqual({ successors: ['ZUG-02'] }));
    await user.click(within(editor()).getByRole('button', { name: 'Nicht mehr ausmustern' }));
    await waitFor(async () => expect((await stored()).measure(POLICY)?.retired).toBeUndefined());
  });

  it('is copied with its options, and the copy is all one’s own', async () => {
    const { user, stored } = await openCatalogue();
    await user.click(screen.getByRole('button', { name: 'Weitere Aktionen' }));
    await user.click(await inMenu('Als eigene Maßnahme kopieren'));
    await screen.findByRole('heading', { level: 2, name: 'Passwortrichtlinie (Kopie)' });
    const copy = (await stored()).measures.find(({ isOwn }) => isOwn);
    expect(copy?.title).toEqual({ de: 'Passwortrichtlinie (Kopie)', en: 'Password policy (copy)' });
    expect(copy?.parameters.map(({ type }) => type)).toEqual(['number', 'choice']);

    await user.click(within(editor()).getByRole('radio', { name: 'hoch' }));
    await user.click(within(editor()).getByRole('radio', { name: 'alle Vorgänge von Beispiel Software GmbH' }));
    await waitFor(async () =>
      expect((await stored()).measures.find(({ isOwn }) => isOwn)).toMatchObject({ level: 'high' }),
    );
  });
});
