import type { ExportCheck } from '../../../shared/annex/export-checks.ts';
import type { MeasureId, OperationId } from '../../../shared/domain/ids.ts';
import type { Operation } from '../../../shared/domain/records.ts';
import { openOperationDetails } from '../../data/details-store.ts';
import { navigate } from '../../data/navigation-store.ts';
import { chooseForAnnex } from './annex-choices.ts';

/** Goes to where a measure is answered. */
export function openMeasure(operationId: OperationId, measureId: MeasureId): void {
  navigate({ screen: 'operation', operationId, measureId });
}

/** Goes where a point of the check list can be seen to; of several measures, to the first. May switch the scheme. */
export function openCheck(check: ExportCheck, { id }: Pick<Operation, 'id'>): void {
  if ('schemeId' in check) chooseForAnnex(id, { schemeId: check.schemeId });
  else if (check.kind === 'noClient') openOperationDetails(id, 'client');
  else {
    const measureId = 'measureIds' in check ? check.measureIds[0] : undefined;
    navigate({ screen: 'operation', operationId: id, ...(measureId && { measureId }) });
  }
}
