/** The records behind one annex: plain data, from the data base or from a case file. */
import { EMPTY_HOUSE, type HouseRecords, housePart } from '../catalogue/house-catalogue.ts';
import type { CaseContent } from '../domain/case-content.ts';
import type { OperationId } from '../domain/ids.ts';
import type { Assessment, GroupState, Operation, Organisation, Party, Version } from '../domain/records.ts';

/** Internal notes are out of reach for all code that makes an annex: neither the type nor the data has them. */
export type AnnexAssessment = Omit<Assessment, 'internalNote' | 'revisions'>;

export interface AnnexRecords {
  organisation: Organisation;
  operation: Operation;
  /** All of the organisation; the operation says which of them it uses. */
  parties: readonly Party[];
  /** The user's own part of the catalogue, as far as the organisation sees it. */
  house: HouseRecords;
  /** Of the operation, in any order; so are the next two. */
  versions: readonly Version[];
  assessments: readonly AnnexAssessment[];
  groupStates: readonly GroupState[];
}

/** The records of one operation of a case; undefined when it, or its organisation, is not there or deleted. */
export function annexRecords(content: CaseContent, operationId: OperationId): AnnexRecords | undefined {
  const operation = content.operations.find((it) => it.id === operationId && !it.deleted);
  const organisation = content.organisations.find((it) => it.id === operation?.organisationId && !it.deleted);
  if (!operation || !organisation) return undefined;
  return {
    organisation,
    operation,
    parties: content.parties.filter((it) => it.organisationId === organisation.id),
    house: {
      ...EMPTY_HOUSE,
      ...housePart(content),
      ownMeasures: content.ownMeasures.filter((it) => !it.organisationId || it.organisationId === organisation.id),
    },
    versions: content.versions.filter((it) => it.operationId === operationId),
    assessments: content.assessments.filter((it) => it.scope.id === operationId).map(forAnnex),
    groupStates: content.groupStates.filter((it) => it.scope.id === operationId),
  };
}

/** The answer without what must not get near an annex. Every answer passes here on its way to one. */
export function forAnnex({ internalNote, revisions, ...assessment }: Assessment): AnnexAssessment {
  return assessment;
}
