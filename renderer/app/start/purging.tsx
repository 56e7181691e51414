import { useText } from '../../text/use-text.ts';
import { BusyBar } from '../../ui/busy-bar.tsx';
import css from './opening.module.css';

/** In place of the app while something is being deleted for good. */
export function Purging() {
  const t = useText('backup');
  return (
    <div className={css.opening} role="status">
      {t('purge.working')}
      <BusyBar label={t('purge.working')} />
    </div>
  );
}
