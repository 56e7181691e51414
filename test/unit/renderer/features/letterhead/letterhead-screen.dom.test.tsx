import { createEvent, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { AskContext } from '../../../../../renderer/features/letterhead/ask-context.ts';
import { carryOut } from '../../../../../renderer/features/letterhead/letterhead-jobs.ts';
import { LetterheadScreen } from '../../../../../renderer/features/letterhead/letterhead-screen.tsx';
import { fromBase64 } from '../../../../../shared/lib/base64.ts';
import { germanLetterhead } from '../../../../support/letterheads/german-letterhead.ts';
import { letterhead } from '../../../../support/letterheads/letterhead-parts.ts';
import { png } from '../../../../support/letterheads/png.ts';
import { show } from '../../app/show.tsx';
import { openTestData } from '../../data/test-data.ts';

const TEMPLATE = letterhead(germanLetterhead());
const DROP = /Ziehen Sie eine/;

let opened = 700;

async function open() {
  const data = openTestData(++opened);
  const id = await data.commands.createOrganisation({ name: 'Birkenfeld Lohn GmbH' });
  show(
    <AskContext value={carryOut}>
      <LetterheadScreen organisationId={id} />
    </AskContext>,
    data,
  );
  await screen.findByRole('heading', { level: 1, name: 'Briefkopf und Gestaltung' });
  return { ...data, stored: () => data.database.annexDesigns.get(id), user: userEvent.setup({ delay: null }) };
}

/** happy-dom has no `DataTransfer` to drop with. */
function drop(on: HTMLElement, ...files: File[]) {
  const event = createEvent.drop(on);
  Object.defineProperty(event, 'dataTransfer', { value: { types: ['Files'], files } });
  fireEvent(on, event);
}

const file = (bytes: Uint8Array, name: string) => new File([bytes as Uint8Array<ArrayBuffer>], name);

test('a file that is dropped is checked, kept and shown', async () => {
  const { stored } = await open();
  drop(await screen.findByText(DROP), file(TEMPLATE, 'Briefbogen.dotx'));
  const checks = await screen.findByRole('list', { name: 'Prüfung des Briefkopfs' });
  await within(checks).findByText(/Formatvorlagen der Vorlage.*Standard, Titel, Überschrift 1/);
  expect(await stored()).toMatchObject({ letterheadName: 'Briefbogen.dotx' });
  expect(fromBase64((await stored())?.letterhead ?? '')).toEqual(TEMPLATE);
  const sample = screen.getByRole('region', { name: 'Musterseite' });
  expect(sample.textContent).toMatch(/Birkenfeld Lohn GmbHStand \d\d\./);
});

test('a file that cannot be a letterhead changes nothing and says what to do', async () => {
  const { stored } = await open();
  drop(await screen.findByText(DROP), file(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]), 'Alt.doc'));
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toMatch(/„Alt\.doc“ kann nicht Briefkopf sein.*speichern Sie sie als \.docx/);
  expect(await stored()).toBeUndefined();
});

test('two files at once are one too many', async () => {
  await open();
  drop(await screen.findByText(DROP), file(TEMPLATE, 'a.dotx'), file(TEMPLATE, 'b.dotx'));
  expect((await screen.findByRole('alert')).textContent).toContain('nur eine Datei');
});

test('it is taken away with a click, and comes back with undo', async () => {
  const { stored, user, commands } = await open();
  drop(await screen.findByText(DROP), file(TEMPLATE, 'Briefbogen.dotx'));
  await user.click(await screen.findByRole('button', { name: 'Entfernen' }));
  await screen.findByText(DROP);
  expect((await stored())?.letterhead).toBe('');
  await commands.undo();
  await screen.findByText('Briefbogen.dotx');
});

test('a colour is kept with its contrast, one that is too light with what is used instead', async () => {
  const { stored, user } = await open();
  const field = await screen.findByRole('textbox', { name: 'Farbe' });
  await user.type(field, '#FFD400');
  await user.tab();
  await screen.findByText(/Kontrast auf Weiß nur 1,\d : 1.*wird #[0-9a-f]{6} verwendet/);
  await waitFor(async () => expect((await stored())?.accent).toBe('#ffd400'));
});

test('what is no colour is said and not kept', async () => {
  const { stored, user } = await open();
  await user.type(await screen.findByRole('textbox', { name: 'Farbe' }), 'blau');
  await user.tab();
  expect((await screen.findByRole('alert')).textContent).toContain('#1f4e79');
  expect(await stored()).toBeUndefined();
});

test('a logo is a picture by what is in it; all goes back with one click', async () => {
  const { stored, user } = await open();
  const choose = await screen.findByRole('button', { name: 'Bild wählen …' });
  drop(choose, file(TEMPLATE, 'logo.png'));
  expect((await screen.findByRole('alert')).textContent).toContain('weder ein PNG');
  drop(choose, file(png(20, 10, [0, 0, 0]), 'logo.jpg'));
  await waitFor(async () => expect(await stored()).toMatchObject({ logoType: 'png' }));
  await user.click(await screen.findByRole('button', { name: 'Alles wie mitgeliefert' }));
  await waitFor(async () => expect((await stored())?.logo).toBe(''));
});
