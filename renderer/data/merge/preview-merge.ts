/** What opening a file would change here: worked out without changing anything. */
import { type CaseContent, emptyContent } from '../../../shared/domain/case-content.ts';
import { seenScopesOf } from '../../../shared/domain/house-units.ts';
import type { FileTable } from '../../../shared/domain/records.ts';
import { internalAnswers } from '../../../shared/domain/redact.ts';
import { internalKey, type SeenByScope } from '../../../shared/domain/revision.ts';
import { type MergedRecord, mergeContents } from '../../../shared/merge/merge-content.ts';
import { scopeIdOf } from '../../../shared/merge/scope-of.ts';
import { seenHere } from '../collect-case.ts';
import type { RecordMade } from '../commands/remember-sources.ts';
import type { TomDatabase } from '../database.ts';
import { madeHere, madeInFile, withMade } from './made-here.ts';
import { withBases } from './merge-bases.ts';
import { type MergeBasis, stateHere } from './merge-basis.ts';
import { recordsHere } from './records-here.ts';
import { withoutInherited } from './without-inherited.ts';

export interface FileToMerge {
  content: Partial<CaseContent>;
  /** What the file's writer had taken in. */
  seen: SeenByScope;
  /** What fitting it to the catalogue in use here has made. */
  made?: readonly RecordMade[];
}

export interface Comparison {
  merged: MergedRecord[];
  basis: MergeBasis;
}

/** One consistent look at the data base; for large files in a worker. */
export function compareFile(
  database: TomDatabase,
  { content: sent, seen, made = [] }: FileToMerge,
  onShare?: (share: number) => void,
): Promise<Comparison> {
  return database.transaction('r', database.tables, async () => {
    const content = withMade(
      await withoutInherited(database, sent, new Set(made.map(({ record }) => record.id))),
      made,
    );
    const { content: here, hanging } = await recordsHere(database, content, onShare);
    const scopes = seenScopesOf({ ...emptyContent(), ...content });
    const seenBefore = await seenHere(database, [...scopes, ...scopes.map(internalKey)]);
    const mine = { content: here, seen: seenBefore, made: await madeHere(database, here, scopes) };
    const internal = await internalHere(database, here);
    const isInternal = (table: FileTable, id: string) => table === 'assessments' && internal.has(id);
    const compared = mergeContents(mine, { content, seen, made: madeInFile(made) }, isInternal);
    const merged = await withBases(database, compared, { mine: mine.seen, theirs: seen, isInternal });
    return { merged, basis: { state: await stateHere(database, merged.map(mergedScope)), hanging } };
  });
}

/** The scope of what the file says. */
export const mergedScope = ({ table, theirs }: MergedRecord): string => scopeIdOf(table, theirs as never);

/** Answers here that files without internal notes hold back. */
async function internalHere(database: TomDatabase, here: Partial<CaseContent>): Promise<ReadonlySet<string>> {
  const answers = here.assessments ?? [];
  const operationIds = [...new Set(answers.flatMap(({ scope }) => (scope.kind === 'operation' ? [scope.id] : [])))];
  const operations = (await database.operations.bulkGet(operationIds)).filter((it) => it !== undefined);
  const above = await database.assessments
    .where('scope.id')
    .anyOf([...new Set(operations.map(({ organisationId }) => organisationId))])
    .filter(({ internalOnly }) => internalOnly)
    .toArray();
  return internalAnswers([...above, ...answers], operations);
}
