/** The organisation's own annex: its answers, at all of its sites and with all of its parties, without any operation. */
import { EMPTY_HOUSE, housePart } from '../../catalogue/house-catalogue.ts';
import type { CaseContent } from '../../domain/case-content.ts';
import { effectiveAnswers, effectiveGroupStates } from '../../domain/effective-answers.ts';
import { type OrganisationId, operationIdSchema } from '../../domain/ids.ts';
import { newOperation } from '../../domain/new-records.ts';
import type { Assessment, GroupState, Operation, Organisation, Party, Scope, Site } from '../../domain/records.ts';
import { targetsOf } from '../../domain/target.ts';
import { type AnnexRecords, type ForAnnex, forAnnex } from '../annex-records.ts';

/** Undefined when the organisation is not there or deleted. */
export function organisationRecords(content: CaseContent, organisationId: OrganisationId): AnnexRecords | undefined {
  const organisation = content.organisations.find((it) => it.id === organisationId && !it.deleted);
  if (!organisation) return undefined;
  const isIts = (it: { organisationId: string }) => it.organisationId === organisationId;
  const [parties, sites] = [content.parties.filter(isIts), content.sites.filter(isIts)];
  const operation = organisationOperation(organisation, sites, parties);
  return {
    organisation,
    operation,
    parties,
    sites,
    house: {
      ...EMPTY_HOUSE,
      ...housePart(content),
      ownMeasures: content.ownMeasures.filter((it) => !it.operationId && (!it.organisationId || isIts(it))),
    },
    layouts: content.layouts,
    versions: content.versions.filter((it) => isIts(it) && !it.operationId),
    released: content.releases.filter((it) => !it.deleted).map(({ id }) => id),
    ...answersOfOrganisation(operation, content.assessments, content.groupStates),
  };
}

/**
 * What stands in the place of the operation: nothing but the structure, and all sites and parties. Without a name, a client and
 * a contract, so that the annex speaks of the organisation alone.
 */
export function organisationOperation(
  { id, schemeId, layoutId, ...chosen }: Organisation,
  sites: readonly Site[],
  parties: readonly Party[],
): Operation {
  const present = <T extends { id: string; deleted: boolean }>(records: readonly T[]): T['id'][] =>
    records.filter(({ deleted }) => !deleted).map((it) => it.id);
  // No operation has this id, so no record of one is found by it.
  const fields = {
    annexLabel: '',
    schemeId,
    layoutId,
    annexSchemeId: chosen.annexSchemeId,
    annexForm: chosen.annexForm,
    annexUnwanted: chosen.annexUnwanted,
    siteIds: present<Site>(sites),
    partyIds: present<Party>(parties),
  };
  return newOperation({ id: operationIdSchema.parse(id), organisationId: id }, fields);
}

/**
 * The organisation's answers and group states, fit for an annex.
 *
 * @param operation as `organisationOperation` makes it
 * @param assessments with those of the organisation
 */
export function answersOfOrganisation(
  operation: Operation,
  assessments: readonly Assessment[],
  groupStates: readonly GroupState[],
): ForAnnex & Pick<AnnexRecords, 'groupStates'> {
  const scope: Scope = { kind: 'organisation', id: operation.organisationId };
  const own = <T extends { scope: Scope }>(records: readonly T[]) =>
    records.filter((it) => it.scope.kind === 'organisation' && it.scope.id === scope.id);
  return {
    ...forAnnex(effectiveAnswers(scope, own(assessments), [], targetsOf(operation))),
    groupStates: effectiveGroupStates(scope, own(groupStates), []),
  };
}
