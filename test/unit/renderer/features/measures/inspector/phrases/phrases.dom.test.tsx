/** Keeping own words, putting them into notes, and editing them. */
import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { callForPhrases } from '../../../../../../../renderer/features/measures/inspector/phrases/phrase-key.ts';
import { PhraseTools } from '../../../../../../../renderer/features/measures/inspector/phrases/phrase-tools.tsx';
import { withLayout } from '../../open-operation.tsx';
import { openFields } from '../open-fields.tsx';

withLayout();

const hidden = { hidden: true };
/** Stands for the note. */
const note = (selected = '') => ({ insert: vi.fn(), selected: () => selected, focus: vi.fn() });

describe('phrases', () => {
  it('are put into the note by key, search and Enter', async () => {
    const into = note();
    const { user } = await openFields(<PhraseTools note={into} />, {
      before: async ({ commands }) => {
        await commands.createPhrase({ title: 'Archiv', text: 'Im Archiv.' });
        await commands.createPhrase({ title: 'Konten', text: 'Nur **eigene** Konten.' });
      },
    });
    await screen.findByRole('combobox', { name: 'Textbaustein einfügen' });
    callForPhrases();
    const search = await screen.findByLabelText('Textbaustein suchen');
    await waitFor(() => expect(document.activeElement).toBe(search));
    await user.keyboard('eigene');
    await waitFor(() => expect(screen.getAllByRole('option', hidden)).toHaveLength(3));
    await user.keyboard('{Enter}');
    expect(into.insert).toHaveBeenCalledWith('Nur **eigene** Konten.');
  });

  it('take the keys from the moment they are called for', async () => {
    const { user } = await openFields(<PhraseTools note={note()} />);
    await screen.findByRole('combobox', { name: 'Textbaustein einfügen' });
    act(() => callForPhrases());
    const search = screen.getByLabelText<HTMLInputElement>('Textbaustein suchen');
    await user.keyboard('konten');
    expect(search.value).toBe('konten');
    await waitFor(() => expect(document.activeElement).toBe(search));
  });

  it('are kept from a note for its area, renamed, and deleted; undo brings each step back', async () => {
    const { user, database, commands } = await openFields(<PhraseTools note={note('Konten sind *persönlich*.')} />);
    await user.click(await screen.findByRole('combobox', { name: 'Textbaustein einfügen' }));
    await user.click(await screen.findByRole('option', { name: 'Als Textbaustein sichern', ...hidden }));
    const title = await screen.findByLabelText<HTMLInputElement>('Titel');
    const stored = async () => (await database.phrases.toArray()).filter(({ deleted }) => !deleted);
    expect(await stored()).toMatchObject([
      { title: 'Konten sind persönlich.', text: 'Konten sind *persönlich*.', areaId: 'ZUG' },
    ]);
    await waitFor(() => expect(document.activeElement).toBe(title));
    await user.keyboard('Konten{Tab}');
    await waitFor(async () => expect(await stored()).toMatchObject([{ title: 'Konten' }]));
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Löschen' }));
    await waitFor(async () => expect(await stored()).toEqual([]));
    await commands.undo();
    await waitFor(async () => expect(await stored()).toMatchObject([{ title: 'Konten' }]));
  });

  it('cannot be kept from an empty note', async () => {
    const { user } = await openFields(<PhraseTools note={note()} />);
    await user.click(await screen.findByRole('combobox', { name: 'Textbaustein einfügen' }));
    const keep = await screen.findByRole('option', { name: 'Als Textbaustein sichern', ...hidden });
    expect(keep.hasAttribute('data-combobox-disabled')).toBe(true);
  });
});
