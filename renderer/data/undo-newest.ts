import type { AppData } from './data-context.tsx';
import { readHistory } from './history-query.ts';

/**
 * A function that takes back the command that is the newest one now. It answers false, and changes nothing, when others
 * have come since: those would be in the way.
 */
export async function undoNewest({ database, commands }: AppData): Promise<() => Promise<boolean>> {
  const { undo: meant } = await readHistory(database);
  return async () => {
    const { undo: newest } = await readHistory(database);
    if (!meant || newest?.sequence !== meant.sequence) return false;
    return (await commands.undo()) !== null;
  };
}

/** Place of the newest command in the history. Waits for one that is being written, or broken off, by whomever. */
export async function newestCommand({ database }: Pick<AppData, 'database'>): Promise<number> {
  const { undo } = await readHistory(database);
  return undo?.sequence ?? 0;
}
