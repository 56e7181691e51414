import type { MeasureId, OperationId } from '../domain/ids.ts';
import type { Status } from '../domain/status.ts';
import type { Measure } from './catalogue.ts';

/** Hidden and retired measures are asked about, listed and counted only where they have been answered. */
export function isOffered({ isHidden }: Pick<Measure, 'isHidden'>, status: Status | undefined): boolean {
  return !isHidden || (status ?? 'open') !== 'open';
}

/**
 * The measures that an operation with these answers is asked about. If that is all of them, it is the same array.
 *
 * @param operationId leaves out own measures of other operations; null leaves out those of all
 */
export function offeredMeasures(
  measures: readonly Measure[],
  statusOf: (id: MeasureId) => Status | undefined,
  operationId?: OperationId | null,
): readonly Measure[] {
  const isHere = ({ onlyIn }: Measure) => !onlyIn || operationId === undefined || onlyIn === operationId;
  if (measures.every((measure) => !measure.isHidden && isHere(measure))) return measures;
  return measures.filter((measure) => isHere(measure) && isOffered(measure, statusOf(measure.id)));
}
