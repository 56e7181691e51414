/** What restoring a backup would change, in numbers for people. Runs in a worker. */
import { isGivenAnswer } from '../../../shared/domain/blank-answer.ts';
import { type Release, TABLE_NAMES } from '../../../shared/domain/records.ts';
import type { BackupContent, BackupFile } from '../../../shared/file-format/backup-file.ts';
import { ok, type Result } from '../../../shared/lib/result.ts';
import { concernedOperations, type OperationDifference, operationsOf } from './concerned-operations.ts';
import { type Difference, differencesIn, livingIn, reachOf } from './differences.ts';
import { type OpenBackup, type OpenedBackup, openBackup } from './open-backup.ts';
import { type ReadOptions, readRows } from './read-rows.ts';

export interface Counts {
  /** Not here (any more), and would come back. */
  back: number;
  changed: number;
  /** Has come since, and would go to the trash or become blank. */
  gone: number;
}

export interface OrganisationDifference {
  /** '' = the house catalogue and other things of no organisation. */
  id: string;
  name: string;
  /** The organisation itself comes back, or goes. */
  fate: 'back' | 'gone' | 'stays';
  /** By name. */
  operations: OperationDifference[];
  answers: Counts;
  /** Sites, parties, versions, own measures, group texts and so on. */
  others: Counts;
}

export interface ComparedBackup {
  file: BackupFile;
  /** Living organisations in the backup, and their operations. */
  held: { organisations: number; operations: number; answers: number };
  /** Those with differences only. */
  differences: OrganisationDifference[];
  /** How many of the organisations held have none. */
  unchanged: number;
}

export async function compareBackup(
  job: OpenBackup,
  from: ReadOptions = {},
): Promise<Result<ComparedBackup, Extract<OpenedBackup, { ok: false }>['error']>> {
  const opened = await openBackup(job);
  if (!opened.ok) return opened;
  // What is damaged cannot be compared with; all of the backup comes back then.
  const stored = await readRows(from).catch(() => undefined);
  const file = opened.value;
  const { content } = file;
  const differences = summary(stored?.tables ?? {}, content);
  const differing = new Set(differences.map(({ id }) => id));
  const unchanged = content.organisations.filter(({ id, deleted }) => !deleted && !differing.has(id)).length;
  return ok({ file, held: heldIn(content), differences, unchanged });
}

function heldIn(content: BackupContent): ComparedBackup['held'] {
  const living = livingIn(content);
  const operations = content.operations.filter(
    ({ id, organisationId }) => living.has(id) && living.has(organisationId),
  );
  const owners = new Set<string>([...operations, ...content.organisations].map(({ id }) => id));
  return {
    organisations: content.organisations.filter(({ id }) => living.has(id)).length,
    operations: operations.length,
    answers: content.assessments.filter((one) => owners.has(one.scope.id) && isGivenAnswer(one)).length,
  };
}

/** By name; what belongs to no organisation comes last. */
function summary(here: Record<string, object[]>, content: BackupContent): OrganisationDifference[] {
  const ownerOf = owners(here, content);
  const concernedBy = concernedOperations(here.operations ?? [], content);
  const reach = reachOf(content, (here.releases ?? []) as Release[]);
  const found = new Map<string, OrganisationDifference>();
  for (const table of TABLE_NAMES) {
    for (const difference of differencesIn(table, here[table] ?? [], content, reach)) {
      const change = changeOf(difference);
      if (!change) continue;
      const { operationId, organisationId: id } = ownerOf(difference);
      const entry = found.get(id) ?? blankEntry(id);
      found.set(id, entry);
      const operation = concernedBy(difference, change, operationId);
      if (operation) entry.operations.push(operation);
      if (table === 'organisations' && change !== 'changed') entry.fate = change;
      else if (table !== 'operations') entry[table === 'assessments' ? 'answers' : 'others'][change] += 1;
    }
  }
  const names = new Map<string, string>();
  for (const { id, name } of [...((here.organisations ?? []) as Named[]), ...content.organisations])
    names.set(id, name);
  return [...found.values()]
    .map((entry) => {
      // The operations of an organisation come and go with it, whether they differ themselves or not.
      const carried = entry.fate === 'gone' ? (here.operations ?? []) : content.operations;
      const operations = entry.fate === 'stays' ? entry.operations : operationsOf(entry.id, carried, entry.fate);
      return { ...entry, name: names.get(entry.id) ?? '', operations: operations.sort(byName) };
    })
    .sort((one, other) => (one.id === '' ? 1 : other.id === '' ? -1 : byName(one, other)));
}

const byName = (one: { name: string }, other: { name: string }): number => one.name.localeCompare(other.name, 'de');

interface Named {
  id: string;
  name: string;
}

const blankEntry = (id: string): OrganisationDifference => ({
  id,
  name: '',
  fate: 'stays',
  operations: [],
  answers: { back: 0, changed: 0, gone: 0 },
  others: { back: 0, changed: 0, gone: 0 },
});

/** Deleted before and after is no difference to anybody. */
function changeOf({ before, after, isGone }: Difference): keyof Counts | undefined {
  const [was, is] = [before !== undefined && !before.deleted, !after.deleted];
  if (isGone || (was && !is)) return 'gone';
  if (!was && is) return 'back';
  return was ? 'changed' : undefined;
}

interface Owner {
  /** '' where it belongs to none. */
  operationId: string;
  organisationId: string;
}

/** Tells whose a record is: its organisation by way of its operation where it names only that. */
function owners(here: Record<string, object[]>, content: BackupContent): (difference: Difference) => Owner {
  const organisations = new Map<string, string>();
  for (const one of [...(here.operations ?? []), ...content.operations] as { id: string; organisationId: string }[]) {
    organisations.set(one.id, one.organisationId);
  }
  return ({ table, after }) => {
    if (table === 'organisations' || table === 'annexDesigns') return { operationId: '', organisationId: after.id };
    const { scope, operationId, organisationId } = after as {
      scope?: { id: string };
      operationId?: string;
      organisationId?: string;
    };
    const owner = scope?.id ?? (organisationId || operationId) ?? '';
    const ofOperation = table === 'operations' ? after.id : (operationId ?? owner);
    return {
      operationId: organisations.has(ofOperation) ? ofOperation : '',
      organisationId: organisations.get(owner) ?? owner,
    };
  };
}
