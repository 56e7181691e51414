/** Cases for findings with as little as a test needs to say, over the delivered catalogue. */
import { readDeliveredCatalogue } from '../../../../build/cli/read-catalogue.ts';
import type { Catalogue } from '../../../../shared/catalogue/catalogue.ts';
import type { Role } from '../../../../shared/domain/case-parts.ts';
import type { Fact } from '../../../../shared/domain/catalogue.ts';
import { factsOf } from '../../../../shared/domain/facts.ts';
import type { MeasureOverlay, OwnMeasure } from '../../../../shared/domain/house-records.ts';
import type {
  MeasureId,
  OperationId,
  OrganisationId,
  PartyId,
  SiteId,
  VersionId,
} from '../../../../shared/domain/ids.ts';
import {
  emptyAssessment,
  type FieldsOf,
  newOperation,
  newOrganisation,
  newParty,
  newSite,
  newVersion,
} from '../../../../shared/domain/new-records.ts';
import type { ParameterValue } from '../../../../shared/domain/parameter.ts';
import type { Assessment, GroupState, Operation, Scope } from '../../../../shared/domain/records.ts';
import type { FindingsCase } from '../../../../shared/findings/finding.ts';

export const TODAY = '2026-11-22';
/** Read once per test file; nothing changes it. */
export const CATALOGUE = readDeliveredCatalogue();

/** What is said of a measure; a status that is not given is "implemented". */
export interface GivenAnswer extends Omit<Partial<Assessment>, 'values' | 'target'> {
  values?: Record<string, ParameterValue>;
  /** '-' (general) unless given. */
  target?: string;
}

export interface GivenCase {
  /** By measure; several answers about one measure are about different targets. */
  answers?: Record<string, GivenAnswer | readonly GivenAnswer[]>;
  facts?: Partial<Record<Fact, boolean>>;
  need?: Operation['protectionNeed'];
  role?: Role;
  /** All of them are used by the operation; the n-th has the id `partyId(n)`, sites and versions likewise. */
  parties?: readonly FieldsOf<'parties'>[];
  sites?: readonly FieldsOf<'sites'>[];
  versions?: readonly FieldsOf<'versions'>[];
  operation?: FieldsOf<'operations'>;
  organisation?: FieldsOf<'organisations'>;
  groupStates?: readonly GroupState[];
  ownMeasures?: readonly OwnMeasure[];
  overlays?: readonly MeasureOverlay[];
  catalogue?: Catalogue;
  /** What was handed out last. */
  released?: FindingsCase['released'];
  /** Looks at what the organisation says for all of its operations. */
  ofOrganisation?: boolean;
  today?: string;
}

const uuid = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const ORGANISATION = uuid(9001) as OrganisationId;
const OPERATION = uuid(9002) as OperationId;
/** @param n counted from 1 */
export const partyId = (n: number): PartyId => uuid(9100 + n) as PartyId;
export const siteId = (n: number): SiteId => uuid(9200 + n) as SiteId;
export const versionId = (n: number): VersionId => uuid(9300 + n) as VersionId;

export function findingsCase(given: GivenCase = {}): FindingsCase {
  const organisation = newOrganisation({ id: ORGANISATION }, { name: 'Muster GmbH', ...given.organisation });
  const owner = { organisationId: ORGANISATION };
  const parties = (given.parties ?? []).map((it, at) => newParty({ id: partyId(at + 1), ...owner }, it));
  const sites = (given.sites ?? []).map((it, at) => newSite({ id: siteId(at + 1), ...owner }, it));
  const operation = newOperation(
    { id: OPERATION, organisationId: ORGANISATION },
    {
      facts: given.facts ?? {},
      protectionNeed: given.need ?? 'unknown',
      role: given.role ?? 'unknown',
      partyIds: parties.map(({ id }) => id),
      siteIds: sites.map(({ id }) => id),
      ...given.operation,
    },
  );
  const scope: Scope = given.ofOrganisation
    ? { kind: 'organisation', id: ORGANISATION }
    : { kind: 'operation', id: OPERATION };
  return {
    scope,
    catalogue: given.catalogue ?? CATALOGUE,
    organisation: given.ofOrganisation ? { ...organisation, facts: { ...given.facts } } : organisation,
    ...(!given.ofOrganisation && { operation }),
    facts: given.ofOrganisation
      ? factsOf(undefined, { facts: given.facts ?? {} }, [])
      : factsOf(operation, organisation, parties),
    answers: answersOf(scope, given.answers ?? {}),
    groupStates: given.groupStates ?? [],
    parties,
    sites,
    versions: (given.versions ?? []).map((it, at) => newVersion({ id: versionId(at + 1), operationId: OPERATION }, it)),
    ownMeasures: given.ownMeasures ?? [],
    overlays: given.overlays ?? [],
    ...(given.released && { released: given.released }),
    today: given.today ?? TODAY,
  };
}

function answersOf(scope: Scope, given: NonNullable<GivenCase['answers']>): Map<string, Assessment> {
  const answers = Object.entries(given).flatMap(([measureId, said]) =>
    [said].flat().map((it): Assessment => {
      const { target = '-', ...fields } = it as GivenAnswer;
      const blank = emptyAssessment(scope, measureId as MeasureId, target);
      return { ...blank, status: 'implemented', ...fields } as Assessment;
    }),
  );
  return new Map(answers.map((it) => [`${it.measureId}/${it.target}`, it]));
}
