import type { Status } from '../../../shared/domain/status.ts';
import { formatNumber } from '../../text/format.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { Kbd } from '../../ui/kbd.tsx';
import { StatusIcon } from '../../ui/status.tsx';
import css from './cell-bar.module.css';

interface SelectionHintProps {
  count: number;
  /** What filling down would set. */
  status: Status;
  canFillDown: boolean;
  /** Whether the cells inherit from an organisation. */
  hasLayers: boolean;
}

/** How many cells are selected, and what the most useful keys would do with them. */
export function SelectionHint({ count, status, canFillDown, hasLayers }: SelectionHintProps) {
  const t = useText('matrix');
  const language = useLanguage();
  return (
    <span className={css.hint} role="status">
      {count > 1 && (
        <>
          <b>{t('cells', { count, number: formatNumber(count, language) })}</b>
          <span>
            <Kbd keys={canFillDown ? 'Ctrl+D' : 'Ctrl+R'} />
            <StatusIcon status={status} size={15} /> {t('fills')}
          </span>
          <span>
            <Kbd keys="Del" /> {t(hasLayers ? 'inherits' : 'clears')}
          </span>
        </>
      )}
    </span>
  );
}
