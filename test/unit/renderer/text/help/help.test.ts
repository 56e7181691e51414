import { describe, expect, test } from 'vitest';
import { placeOf } from '../../../../../renderer/features/help/found-words.tsx';
import { blockText, helpSearch } from '../../../../../renderer/features/help/help-search.ts';
import { backup as backupDe } from '../../../../../renderer/text/de/backup.ts';
import { backup as backupEn } from '../../../../../renderer/text/en/backup.ts';
import { helpDe } from '../../../../../renderer/text/help/help-de.ts';
import { helpEn } from '../../../../../renderer/text/help/help-en.ts';
import { HELP_PAGES, type HelpPages } from '../../../../../renderer/text/help/help-page.ts';
import { HELP_SYNONYMS } from '../../../../../renderer/text/help/help-synonyms.ts';
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
  const inGerman = helpSearch(helpDe, HELP_SYNONYMS.de);
  const inEnglish = helpSearch(helpEn, HELP_SYNONYMS.en);
  const search = (query: string) => inGerman(query).map(({ page }) => page);

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
    ['Netzwerk', 'privacy', 'öffnet keine Netzverbindung'],
    ['Netzwerkzugriff', 'privacy', 'öffnet keine Netzverbindung'],
    ['Internet', 'privacy', 'öffnet keine Netzverbindung'],
    ['Cloud', 'privacy', 'öffnet keine Netzverbindung'],
    ['Backup', 'safety', 'legt von selbst Sicherungen an'],
    ['Passwort', 'sharing', 'Ohne die Passphrase kann sie niemand öffnen'],
    ['Kennwort', 'safety', 'Passphrase'],
    ['löschen', 'safety', 'löschen'],
    ['loeschen', 'safety', 'löschen'],
    ['Mandant endgültig löschen', 'safety', 'So löschen Sie einen Mandanten endgültig'],
    ['wiederherstellen', 'safety', 'in der Zeile des gewünschten Stands „Zurückholen …“'],
    ['Papierkorb', 'safety', '„Papierkorb leeren …“'],
    ['exportieren', 'annex', 'Speichern Sie als Word oder PDF'],
    ['Word', 'annex', 'Vorschau, Word und PDF'],
    ['PDF', 'annex', 'Vorschau, Word und PDF'],
    ['Netzverbidung', 'privacy', 'öffnet keine Netzverbindung'],
  ] as const)('%s is found on the page %s, at the paragraph that speaks of it', (query, page, words) => {
    const hit = inGerman(query).find((one) => one.page === page);
    expect(hit && placeOf(helpDe[page], hit.found)).toContain(words);
  });

  test('what is found by title or search words alone has no paragraph', () => {
    const [hit] = inGerman('Datenschutz Sicherheit');
    expect(hit?.page).toBe('privacy');
    expect(hit && placeOf(helpDe.privacy, hit.found)).toBeUndefined();
  });

  test.each([
    ['network', 'privacy'],
    ['internet', 'privacy'],
    ['password', 'sharing'],
    ['recover', 'safety'],
  ])('%s leads to %s in English', (query, page) => {
    expect(inEnglish(query).map((hit) => hit.page)).toContain(page);
  });

  test('mistyped words are looked for only where nothing else is found', () => {
    expect(inGerman('Netz').map(({ page }) => page)).toEqual(['privacy']);
  });

  test.each([
    [inGerman, 'verschlüsseln'],
    [inGerman, 'zurückholen'],
    [inGerman, 'Umzug'],
    [inGerman, 'Speicherort'],
    [inGerman, 'Schlüsseldatei'],
    [inGerman, 'Mandant löschen'],
    [inGerman, 'Art. 28'],
    [inEnglish, 'encrypt'],
    [inEnglish, 'restore'],
    [inEnglish, 'new computer'],
    [inEnglish, 'key file'],
    [inEnglish, 'delete client'],
    [inEnglish, 'Art. 28'],
  ])('backups are among what is found by their words', (find, query) => {
    expect(find(query).map(({ page }) => page)).toContain('safety');
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

  test('of each group of synonyms, a word stands on a page', () => {
    for (const [pages, groups] of [
      [helpDe, HELP_SYNONYMS.de],
      [helpEn, HELP_SYNONYMS.en],
    ] as const) {
      const find = helpSearch(pages, groups);
      const isPlaced = (word: string) => find(word).some(({ page, found }) => placeOf(pages[page], found));
      for (const group of groups)
        expect(
          group.split(' ').filter((word) => !isPlaced(word)),
          group,
        ).toEqual([]);
    }
  });

  test('words that stand nowhere find nothing', () => {
    expect(search('Zitronenfalter')).toEqual([]);
  });
});
