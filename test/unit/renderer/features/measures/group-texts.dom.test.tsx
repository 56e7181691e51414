import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { type OpenOperation, openOperation, openOrganisationMeasures, withLayout } from './open-operation.tsx';
import { measureId, SCHEME } from './small-catalogue.ts';

withLayout();

const hidden = { hidden: true };
const dialogue = () => screen.getByRole('dialog', hidden);
const field = (name: RegExp) => within(dialogue()).getByRole('textbox', { name, ...hidden });

async function openTexts(group = 'Zugangskontrolle', open = () => openOperation()): Promise<OpenOperation> {
  const opened = await open();
  await opened.commands.setStatus(opened.scope, [measureId('ZUG-01'), measureId('ZUG-03')], 'implemented');
  await opened.commands.setStatus(opened.scope, [measureId('ZUG-04')], 'partial');
  await opened.user.click(await screen.findByRole('button', { name: `Aktionen für ${group}` }));
  await opened.user.click(await screen.findByRole('menuitem', { name: 'Texte der Gruppe …', ...hidden }));
  await screen.findByRole('dialog', hidden);
  // Until its editor has been loaded, a text can only be read.
  await waitFor(() => expect(field(/^Davor/).getAttribute('contenteditable')).toBe('true'));
  return opened;
}

async function storedTexts({ database, operationId }: OpenOperation, group: string) {
  const state = await database.groupStates.get(`${operationId}/${SCHEME}/${group}`);
  return { before: state?.textBefore, instead: state?.textInstead, after: state?.textAfter, state: state?.state };
}

describe('texts of a group', () => {
  it('are stored as they are typed, one undo step for a visit', async () => {
    const opened = await openTexts();
    await opened.user.type(field(/^Davor/), 'Zugang heißt Anmeldung.');
    await opened.user.tab();
    const expected = { before: 'Zugang heißt Anmeldung.', instead: '', after: '', state: 'normal' };
    await waitFor(async () => expect(await storedTexts(opened, 's1.1')).toEqual(expected));
    expect((await opened.commands.undo())?.label).toMatchObject({ command: 'setGroupTexts', name: 's1.1' });
    expect(await storedTexts(opened, 's1.1')).toMatchObject({ before: '' });
  });

  it('are suggested from the sentences of what is in place in the group', async () => {
    const opened = await openTexts();
    await opened.user.click(within(dialogue()).getByRole('button', { name: 'Aus den Sätzen vorschlagen', ...hidden }));
    const suggested = 'Eindeutige Kennungen. Mehr-Faktor-Authentisierung. Schlüsselverwaltung (teilweise umgesetzt).';
    await waitFor(async () => expect(await storedTexts(opened, 's1.1')).toMatchObject({ instead: suggested }));
    await opened.user.click(within(dialogue()).getByRole('button', { name: 'Fertig', ...hidden }));
    const banner = await screen.findByRole('region', { name: 'Eigene Texte' });
    expect(within(banner).getByText(/ersetzt ein eigener Text die Maßnahmen/)).toBeTruthy();
    await opened.user.click(opened.row('Eindeutige Kennungen'));
    expect(await screen.findByText(/weil ein eigener Text die Maßnahmen der Gruppe ersetzt/)).toBeTruthy();
  });

  it('underline words that rules find fault with', async () => {
    const opened = await openTexts();
    await opened.user.type(field(/^Davor/), 'Es gilt das TTDSG.');
    await opened.user.tab();
    await waitFor(() => expect(field(/^Davor/).querySelector('[data-severity]')?.textContent).toBe('TTDSG'));
  });

  it('say for whom they hold', async () => {
    await openTexts();
    expect(within(dialogue()).getByText(/^Gelten für diesen Vorgang/)).toBeTruthy();
  });

  it('of the organisation hold for all operations', async () => {
    await openTexts('Zugangskontrolle', () => openOrganisationMeasures());
    expect(within(dialogue()).getByText(/^Gelten für alle Vorgänge/)).toBeTruthy();
  });

  it('can be written for a heading above groups, too', async () => {
    const opened = await openTexts('Vertraulichkeit');
    await opened.user.type(field(/^Danach/), 'Ende.');
    await opened.user.tab();
    await waitFor(async () => expect(await storedTexts(opened, 's1')).toMatchObject({ after: 'Ende.' }));
    const suggest = within(dialogue()).getByRole('button', { name: 'Aus den Sätzen vorschlagen', ...hidden });
    expect(suggest).toHaveProperty('disabled', true);
  });
});
