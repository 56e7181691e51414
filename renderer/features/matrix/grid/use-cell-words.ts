import { useMemo } from 'react';
import type { Origin } from '../../../../shared/domain/layers.ts';
import type { Status } from '../../../../shared/domain/status.ts';
import { CLIENT } from '../../../../shared/domain/target.ts';
import { useText } from '../../../text/use-text.ts';
import type { Exception } from '../columns/cell.ts';
import type { Grey } from '../columns/column.ts';

/** A cell in words. */
export interface CellWords {
  /** All of it: for screen readers, and as its tooltip. */
  cell: (status: Status, origin: Origin | null, grey: Grey | null, exceptions: readonly Exception[]) => string;
  /** Of whom something else is said, and what; empty when of nobody. */
  exceptions: (exceptions: readonly Exception[]) => string;
}

/**
 * Stable for one language. What is alike in thousands of cells is put together once.
 *
 * @param names of sites and parties, by target
 */
export function useCellWords(names: ReadonlyMap<string, string>): CellWords {
  const t = useText('matrix');
  const words = useText('ui');
  return useMemo(() => {
    const known = new Map<string, string>();
    const plain = (status: Status, origin: Origin | null, grey: Grey | null) => {
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
    const nameOf = (target: string) => (target === CLIENT ? t('client') : names.get(target));
    const exceptionsOf = (exceptions: readonly Exception[]) => {
      if (exceptions.length === 0) return '';
      const list = exceptions.map(({ target, status }) => `${nameOf(target)}: ${words(`status.${status}`)}`).join(', ');
      return t('exceptions', { list });
    };
    return {
      cell: (status, origin, grey, exceptions) =>
        [plain(status, origin, grey), exceptionsOf(exceptions)].filter(Boolean).join('; '),
      exceptions: exceptionsOf,
    };
  }, [t, words, names]);
}
