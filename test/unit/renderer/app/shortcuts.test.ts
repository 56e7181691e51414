import { describe, expect, it } from 'vitest';
import { menuTemplate } from '../../../../electron/menu/template.ts';
import { SHORTCUTS } from '../../../../renderer/ui/shortcuts.ts';

type Item = ReturnType<typeof menuTemplate>[number];

const itemsOf = (items: readonly Item[]): Item[] =>
  items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? itemsOf(item.submenu) : [])]);

describe('keys of the commands', () => {
  it('are the same in the native menu', () => {
    const menu = itemsOf(
      menuTemplate({
        language: 'de',
        platform: 'linux',
        developer: false,
        available: new Set(),
        onCommand: () => undefined,
        recent: [],
        onRecent: () => undefined,
        onClearRecent: () => undefined,
      }),
    );
    const inMenu = menu
      .filter((item) => item.id && item.accelerator)
      .map((item) => [item.id, String(item.accelerator).replace('CmdOrCtrl', 'Ctrl')]);
    expect(Object.fromEntries(inMenu)).toEqual(SHORTCUTS);
  });

  it('are given out once', () => {
    const keys = Object.values(SHORTCUTS);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
