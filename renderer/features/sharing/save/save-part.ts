/** Which part of the data goes into a case file, gathered for a file. */
import { seenScopesOf } from '../../../../shared/domain/house-units.ts';
import type { OperationId, OrganisationId } from '../../../../shared/domain/ids.ts';
import { withoutInternalMeasures } from '../../../../shared/domain/internal-measures.ts';
import { narrowedTo, partialScopes } from '../../../../shared/domain/narrow-case.ts';
import { forOutsiders } from '../../../../shared/domain/outsider-case.ts';
import { internalKey } from '../../../../shared/domain/revision.ts';
import { type CollectedCase, collectCase, collectEverything } from '../../../data/collect-case.ts';
import type { TomDatabase } from '../../../data/database.ts';

export type SavePart =
  | { kind: 'organisations'; ids: readonly OrganisationId[] }
  /** Of one organisation. */
  | { kind: 'operations'; organisationId: OrganisationId; ids: readonly OperationId[] }
  | { kind: 'everything' };

/** For whom a file is: outsiders get less. */
export type Audience = 'colleagues' | 'outsiders';

/** Is anything chosen at all? */
export const isEmptyPart = (part: SavePart): boolean => part.kind !== 'everything' && part.ids.length === 0;

/** The part as it goes into a file. Outsiders never get internal notes. */
export async function gather(
  database: TomDatabase,
  part: SavePart,
  { audience, internalNotes }: { audience: Audience; internalNotes: boolean },
): Promise<CollectedCase> {
  const options = { internalNotes: internalNotes && audience === 'colleagues' };
  const collected = await collect(database, part, options);
  return audience === 'outsiders' ? shortened(collected) : collected;
}

async function collect(
  database: TomDatabase,
  part: SavePart,
  options: { internalNotes: boolean },
): Promise<CollectedCase> {
  if (part.kind === 'everything') return collectEverything(database, options);
  if (part.kind === 'organisations') return collectCase(database, part.ids, options);
  return narrowed(await collectCase(database, [part.organisationId], options), part.ids);
}

/** For people outside; what they have not seen, the file does not say they have, and never that it were everything. */
const shortened = ({ content, scope }: CollectedCase): CollectedCase => ({
  content: forOutsiders(content),
  seen: {},
  scope: {
    ...scope,
    kind: scope.kind === 'everything' ? 'organisations' : scope.kind,
    internalNotes: false,
    audience: 'outsiders',
  },
});

function narrowed({ content, seen, scope }: CollectedCase, operationIds: readonly OperationId[]): CollectedCase {
  const chosen = narrowedTo(content, operationIds);
  // What was said openly in an operation that stays behind is no reason to send the measure along.
  const narrow = scope.internalNotes ? chosen : withoutInternalMeasures(chosen);
  // Of the organisation, and of operations with an annex for several, only a part goes along.
  const partial = partialScopes(content, operationIds);
  const scopes = new Set(
    seenScopesOf(narrow)
      .filter((id) => !partial.has(id))
      .flatMap((id) => [id, internalKey(id)]),
  );
  return {
    content: narrow,
    seen: Object.fromEntries(Object.entries(seen).filter(([id]) => scopes.has(id))),
    scope: { ...scope, kind: 'operations' },
  };
}
