/** Which operations a restore would bring back, change or take away, by name: what people ask before they agree to it. */
import type { Operation } from '../../../shared/domain/records.ts';
import type { BackupContent } from '../../../shared/file-format/backup-file.ts';
import type { Difference } from './differences.ts';

/** One changes with whatever belongs to it: an answer, a version. */
export interface OperationDifference {
  change: 'back' | 'changed' | 'gone';
  /** As it is called here, or in the backup where it is not here. */
  name: string;
  /** As it is called in the backup, where that is another name. */
  laterName?: string;
}

/** Tells of each difference in turn which operation it concerns that was not told before, if any. */
export function concernedOperations(
  here: readonly object[],
  { operations }: Pick<BackupContent, 'operations'>,
): (
  difference: Difference,
  change: OperationDifference['change'],
  operationId: string,
) => OperationDifference | undefined {
  const lasting = lastingOperations(here as readonly Operation[], operations);
  const told = new Set<string>();
  return ({ table, before, after }, change, operationId) => {
    if (told.has(operationId)) return undefined;
    const changed = lasting.get(operationId);
    // What comes or goes with its operation says nothing that the operation does not say.
    if (!changed && table !== 'operations') return undefined;
    told.add(operationId);
    return changed ?? { change, name: nameOf(change === 'back' ? after : (before ?? after)) };
  };
}

/** All that live in an organisation which itself comes back or goes. */
export function operationsOf(
  organisation: string,
  among: readonly object[],
  change: OperationDifference['change'],
): OperationDifference[] {
  return (among as readonly Operation[])
    .filter(({ organisationId, deleted }) => !deleted && organisationId === organisation)
    .map(({ name }) => ({ change, name }));
}

/** Those that live here and in the backup. */
function lastingOperations(
  here: readonly Operation[],
  inBackup: readonly Operation[],
): ReadonlyMap<string, OperationDifference> {
  const names = new Map<string, string>();
  for (const { id, name, deleted } of here) if (!deleted) names.set(id, name);
  const lasting = new Map<string, OperationDifference>();
  for (const { id, name: laterName, deleted } of inBackup) {
    const name = names.get(id);
    if (name === undefined || deleted) continue;
    lasting.set(id, { change: 'changed', name, ...(laterName !== name && { laterName }) });
  }
  return lasting;
}

const nameOf = (record: object): string => (record as Operation).name;
