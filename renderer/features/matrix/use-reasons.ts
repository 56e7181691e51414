import type { Measure } from '../../../shared/catalogue/catalogue.ts';
import { useText } from '../../text/use-text.ts';
import type { Column } from './columns/column.ts';

/** Why a cell is grey, in words; empty when it is not. */
export function useReasons(measure: Measure, column: Column): string[] {
  const t = useText('matrix');
  const grey = column.grey(measure);
  if (grey === null) return [];
  const why = column.applicability(measure);
  if (grey !== 'ruledOut' || !why?.byRole) return [t(`grey.${grey}`)];
  return [t(`grey.${why.byRole}Only`)];
}
