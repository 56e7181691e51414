/** Which organisations a step of the history concerns, by name. */
import type { CommandName, HistoryEntry } from './commands/log.ts';
import { useData } from './data-context.tsx';
import type { TomDatabase } from './database.ts';
import { useLive } from './live.ts';
import { ownerOf } from './undo-question.ts';

/** An import changes thousands of records of the same organisation. */
const MOST_LOOKED_AT = 30;

/** They concern all of them and the catalogue; to name those whose records happened to differ would contradict that. */
const OF_ALL: ReadonlySet<CommandName> = new Set(['restoreBackup', 'upgradeCatalogue']);

/** Their names, without the one that the step is named after; none where there is only one organisation to mean. */
export async function stepOwners(database: TomDatabase, { sequence, label }: HistoryEntry): Promise<string[]> {
  if (OF_ALL.has(label.command)) return [];
  const organisations = await database.organisations.toArray();
  if (organisations.filter(({ deleted }) => !deleted).length < 2) return [];
  const { changes = [] } = (await database.logChanges.get(sequence)) ?? {};
  const ids = new Set<string>();
  for (const change of changes.slice(0, MOST_LOOKED_AT)) ids.add((await ownerOf(database, change)) ?? '');
  return organisations.filter(({ id, name }) => ids.has(id) && name !== label.name).map(({ name }) => name);
}

/** The same for what is shown; undefined while it is being read. */
export function useStepOwners(step: HistoryEntry): string[] | undefined {
  const { database } = useData();
  return useLive(`owners of ${step.sequence}`, () => stepOwners(database, step));
}
