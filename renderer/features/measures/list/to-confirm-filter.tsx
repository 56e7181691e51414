import { IconRefreshAlert } from '@tabler/icons-react';
import { useText } from '../../../text/use-text.ts';
import type { Answers } from '../frame.ts';
import { changeView, type ScopeId, useView } from '../view-store.ts';
import { toggledValue } from './filter/facets.ts';
import css from './to-confirm-filter.module.css';

/** Shows only what is to be confirmed again. Not there while nothing is. */
export function ToConfirmFilter({ scopeId, answers }: { scopeId: ScopeId; answers: Answers }) {
  const t = useText('measures');
  const filter = useView(scopeId, (view) => view.filter);
  const isOn = filter.marks?.includes('toConfirm') ?? false;
  const count = [...answers.values()].filter((answer) => answer.toConfirm).length;
  if (count === 0 && !isOn) return null;
  return (
    <button
      type="button"
      className={`plain ${css.chip}`}
      aria-pressed={isOn}
      title={t('confirm.filter')}
      onClick={() => changeView(scopeId, { filter: toggledValue(filter, 'marks', 'toConfirm') })}
    >
      <IconRefreshAlert size={15} stroke={1.75} aria-hidden="true" />
      {t('confirm.count', { count })}
    </button>
  );
}
