import { useText } from '../../text/use-text.ts';
import css from './opening.module.css';

/** Shown only when opening takes longer than a glance, such as when the data base is being upgraded. */
export function Opening() {
  const t = useText('app');
  return (
    <div className={css.opening} role="status">
      {t('start.opening')}
    </div>
  );
}
