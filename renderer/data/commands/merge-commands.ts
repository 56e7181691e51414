import type { CaseContent } from '../../../shared/domain/case-content.ts';
import { isSame } from '../../../shared/domain/record-paths.ts';
import type { FileTable } from '../../../shared/domain/records.ts';
import type { SeenByScope } from '../../../shared/domain/revision.ts';
import { type Decisions, decided } from '../../../shared/merge/decide.ts';
import type { MergedRecord } from '../../../shared/merge/merge-content.ts';
import { scopeIdOf } from '../../../shared/merge/scope-of.ts';
import { newBases } from '../merge/merge-bases.ts';
import { type MergeBasis, stateHere } from '../merge/merge-basis.ts';
import { hangingState, storedRecords } from '../merge/records-here.ts';
import { CommandProblem } from './command-problem.ts';
import type { Engine } from './engine.ts';
import { takeOverRevisions } from './import-case.ts';
import { type RecordMade, rememberSources } from './remember-sources.ts';
import type { UnitOfWork } from './unit-of-work.ts';

/** A merge as its user wants it. */
export interface WantedMerge {
  /** What the history calls it: the name of the file. */
  name: string;
  /** As `compareFile` answered. */
  merged: readonly MergedRecord[];
  basis: MergeBasis;
  /** By `mergeKey`. */
  decisions: Readonly<Record<string, Decisions>>;
  /** Records that are new and not wanted, by `mergeKey`. */
  leftOut?: ReadonlySet<string>;
  /** Scopes that are to wait: nothing of them is taken over, and the file counts as unseen for them. */
  waiting?: ReadonlySet<string>;
  /** What the file's writer had taken in. */
  seen: SeenByScope;
}

/** Names a record of a merge. */
export const mergeKey = ({ table, id }: Pick<MergedRecord, 'table' | 'id'>): string => `${table} ${id}`;

export function mergeCommands({ run }: Engine) {
  return {
    /**
     * Takes over what a merge has made of a file, in one step that can be undone; answers how many records it changed.
     *
     * Throws `outdated` when something here is no longer as it was when the merge was worked out.
     */
    mergeFile(wanted: WantedMerge, onShare?: (share: number) => void): Promise<number> {
      const { merged, waiting = new Set<string>(), leftOut = new Set<string>() } = wanted;
      const included = merged.filter((one) => !waiting.has(scopeOf(one)));
      return run(
        async (unit, state) => {
          await checkUnchanged(unit, wanted, included);
          let count = 0;
          const taken = included.filter((one) => !leftOut.has(mergeKey(one)));
          for (const one of taken) {
            if (take(unit, one, wanted.decisions[mergeKey(one)] ?? {})) count += 1;
          }
          unit.writes.putAll('mergeBases', await newBases(unit.stores, contentOf(taken)));
          const scopes = [...new Set(included.map(scopeOf))];
          await takeOverRevisions(unit, state, contentOf(included), wanted.seen, scopes);
          await rememberSources(
            unit,
            state,
            taken.flatMap((one) => madeBy(one, wanted.decisions[mergeKey(one)] ?? {})),
          );
          return count;
        },
        (count) => ({ command: 'mergeFile', count, name: wanted.name }),
        { onShare },
      );
    },
  };
}

const scopeOf = ({ table, theirs }: MergedRecord): string => scopeIdOf(table, theirs as never);

/** Whether anything is to be written that its user would notice. */
function take(unit: UnitOfWork, one: MergedRecord, decisions: Decisions): boolean {
  const { record, paths } = decided(one, decisions);
  const isNoticed = paths.length > 0 || one.taken.length > 0;
  const written = [...paths, ...madeBy(one, decisions).flatMap(({ madeOf }) => Object.keys(madeOf))];
  if (isNoticed) unit.takeMerged(one.table, one.mine, record, written);
  // Both wrote the same: only who wrote it is to be known, and there is nothing to take back.
  else if (one.isChanged) unit.writes.put(one.table, record);
  return isNoticed;
}

/** What an upgrade has made of the file and is taken over as it is: nobody has written it, so it is written here. */
function madeBy({ table, theirs, taken, made = {} }: MergedRecord, decisions: Decisions): RecordMade[] {
  const paths = taken.filter((path) => made[path] && (decisions[path]?.take ?? 'theirs') === 'theirs');
  if (paths.length === 0) return [];
  return [{ table, record: theirs, madeOf: Object.fromEntries(paths.map((path) => [path, made[path] ?? []])) }];
}

/** What was compared must be what is here: the records themselves, and what hangs on those that the file deletes. */
async function checkUnchanged(
  { stores }: UnitOfWork,
  { merged, basis }: WantedMerge,
  included: readonly MergedRecord[],
): Promise<void> {
  if ((await stateHere(stores, merged.map(scopeOf))) === basis.state) return;
  for (const table of new Set(included.map((one) => one.table))) {
    const ofTable = included.filter((one) => one.table === table);
    const stored = await storedRecords(
      stores,
      table,
      ofTable.map(({ id }) => id),
    );
    const isSameAsBefore = ofTable.every(({ mine, isNew }, index) =>
      isNew ? stored[index] === undefined : isSame(stored[index], mine),
    );
    if (!isSameAsBefore) throw new CommandProblem('outdated');
  }
  if ((await hangingState(stores, contentOf(merged))) !== basis.hanging) throw new CommandProblem('outdated');
}

/** The records of the file, for their revisions. */
function contentOf(merged: readonly MergedRecord[]): Partial<CaseContent> {
  const tables: Partial<Record<FileTable, unknown[]>> = {};
  for (const { table, theirs } of merged) {
    const records = tables[table] ?? [];
    tables[table] = records;
    records.push(theirs);
  }
  return tables as Partial<CaseContent>;
}
