import { useMemo, useState } from 'react';
import type { ChangeKind } from '../../../shared/domain/catalogue-changes.ts';
import { useText } from '../../text/use-text.ts';
import { ChangeItem } from './change-item.tsx';
import { answersByMeasure } from './plan-figures.ts';
import { ShowMore } from './show-more.tsx';
import css from './upgrade.module.css';
import type { PlanState } from './use-plan.ts';
import type { UpgradeSource } from './use-upgrade-source.ts';

interface ChangeItemsProps {
  kind: ChangeKind;
  state: PlanState;
  source: UpgradeSource;
}

const AT_FIRST = 60;

/** The measures of one kind of change. */
export function ChangeItems({ kind, state, source }: ChangeItemsProps) {
  const t = useText('upgrade');
  const [shown, setShown] = useState(AT_FIRST);
  const changes = state.plan.changes.filter((change) => change.kind === kind);
  const answers = useMemo(() => answersByMeasure(state.plan, source), [state.plan, source]);
  if (changes.length === 0) return <p className={css.nothing}>{t('none')}</p>;
  return (
    <>
      <ul className={css.items}>
        {changes.slice(0, shown).map((change) => (
          <ChangeItem
            key={`${change.version} ${change.measureId}`}
            change={change}
            answers={answers.get(`${change.version}/${change.measureId}`) ?? 0}
            state={state}
          />
        ))}
      </ul>
      <ShowMore count={changes.length - shown} onShow={() => setShown(changes.length)} />
    </>
  );
}
