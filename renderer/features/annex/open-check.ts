import type { ExportCheck } from '../../../shared/annex/export-checks.ts';
import type { RecordCheck } from '../../../shared/annex/record-checks.ts';
import type { Operation } from '../../../shared/domain/records.ts';
import { openOperationDetails } from '../../data/details-store.ts';
import { navigate } from '../../data/navigation-store.ts';
import { chooseForAnnex } from './annex-choices.ts';

const toOperation = ({ id }: Operation) => navigate({ screen: 'operation', operationId: id });
const toOrganisation = ({ organisationId }: Operation) =>
  navigate({ screen: 'organisation', organisationId, tab: 'details' });
const toParties = ({ organisationId }: Operation) =>
  navigate({ screen: 'organisation', organisationId, tab: 'parties' });
const toClient = ({ id }: Operation) => openOperationDetails(id, 'client');
const toVersions = ({ id }: Operation) => openOperationDetails(id, 'versions');

const WAYS: Record<RecordCheck, (operation: Operation) => void> = {
  nothingToPrint: toOperation,
  groupReason: toOperation,
  organisationName: toOrganisation,
  organisationAddress: toOrganisation,
  organisationOfficer: toOrganisation,
  noClient: toClient,
  clientName: toClient,
  clientAddress: toClient,
  clientDutiesWithoutClient: toClient,
  versionMissing: toVersions,
  versionIncomplete: toVersions,
  partyDetails: toParties,
  transferGround: toParties,
  siteWithoutAnswers: toOperation,
};

/** Goes where a point of the check list can be seen to; of several measures, to the first. May switch the scheme. */
export function openCheck(check: ExportCheck, operation: Operation): void {
  if ('count' in check) WAYS[check.kind](operation);
  else if ('schemeId' in check) chooseForAnnex(operation.id, { schemeId: check.schemeId });
  else navigate({ screen: 'operation', operationId: operation.id, measureId: check.measureIds[0] });
}
