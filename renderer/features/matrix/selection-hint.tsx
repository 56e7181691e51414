import type { Status } from '../../../shared/domain/status.ts';
import { formatNumber } from '../../text/format.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { Kbd } from '../../ui/kbd.tsx';
import { STATUS_DISPLAY_ORDER, StatusIcon } from '../../ui/status.tsx';
import css from './cell-bar.module.css';
import { type Area, heightOf, sizeOf } from './grid/selection.ts';
import type { Direction } from './writing/plan.ts';
import type { Writing } from './writing/use-writing.ts';

interface SelectionHintProps {
  area: Area;
  fillable: Writing['fillable'];
  /** Whether the cells inherit from an organisation. */
  hasLayers: boolean;
}

/** How many cells are selected, and what the most useful keys would do with them. */
export function SelectionHint({ area, fillable, hasLayers }: SelectionHintProps) {
  const t = useText('matrix');
  const language = useLanguage();
  const count = sizeOf(area);
  const to = heightOf(area) > 1 ? 'down' : 'right';
  return (
    <span className={css.hint} role="status">
      {count > 1 && (
        <>
          <b>{t('cells', { count, number: formatNumber(count, language) })}</b>
          <FillHint to={to} sources={fillable(area, to)} />
          <span>
            <Kbd keys="Del" /> {t(hasLayers ? 'inherits' : 'clears')}
          </span>
        </>
      )}
    </span>
  );
}

/** Each column (row) is filled from its own cell, so there may be several statuses; open ones fill nothing. */
function FillHint({ to, sources }: { to: Direction; sources: ReadonlyMap<Status, number> }) {
  const t = useText('matrix');
  const filling = STATUS_DISPLAY_ORDER.filter((status) => status !== 'open' && sources.has(status));
  const open = sources.get('open') ?? 0;
  const isMixed = sources.size > 1;
  return (
    <span title={t(`fill.${to}`)}>
      <Kbd keys={to === 'down' ? 'Ctrl+D' : 'Ctrl+R'} />
      {filling.map((status) => (
        <span key={status} className={css.filling}>
          <StatusIcon status={status} size={15} />
          {isMixed && sources.get(status)}
        </span>
      ))}
      {filling.length > 0 && t('fill.fills')}
      {open > 0 && t(filling.length > 0 ? 'fill.open' : 'fill.nothing', { count: open })}
    </span>
  );
}
