/** Findings where one works: said at the measure, dealt with there, and back when the facts change. */
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { FindingsBlock } from '../../../../../../renderer/features/measures/findings/findings-block.tsx';
import { Notes } from '../../../../../../renderer/features/measures/inspector/notes.tsx';
import { MEASURE, openFields } from '../inspector/open-fields.tsx';
import { openOperation, withLayout } from '../open-operation.tsx';
import { measureId } from '../small-catalogue.ts';

withLayout();

const OLD = 'Es gilt das TTDSG.';
const SAYS_OLD = /^Hinweis: .*TTDSG/;

const open = (note = OLD) =>
  openFields(
    <>
      <FindingsBlock />
      <Notes />
    </>,
    {
      before: async ({ commands, scope }) => {
        await commands.setStatus(scope, [MEASURE], 'implemented');
        await commands.assess(scope, MEASURE, { note });
      },
    },
  );

/** The finding about the old name of a law, once it is there. */
async function oldName(): Promise<HTMLElement> {
  const block = await screen.findByRole('region', { name: 'Befunde' });
  const more = within(block).queryByRole('button', { name: /^Alle/ });
  if (more) fireEvent.click(more);
  const message = await within(block).findByText((_, element) =>
    Boolean(element?.tagName === 'P' && SAYS_OLD.test(element.textContent)),
  );
  const line = message.closest<HTMLElement>('[data-severity]');
  if (!line) throw new Error('the finding has no line');
  return line;
}

/** The field itself, which comes soon after the text to read. */
const noteEditor = () =>
  waitFor(() => {
    const field = screen.getByRole('textbox', { name: /^Anmerkung/ });
    expect(field.contentEditable).toBe('true');
    return field;
  });

describe('findings at the measure', () => {
  it('offer better words, put in as one step that undo takes back', async () => {
    const { user, holds, commands } = await open();
    await user.click(within(await oldName()).getByRole('button', { name: 'Ersetzen durch „TDDDG“' }));
    await holds({ note: 'Es gilt das TDDDG.' });
    await waitFor(() => expect(screen.queryByRole('button', { name: /^Ersetzen/ })).toBeNull());
    await commands.undo();
    await holds({ note: OLD });
    expect(within(await oldName()).getByText(/^Quelle: /)).toBeTruthy();
  });

  it('keep what was stored a moment before words are replaced', async () => {
    const { holds, commands, scope } = await open();
    const button = within(await oldName()).getByRole('button', { name: 'Ersetzen durch „TDDDG“' });
    // Stored, but not yet shown.
    await commands.assess(scope, MEASURE, { note: `${OLD} Und mehr.` });
    fireEvent.click(button);
    await holds({ note: 'Es gilt das TDDDG. Und mehr.' });
  });

  it('are accepted with a reason, which stays to be read, and opened again', async () => {
    const { user, database } = await open();
    await user.click(within(await oldName()).getByRole('button', { name: 'Akzeptieren …' }));
    const dialogue = await screen.findByRole('dialog');
    await user.click(within(dialogue).getByRole('button', { name: 'Akzeptieren' }));
    expect(within(dialogue).getByText(/^Bitte begründen/)).toBeTruthy();
    await user.type(within(dialogue).getByLabelText('Begründung'), 'Wörtliches Zitat');
    await user.type(within(dialogue).getByLabelText(/^Gilt bis/), '1.1.2020');
    await user.click(within(dialogue).getByRole('button', { name: 'Akzeptieren' }));
    expect(within(dialogue).getByText(/^Dieser Tag ist vorbei/)).toBeTruthy();
    await user.clear(within(dialogue).getByLabelText(/^Gilt bis/));
    await user.type(within(dialogue).getByLabelText('Begründung'), '{Control>}{Enter}');
    await waitFor(async () =>
      expect(await database.acceptances.toArray()).toMatchObject([{ reason: 'Wörtliches Zitat' }]),
    );
    expect(await within(await oldName()).findByText('Akzeptiert:')).toBeTruthy();
    await user.click(within(await oldName()).getByRole('button', { name: 'Zurücknehmen' }));
    expect(await within(await oldName()).findByRole('button', { name: 'Akzeptieren …' })).toBeTruthy();
  });

  it('underline their words in the note and say below it what is wrong', async () => {
    await open();
    const note = await noteEditor();
    await waitFor(() => expect(note.querySelector('[data-severity="info"]')?.textContent).toBe('TTDSG'));
    const field = note.closest<HTMLElement>('[data-field="note"]');
    expect(field?.textContent).toContain('„TTDSG“');
    const described = document.getElementById(note.getAttribute('aria-describedby') ?? '');
    expect(described?.textContent).toContain('„TTDSG“');
  });

  it('say at marked words what to do, and put better ones there', async () => {
    const { user, holds } = await open();
    const note = await noteEditor();
    await waitFor(() => expect(note.querySelector('[data-severity="info"]')?.getAttribute('title')).toMatch(/\n/));
    note.focus();
    await user.keyboard('{F8}');
    const card = await screen.findByRole('region', { name: 'Hinweis zu diesen Wörtern' });
    await user.click(within(card).getByRole('button', { name: 'Ersetzen durch „TDDDG“' }));
    await user.tab();
    await holds({ note: 'Es gilt das TDDDG.' });
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Hinweis zu diesen Wörtern' })).toBeNull());
  });

  it('say nothing about a note that is well', async () => {
    await open('Tore sind nachts verschlossen; der Wachdienst prüft sie um 22 Uhr.');
    await screen.findByRole('textbox', { name: /^Anmerkung/ });
    await waitFor(() =>
      expect(screen.queryByText((_, element) => SAYS_OLD.test(element?.textContent ?? ''))).toBeNull(),
    );
  });
});

describe('findings in the list', () => {
  it('mark the row of their measure and no other, in words', async () => {
    const { commands, scope, row } = await openOperation();
    await commands.setStatus(scope, [measureId('ZUG-01')], 'implemented');
    await commands.assess(scope, measureId('ZUG-01'), { note: OLD });
    const mark = await within(row('Eindeutige Kennungen')).findByRole('img', { name: /^Befunde: .*1 Hinweis/ });
    expect(mark.closest('tr')?.dataset.measure).toBe('ZUG-01');
    expect(screen.getAllByRole('img', { name: /^Befunde: / })).toHaveLength(1);
  });
});
