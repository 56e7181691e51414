/** The records behind one annex: plain data, from the data base or from a case file. */
import { EMPTY_HOUSE, type HouseRecords, housePart } from '../catalogue/house-catalogue.ts';
import type { CaseContent } from '../domain/case-content.ts';
import { effectiveAnswers, effectiveGroupStates } from '../domain/effective-answers.ts';
import type { MeasureId, OperationId } from '../domain/ids.ts';
import type { OwnLayout } from '../domain/layout-records.ts';
import type {
  Assessment,
  GroupState,
  Operation,
  Organisation,
  Party,
  Scope,
  Site,
  Version,
} from '../domain/records.ts';
import { targetsOf } from '../domain/target.ts';
import { isInPlace } from './answers.ts';

/** Internal notes are out of reach for all code that makes an annex: neither the type nor the data has them. */
export type AnnexAssessment = Omit<Assessment, 'internalNote' | 'revisions'>;

export interface AnnexRecords {
  organisation: Organisation;
  operation: Operation;
  /** All of the organisation; the operation says which of them it uses. */
  parties: readonly Party[];
  /** The user's own part of the catalogue, as far as the organisation sees it. */
  house: HouseRecords;
  /** The user's own layouts, deleted ones too. */
  layouts: readonly OwnLayout[];
  /** Of the organisation; the operation says which of them it uses. */
  sites: readonly Site[];
  /** Of the operation, in any order. */
  versions: readonly Version[];
  /** Which of them are released. */
  released?: readonly string[];
  /** What holds in the operation, inherited or its own, without what is for internal eyes only. In any order. */
  assessments: readonly AnnexAssessment[];
  /** Measures with answers for internal eyes only. Not for the annex: only so that its check list does not call them open. */
  heldBack: readonly MeasureId[];
  /** Something that is in place is for internal eyes only: the annex may say that it does not name everything, not what. */
  withholds?: boolean;
  /** What holds likewise. */
  groupStates: readonly GroupState[];
  /**
   * Further operations of the same organisation in the same annex, in printing order: what all say alike is printed once, and
   * for each what is particular. `parties`, `sites` and `house` hold what any of them uses.
   */
  further?: readonly FurtherOperation[];
}

/** What holds in another operation. */
export type FurtherOperation = Pick<AnnexRecords, 'operation' | 'assessments' | 'groupStates'>;

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
    layouts: content.layouts,
    sites: content.sites.filter((it) => it.organisationId === organisation.id),
    versions: content.versions.filter((it) => it.operationId === operationId),
    released: content.releases.filter((it) => !it.deleted).map(({ id }) => id),
    ...layeredForAnnex(operation, content.assessments, content.groupStates),
  };
}

/**
 * The answers and group states that hold in an operation, fit for an annex.
 *
 * @param assessments with those of the operation and of its organisation
 */
export function layeredForAnnex(
  operation: Operation,
  assessments: readonly Assessment[],
  groupStates: readonly GroupState[],
): ForAnnex & Pick<AnnexRecords, 'groupStates'> {
  const scope: Scope = { kind: 'operation', id: operation.id };
  const own = <T extends { scope: Scope }>(records: readonly T[]) =>
    records.filter((it) => it.scope.id === operation.id);
  const above = <T extends { scope: Scope }>(records: readonly T[]) =>
    records.filter((it) => it.scope.id === operation.organisationId);
  const answers = effectiveAnswers(scope, own(assessments), above(assessments), targetsOf(operation));
  return {
    ...forAnnex(answers),
    groupStates: effectiveGroupStates(scope, own(groupStates), above(groupStates)),
  };
}

export type ForAnnex = Pick<AnnexRecords, 'assessments' | 'heldBack' | 'withholds'>;

/** What holds without what must not get near an annex. Every answer passes here on its way to one. */
export function forAnnex(effective: readonly Assessment[]): ForAnnex {
  const heldBack = effective.filter(({ internalOnly }) => internalOnly);
  return {
    assessments: effective
      .filter(({ internalOnly }) => !internalOnly)
      .map(({ internalNote, revisions, ...assessment }) => assessment),
    heldBack: heldBack.map(({ measureId }) => measureId),
    withholds: heldBack.some(({ status, deleted }) => isInPlace(status) && !deleted),
  };
}
