import { begins } from './matches.ts';
import type { PaletteGroup } from './palette-entries.ts';

/**
 * The commands whose names begin with what was typed, right below the operations: whoever types the name of a command does not
 * mean one of the many measures with that word. All others stay last.
 */
export function inOrder(groups: readonly PaletteGroup[], query: string): readonly PaletteGroup[] {
  const commands = groups.find(({ name }) => name === 'commands');
  const named = commands?.entries.filter((entry) => begins(entry, query)) ?? [];
  if (!commands || named.length === 0) return groups;
  const others = {
    ...commands,
    name: 'moreCommands' as const,
    entries: commands.entries.filter((it) => !named.includes(it)),
  };
  const [first, ...rest] = groups.filter((group) => group !== commands);
  return [...(first ? [first] : []), { ...commands, entries: named }, ...rest, others];
}
