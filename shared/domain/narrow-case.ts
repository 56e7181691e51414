import { type CaseContent, scopesOf } from './case-content.ts';
import type { OperationId } from './ids.ts';
import { neededOf } from './needed-house.ts';

/**
 * A case with certain operations only: them, what belongs to them, and of their organisation what they need, which is its
 * own answers, the parties they name and the own measures they answer. Nothing is left of the other operations.
 */
export function narrowedTo(content: CaseContent, operationIds: readonly OperationId[]): CaseContent {
  const operations = content.operations.filter(({ id }) => operationIds.includes(id));
  const organisationIds = new Set(operations.map(({ organisationId }) => organisationId));
  const organisations = content.organisations.filter(({ id }) => organisationIds.has(id));
  const scopes = new Set<string>(scopesOf({ organisations, operations }).map(({ id }) => id));
  const assessments = content.assessments.filter(({ scope }) => scopes.has(scope.id));
  const measures = new Set(assessments.map(({ measureId }) => measureId));
  const named = namedIn(operations, assessments);
  return {
    ...neededOf(content, measures, new Set(operations.map(({ schemeId }) => schemeId))),
    organisations,
    operations,
    assessments,
    groupStates: content.groupStates.filter(({ scope }) => scopes.has(scope.id)),
    versions: content.versions.filter(({ operationId }) => scopes.has(operationId)),
    releases: content.releases.filter(({ operationId }) => scopes.has(operationId)),
    parties: content.parties.filter(({ id }) => named.has(id)),
  };
}

/** Parties are named in an operation's list, in parameter values, and as the target of an answer. */
function namedIn(operations: CaseContent['operations'], assessments: CaseContent['assessments']): ReadonlySet<string> {
  const named = new Set<string>(operations.flatMap(({ partyIds }) => partyIds));
  for (const { values, target } of assessments) {
    if (target.startsWith('party:')) named.add(target.slice('party:'.length));
    for (const value of Object.values(values).flat()) if (typeof value === 'string') named.add(value);
  }
  return named;
}
