import { useMemo } from 'react';
import type { Origin } from '../../../../shared/domain/layers.ts';
import type { Status } from '../../../../shared/domain/status.ts';
import { useText } from '../../../text/use-text.ts';
import type { Grey } from '../columns/column.ts';

/** What a cell says to those who do not see it. */
export type CellWords = (status: Status, origin: Origin | null, grey: Grey | null) => string;

/** Stable for one language. Put together once per combination: there are thousands of cells and few of these. */
export function useCellWords(): CellWords {
  const t = useText('matrix');
  const words = useText('ui');
  return useMemo(() => {
    const known = new Map<string, string>();
    return (status, origin, grey) => {
      const key = `${status} ${origin} ${grey}`;
      const made =
        known.get(key) ??
        [
          grey === 'elsewhere' ? t('grey.elsewhere') : words(`status.${status}`),
          origin === null ? '' : t(`origin.${origin}`),
          grey === null || grey === 'elsewhere' ? '' : t(`grey.${grey}`),
        ]
          .filter(Boolean)
          .join(', ');
      known.set(key, made);
      return made;
    };
  }, [t, words]);
}
