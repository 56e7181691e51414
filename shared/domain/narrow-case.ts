import { type CaseContent, scopesOf } from './case-content.ts';
import type { OperationId } from './ids.ts';
import { type HouseContent, layoutsNamedIn, measuresNamedIn, neededOf, schemesNamedIn } from './needed-house.ts';
import type { Assessment, Version } from './records.ts';
import { isFormer, targetsOf } from './target.ts';

/**
 * A case with certain operations only: them, what belongs to them, and of their organisation what they need, which is its
 * own answers, as far as these are about what the operations use, the parties and sites they name and the parts of the house
 * catalogue they need. Nothing is left of the other operations, neither a measure that was made for one of them nor an annex
 * that was made for several: what was handed out names them and prints their answers.
 */
export function narrowedTo(content: CaseContent, operationIds: readonly OperationId[]): CaseContent {
  const operations = content.operations.filter(({ id }) => operationIds.includes(id));
  const organisationIds = new Set(operations.map(({ organisationId }) => organisationId));
  const organisations = content.organisations.filter(({ id }) => organisationIds.has(id));
  const scopes = new Set<string>(scopesOf({ organisations, operations }).map(({ id }) => id));
  const targets = new Set<string>(operations.flatMap(targetsOf));
  const assessments = content.assessments.filter(
    (answer) => scopes.has(answer.scope.id) && (answer.scope.kind === 'operation' || isNeeded(answer, targets)),
  );
  const groupStates = content.groupStates.filter(({ scope }) => scopes.has(scope.id));
  const house = withoutMeasuresOfOthers(content, scopes);
  const made = house.ownMeasures.filter(({ operationId }) => scopes.has(operationId));
  const named = namedIn(operations, assessments);
  const versions = content.versions.filter((it) => scopes.has(it.operationId) && isWithin(it, operationIds));
  const kept = new Set<string>(versions.map(({ id }) => id));
  const releases = content.releases.filter(({ id }) => kept.has(id));
  const looks = new Set<string>(releases.map(({ lookId }) => lookId));
  return {
    ...neededOf(
      house,
      measuresNamedIn({ assessments, ownMeasures: made }),
      schemesNamedIn({ organisations, operations, groupStates }),
      layoutsNamedIn({ organisations, operations }),
      organisationIds,
    ),
    organisations,
    operations,
    assessments,
    groupStates,
    acceptances: content.acceptances.filter(({ scope }) => scopes.has(scope.id)),
    annexDesigns: content.annexDesigns.filter(({ id }) => organisationIds.has(id)),
    versions,
    releases,
    annexLooks: content.annexLooks.filter(({ id }) => looks.has(id)),
    parties: content.parties.filter(({ id }) => named.has(id)),
    sites: content.sites.filter(({ id }) => named.has(id)),
  };
}

const isWithin = (version: Version, ids: readonly OperationId[]): boolean =>
  version.operationIds.every((id) => ids.includes(id));

/**
 * The scopes of which `narrowedTo` left something behind: whoever takes the file in has not seen that, so it must not say that
 * all of them was seen.
 */
export function partialScopes(content: CaseContent, operationIds: readonly OperationId[]): ReadonlySet<string> {
  const operations = content.operations.filter(({ id }) => operationIds.includes(id));
  const left = content.versions.filter((it) => !isWithin(it, operationIds)).map(({ operationId }) => operationId);
  return new Set<string>([...operations.map(({ organisationId }) => organisationId), ...left]);
}

/** What the organisation says about sites and parties that none of its operations here uses rests in all of them. */
const isNeeded = (answer: Assessment, targets: ReadonlySet<string>): boolean =>
  targets.has(answer.target) || isFormer(answer);

/** Without the measures that were made for operations outside, and what hangs on them. */
function withoutMeasuresOfOthers(content: HouseContent, scopes: ReadonlySet<string>): HouseContent {
  const left = new Set<string>(
    content.ownMeasures.filter(({ operationId }) => operationId !== '' && !scopes.has(operationId)).map(({ id }) => id),
  );
  return {
    ...content,
    ownMeasures: content.ownMeasures.filter(({ id }) => !left.has(id)),
    ownParameters: content.ownParameters.filter(({ measureId }) => !left.has(measureId)),
    ownOptions: content.ownOptions.filter(({ measureId }) => !left.has(measureId)),
    ownPlacements: content.ownPlacements.filter(({ ofId }) => !left.has(ofId)),
  };
}

/** Parties and sites are named in an operation's lists, in parameter values, and as the target of an answer. */
function namedIn(operations: CaseContent['operations'], assessments: CaseContent['assessments']): ReadonlySet<string> {
  const named = new Set<string>(operations.flatMap(({ partyIds, siteIds }) => [...partyIds, ...siteIds]));
  for (const { values, target } of assessments) {
    if (/^(party|site):/.test(target)) named.add(target.slice(target.indexOf(':') + 1));
    for (const value of Object.values(values).flat()) if (typeof value === 'string') named.add(value);
  }
  return named;
}
