import { useText } from '../../text/use-text.ts';
import { Kbd } from '../../ui/kbd.tsx';
import { STATUS_DISPLAY_ORDER, StatusIcon } from '../../ui/status.tsx';
import css from './legend.module.css';

/** What icons, corner and grey mean; `hasLayers`: whether the columns inherit. */
export function Legend({ hasLayers }: { hasLayers: boolean }) {
  const t = useText('matrix');
  const words = useText('ui');
  return (
    <footer className={css.legend}>
      {STATUS_DISPLAY_ORDER.map((status) => (
        <span key={status}>
          <StatusIcon status={status} size={16} decorative />
          {words(`status.${status}`)}
        </span>
      ))}
      {hasLayers && (
        <>
          <span title={t('legend.deviating')}>
            <i className={css.corner} />
            {t('origin.deviating')}
          </span>
          <span title={t('legend.exceptions')}>
            <i className={css.exception} />
            {t('legend.withExceptions')}
          </span>
          <span>
            <i className={css.grey} />
            {t('legend.grey')}
          </span>
        </>
      )}
      <span className={css.keys}>
        <Kbd keys="0–5" /> {t('legend.keys')}
      </span>
    </footer>
  );
}
