import type { ExportCheck } from '../../../shared/annex/export-checks.ts';
import type { MeasureId } from '../../../shared/domain/ids.ts';
import type { Operation } from '../../../shared/domain/records.ts';
import { assertNever } from '../../../shared/lib/assert-never.ts';
import { navigate } from '../../data/navigation-store.ts';

/** Where points of the check list are seen to. The app may lead further in than to the screens. */
export interface AnnexJumps {
  editOrganisation: () => void;
  /** Client and contract. */
  editOperation: () => void;
  editVersions: () => void;
  editParties: () => void;
  showMeasures: (ids: readonly [MeasureId, ...MeasureId[]], kind: ExportCheck['kind']) => void;
}

export function standardJumps({ id: operationId, organisationId }: Operation): AnnexJumps {
  const toOperation = () => navigate({ screen: 'operation', operationId });
  return {
    editOrganisation: () => navigate({ screen: 'organisation', organisationId }),
    editParties: () => navigate({ screen: 'organisation', organisationId, tab: 'parties' }),
    editOperation: toOperation,
    editVersions: toOperation,
    showMeasures: ([measureId]) => navigate({ screen: 'operation', operationId, measureId }),
  };
}

/** Goes where the point belongs. */
export function openCheck(check: ExportCheck, jumps: AnnexJumps): void {
  if ('measureIds' in check) {
    const [first, ...more] = check.measureIds;
    if (first) jumps.showMeasures([first, ...more], check.kind);
    return;
  }
  switch (check.kind) {
    case 'organisationName':
    case 'organisationAddress':
    case 'organisationOfficer':
      jumps.editOrganisation();
      break;
    case 'clientName':
    case 'clientAddress':
    case 'nothingToPrint':
    case 'groupReason':
      jumps.editOperation();
      break;
    case 'versionMissing':
    case 'versionDate':
      jumps.editVersions();
      break;
    case 'partyDetails':
      jumps.editParties();
      break;
    default:
      assertNever(check);
  }
}
