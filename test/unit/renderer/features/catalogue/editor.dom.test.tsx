import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { withLayout } from '../measures/open-operation.tsx';
import { measureId, openCatalogue } from './open-catalogue.tsx';

withLayout();

const editor = () => screen.getByRole('complementary', { name: 'Maßnahme bearbeiten' });
const field = (name: string) => within(editor()).getByRole<HTMLTextAreaElement>('textbox', { name });

describe('the wording of a delivered measure', () => {
  it('is changed in its own layer, compared word by word, and can go back', async () => {
    const { user, stored } = await openCatalogue();
    const sentence = field('Satz in der Anlage (deutsch)');
    expect(sentence.value).toBe('Passwörter sind lang genug[, mindestens {Mindestlänge}].');
    await user.click(sentence);
    await user.clear(sentence);
    await user.type(sentence, 'Passwörter sind sehr lang.');
    await user.tab();

    const comparison = await screen.findByRole('region', { name: 'Original und eigener Wortlaut, deutsch' });
    expect(within(comparison).getByText('sehr').tagName).toBe('INS');
    const changed = (await stored()).measure(measureId('ZUG-01'));
    expect(changed?.sentence).toEqual({
      de: 'Passwörter sind sehr lang.',
      en: 'Passwords are long enough[, at least {minLength}].',
    });

    await user.click(screen.getByRole('button', { name: 'Satz in der Anlage: zurück zum Original' }));
    await waitFor(() => expect(screen.queryByText('geändert gegenüber Original')).toBeNull());
    expect((await stored()).measure(measureId('ZUG-01'))?.original).toBeUndefined();
  });
});
