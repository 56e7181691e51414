/** What a case holds, in numbers and names, for people who decide about saving or opening it. */

import { isGivenAnswer } from '../../../shared/domain/blank-answer.ts';
import type { CaseContent } from '../../../shared/domain/case-content.ts';
import { countUnits } from '../../../shared/domain/house-units.ts';
import type { OperationId, OrganisationId } from '../../../shared/domain/ids.ts';
import { houseOf } from '../../../shared/domain/needed-house.ts';

export interface CaseSummary {
  organisations: OrganisationSummary[];
  counts: CaseCounts;
}

export interface OrganisationSummary {
  id: OrganisationId;
  name: string;
  operations: { id: OperationId; name: string; assessments: number }[];
}

export interface CaseCounts {
  operations: number;
  parties: number;
  /** Answers, also those about sites and parties. */
  assessments: number;
  versions: number;
  internalNotes: number;
  /** Units of the house catalogue. */
  house: number;
}

/** Deleted records travel along, but nobody would call them content. */
export function summaryOf(content: CaseContent): CaseSummary {
  const operations = content.operations.filter(isLive);
  const given = content.assessments.filter(isGivenAnswer);
  const answers = new Map<string, number>();
  for (const { scope } of given) answers.set(scope.id, (answers.get(scope.id) ?? 0) + 1);
  const organisations = content.organisations
    .filter(isLive)
    .map(({ id, name }): OrganisationSummary => ({ id, name, operations: [] }));
  const byId = new Map(organisations.map((organisation) => [organisation.id, organisation]));
  for (const { id, organisationId, name } of operations) {
    byId.get(organisationId)?.operations.push({ id, name, assessments: answers.get(id) ?? 0 });
  }
  return {
    organisations,
    counts: {
      operations: operations.length,
      parties: content.parties.filter(isLive).length,
      assessments: given.length,
      versions: content.versions.filter(isLive).length,
      internalNotes: content.assessments.filter((one) => isLive(one) && one.internalNote !== '').length,
      house: countUnits(houseOf(content)),
    },
  };
}

const isLive = ({ deleted }: { deleted: boolean }): boolean => !deleted;
