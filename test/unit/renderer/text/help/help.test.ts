import { describe, expect, test } from 'vitest';
import { blockText, helpSearch } from '../../../../../renderer/features/help/help-search.ts';
import { backup as backupDe } from '../../../../../renderer/text/de/backup.ts';
import { backup as backupEn } from '../../../../../renderer/text/en/backup.ts';
import { helpDe } from '../../../../../renderer/text/help/help-de.ts';
import { helpEn } from '../../../../../renderer/text/help/help-en.ts';
import { HELP_PAGES, type HelpPages } from '../../../../../renderer/text/help/help-page.ts';
import { SHORTCUTS } from '../../../../../renderer/ui/shortcuts.ts';

const BOTH: [string, HelpPages][] = [
  ['German', helpDe],
  ['English', helpEn],
];
const shape = (pages: HelpPages) =>
  HELP_PAGES.map((id) =>
    pages[id].blocks.map((block) => (typeof block === 'string' ? 'text' : JSON.stringify(Object.keys(block)))),
  );

describe.each(BOTH)('the help in %s', (_language, pages) => {
  test('names only keys that exist', () => {
    const keys = HELP_PAGES.flatMap((id) =>
      pages[id].blocks.flatMap((block) => [...blockText(block).matchAll(/\[([^\]]+)\]/g)].map(([, name]) => name)),
    );
    const ofLists = /^([0-9MN/]|Del|Alt\+\d|Shift\+Down|Ctrl\+A)$/;
    const known = new Set<string>(Object.values(SHORTCUTS));
    expect(keys.filter((name = '') => !known.has(name) && !ofLists.test(name))).toEqual([]);
    expect(keys.length).toBeGreaterThan(8);
  });

  test('has something to say on every page', () => {
    for (const id of HELP_PAGES) expect(pages[id].blocks.map(blockText).join(' ').length, id).toBeGreaterThan(250);
  });
});

test('both languages say the same in the same order', () => {
  expect(shape(helpEn)).toEqual(shape(helpDe));
});

describe('searching the help', () => {
  const search = helpSearch(helpDe);

  test('nothing typed: all pages, in order', () => {
    expect(search('  ')).toEqual(HELP_PAGES);
  });

  test.each([
    ['backup', 'safety'],
    ['Konflikt', 'merging'],
    ['Briefkopf', 'letterhead'],
    ['briefkofp', 'letterhead'],
    ['passphr', 'sharing'],
    ['Excel', 'matrix'],
    ['interne Notiz', 'answers'],
  ])('%s leads to %s', (query, page) => {
    expect(search(query)[0]).toBe(page);
  });

  test.each([
    [helpDe, 'verschlüsseln'],
    [helpDe, 'zurückholen'],
    [helpDe, 'Umzug'],
    [helpDe, 'Speicherort'],
    [helpDe, 'Schlüsseldatei'],
    [helpDe, 'Mandant löschen'],
    [helpDe, 'Art. 28'],
    [helpEn, 'encrypt'],
    [helpEn, 'restore'],
    [helpEn, 'new computer'],
    [helpEn, 'key file'],
    [helpEn, 'delete client'],
    [helpEn, 'Art. 28'],
  ])('backups are among what is found by their words', (pages, query) => {
    expect(helpSearch(pages)(query)).toContain('safety');
  });

  test('the page of backups names its buttons as they are named', () => {
    for (const [pages, words] of [
      [helpDe, backupDe],
      [helpEn, backupEn],
    ] as const) {
      const text = pages.safety.blocks.map(blockText).join(' ');
      const { age, encryption, folder, list, own, plain, restore, trash } = words;
      const ofBackups = [encryption.on, list.restore, list.other, list.plain, plain.remove, restore.confirm];
      const ofFolders = [own.now, own.show, folder.label, age.label, trash.purge, trash.emptyAll];
      const named = [...ofBackups, ...ofFolders];
      expect(named.filter((name) => !new RegExp(`[„“]${name}[“”]`).test(text))).toEqual([]);
    }
  });

  test('words that stand nowhere find nothing', () => {
    expect(search('Zitronenfalter')).toEqual([]);
  });
});
