import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { pictureNames, pictureSizes } from '../../../../../renderer/features/help/help-pictures.ts';
import { Help } from '../../../../../renderer/features/help/help-window.tsx';
import { HELP_PAGES } from '../../../../../renderer/text/help/help-page.ts';
import { useCommand } from '../../../../../renderer/ui/command-registry.ts';
import { show } from '../../app/show.tsx';
import { openTestData } from '../../data/test-data.ts';

function Window({ ran }: { ran: string[] }) {
  useCommand('backups', () => ran.push('backups'));
  return <Help onLeave={() => ran.push('left')} />;
}

const openHelp = () => {
  const ran: string[] = [];
  show(<Window ran={ran} />, openTestData());
  return { ran, user: userEvent.setup() };
};
const title = () => within(screen.getByRole('article')).getByRole('heading').textContent;

const field = () => screen.getByRole('searchbox', { name: 'Hilfe durchsuchen' });
const marked = () => [...screen.getByRole('article').querySelectorAll('mark')].map((mark) => mark.textContent);

/** Paragraphs lie one screen and more below the top; answers the texts brought into sight. */
function watchSight(): string[] {
  const sights: string[] = [];
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    return this.tagName === 'ARTICLE' ? new DOMRect(0, 0, 700, 600) : new DOMRect(0, 1600, 700, 40);
  });
  vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(function (this: Element) {
    sights.push(this.textContent ?? '');
  });
  return sights;
}

afterEach(() => vi.restoreAllMocks());

describe('the help', () => {
  it('opens with the tour and turns to the page that is chosen', async () => {
    const { user } = openHelp();
    expect(title()).toBe('Rundgang in fünf Minuten');
    await user.click(screen.getByRole('button', { name: 'Die Anlage' }));
    expect(title()).toBe('Die Anlage');
    expect(screen.getByRole('button', { name: 'Die Anlage' }).getAttribute('aria-current')).toBe('page');
  });

  it('shows the best page for what is typed, and says so when there is none', async () => {
    const { user } = openHelp();
    const field = screen.getByRole('searchbox', { name: 'Hilfe durchsuchen' });
    await user.type(field, 'Papierkorb');
    expect(title()).toBe('Sicherungen und Papierkorb');
    await user.clear(field);
    await user.type(field, 'Zitronenfalter');
    expect(screen.getByText('Keine Seite mit diesen Wörtern.')).toBeTruthy();
    expect(screen.queryByRole('article')).toBeNull();
  });

  it('brings the paragraph into sight that has the words, and marks them until the search is empty', async () => {
    const { user } = openHelp();
    const sights = watchSight();
    await user.click(field());
    await user.paste('Mandanten endgültig löschen');
    expect(title()).toBe('Sicherungen und Papierkorb');
    expect(sights).toEqual([expect.stringContaining('So löschen Sie einen Mandanten endgültig')]);
    expect(marked()).toEqual(expect.arrayContaining(['löschen', 'Mandanten', 'endgültig']));
    await user.keyboard('{Enter}');
    expect(sights).toHaveLength(2);
    await user.keyboard('{Escape}');
    expect(title(), 'Enter has opened it').toBe('Sicherungen und Papierkorb');
    expect(marked()).toEqual([]);
    expect(sights).toHaveLength(2);
  });

  it('leaves what is in sight where it is', async () => {
    const { user } = openHelp();
    const sights = watchSight();
    vi.mocked(Element.prototype.getBoundingClientRect).mockReturnValue(new DOMRect(0, 0, 700, 40));
    await user.type(field(), 'Papierkorb');
    expect(marked()).toContain('Papierkorb');
    expect(sights).toEqual([]);
  });

  it('opens the best hit with Enter, though the page that was read is one, too; arrows go to the others', async () => {
    const { user } = openHelp();
    await user.type(field(), 'Word{Enter}');
    expect(title()).toBe('Die Anlage');
    await user.keyboard('{ArrowDown}');
    expect(title()).not.toBe('Die Anlage');
    expect(marked().length).toBeGreaterThan(0);
    await user.keyboard('{ArrowUp}');
    expect(title()).toBe('Die Anlage');
    await user.click(screen.getByRole('button', { name: 'Briefbogen, Logo und Farben' }));
    expect(marked()).toContain('Word');
  });

  it('empties its search with Escape before another one leaves', async () => {
    const { user } = openHelp();
    const field = screen.getByRole<HTMLInputElement>('searchbox', { name: 'Hilfe durchsuchen' });
    await user.type(field, 'Matrix');
    expect(field.dataset.mantineStopPropagation).toBe('true');
    await user.keyboard('{Escape}');
    expect(field.value).toBe('');
    expect(field.dataset.mantineStopPropagation).toBe('false');
  });

  it('goes where it speaks of, and leaves first', async () => {
    const { ran, user } = openHelp();
    await user.click(screen.getByRole('button', { name: 'Sicherungen und Papierkorb' }));
    await user.click(screen.getByRole('button', { name: /^Sicherungen …/ }));
    expect(ran).toEqual(['left', 'backups']);
    expect(screen.getByRole('button', { name: /^Papierkorb …/ }).hasAttribute('disabled')).toBe(true);
  });
});

describe('the pictures of the help', () => {
  it('are there for every page, in both languages and colour schemes, and there are no others', () => {
    const wanted = HELP_PAGES.flatMap((page) =>
      ['de', 'en'].flatMap((language) => ['light', 'dark'].map((scheme) => `${page}-${language}-${scheme}`)),
    );
    expect(pictureNames().toSorted()).toEqual(wanted.toSorted());
  });

  it('are together smaller than five megabytes, each as large as the window keeps free for it', () => {
    const folder = join(process.cwd(), 'renderer/features/help/pictures');
    const names = readdirSync(folder).filter((name) => name.endsWith('.webp'));
    let bytes = 0;
    for (const name of names) {
      const file = readFileSync(join(folder, name));
      bytes += file.byteLength;
      // An extended WebP file says width and height in its head, one too few of each, in 24 bits.
      expect(file.toString('latin1', 8, 16)).toBe('WEBPVP8X');
      const size = { width: file.readUIntLE(24, 3) + 1, height: file.readUIntLE(27, 3) + 1 };
      expect(size, name).toEqual(pictureSizes[name.replace(/-(light|dark)\.webp$/, '')]);
    }
    expect(bytes).toBeLessThan(5_000_000);
  });

  it('have their place before they are there, so that what was brought into sight stays', () => {
    openHelp();
    const { width = 0, height = 1 } = pictureSizes['tour-de'] ?? {};
    const { style } = screen.getByRole('button', { name: /links die Vorgänge/ });
    expect(style.getPropertyValue('--width')).toBe(`${width}px`);
    expect(Number(style.getPropertyValue('--ratio'))).toBeCloseTo(width / height, 3);
  });

  it('are shown in full size by a click or Enter, and closed by Escape without closing the help', async () => {
    const { user } = openHelp();
    const small = screen.getByRole('button', { name: /links die Vorgänge/ });
    small.focus();
    await user.keyboard('{Enter}');
    const large = await screen.findByRole('dialog');
    const close = within(large).getByRole('button');
    expect(close.hasAttribute('data-mantine-stop-propagation'), 'the help must not hear of Escape').toBe(true);
    close.focus();
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(screen.getByRole('article')).toBeTruthy();
  });

  it('say what they show, in the language of the interface', async () => {
    const { user } = openHelp();
    const picture = () => within(screen.getByRole('article')).getByRole('img');
    expect(picture().getAttribute('alt')).toContain('links die Vorgänge');
    expect(picture().getAttribute('src')).toContain('tour-de-light');
    await user.click(screen.getByRole('button', { name: 'Die Anlage' }));
    expect(picture().getAttribute('src')).toContain('annex-de-light');
  });
});
