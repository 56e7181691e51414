import type { ExportCheck } from '../../../shared/annex/export-checks.ts';
import type { Operation, Scope } from '../../../shared/domain/records.ts';
import type { Target } from '../../../shared/domain/target.ts';
import { openOperationDetails } from '../../data/details-store.ts';
import { type MeasuresPlace, navigate } from '../../data/navigation-store.ts';
import type { AnnexChoices } from './annex-messages.ts';
import { measuresRoute } from './annex-ways.ts';

/**
 * Goes where a point of the check list can be seen to; of several measures, to the first. May switch the scheme.
 *
 * @param operation whose client is asked for
 * @param choose stores choices of the annex
 */
export function openCheck(
  check: ExportCheck,
  scope: Scope,
  operation: Pick<Operation, 'id'>,
  choose: (change: Partial<AnnexChoices>) => unknown,
): void {
  if ('schemeId' in check) choose({ schemeId: check.schemeId });
  else if (check.kind === 'noClient' || check.kind === 'severalClients') openOperationDetails(operation.id, 'client');
  else if (check.kind === 'emptyValues') navigate(measuresRoute(scope, emptyPlace(check)));
  else {
    const measureId = 'measureIds' in check ? check.measureIds[0] : undefined;
    navigate(measuresRoute(scope, measureId && { measureId }));
  }
}

/** The first field that is empty. */
function emptyPlace({ empty }: Extract<ExportCheck, { kind: 'emptyValues' }>): MeasuresPlace {
  const [first] = empty;
  if (!first) return {};
  const { measureId, target, parameterId } = first;
  return { measureId, target: target as Target, field: `values.${parameterId}` };
}
