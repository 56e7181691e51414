import type { MeasureId } from '../domain/ids.ts';
import type { Status } from '../domain/status.ts';
import type { Measure } from './catalogue.ts';

/** Hidden and retired measures are asked about, listed and counted only where they have been answered. */
export function isOffered({ isHidden }: Pick<Measure, 'isHidden'>, status: Status | undefined): boolean {
  return !isHidden || (status ?? 'open') !== 'open';
}

/** The measures that are offered to somebody with these answers. Without hidden ones it is the same array. */
export function offeredMeasures(
  measures: readonly Measure[],
  statusOf: (id: MeasureId) => Status | undefined,
): readonly Measure[] {
  if (!measures.some(({ isHidden }) => isHidden)) return measures;
  return measures.filter((measure) => isOffered(measure, measure.isHidden ? statusOf(measure.id) : undefined));
}
