import type { HistoryEntry } from './commands/log.ts';
import { useData } from './data-context.tsx';
import type { TomDatabase } from './database.ts';
import { useLive } from './live.ts';
import type { EngineState } from './meta.ts';

export interface History {
  /** What undo would take back. */
  undo: HistoryEntry | null;
  /** What redo would do again. */
  redo: HistoryEntry | null;
  /** The newest commands that are done, newest first. */
  entries: HistoryEntry[];
}

/** As many as a menu can show; the log itself goes further back. */
const SHOWN = 50;

export function useHistory(): History | undefined {
  const { database } = useData();
  return useLive('history', () => readHistory(database));
}

/** Names only: what was changed stays unread. */
export async function readHistory(database: TomDatabase): Promise<History> {
  const state = (await database.meta.get('engine')) as EngineState | undefined;
  const position = state?.position ?? 0;
  const entries = await database.log.where('sequence').belowOrEqual(position).reverse().limit(SHOWN).toArray();
  const redo = await database.log.where('sequence').above(position).first();
  return { undo: entries[0] ?? null, redo: redo ?? null, entries };
}

/** A step of the visible history. */
export interface HistoryStep extends HistoryEntry {
  /** False after it was taken back; it can be done again. */
  isDone: boolean;
}

/** All steps of the log, the newest first: those taken back, then those done. Names only. */
export function useSteps(): HistoryStep[] | undefined {
  const { database } = useData();
  return useLive('steps', () => readSteps(database));
}

export async function readSteps(database: TomDatabase): Promise<HistoryStep[]> {
  const state = (await database.meta.get('engine')) as EngineState | undefined;
  const position = state?.position ?? 0;
  const entries = await database.log.orderBy('sequence').reverse().toArray();
  return entries.map(({ sequence, at, label }) => ({ sequence, at, label, isDone: sequence <= position }));
}
