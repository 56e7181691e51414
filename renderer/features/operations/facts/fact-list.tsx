import { useId } from 'react';
import type { Fact } from '../../../../shared/domain/catalogue.ts';
import { useText } from '../../../text/use-text.ts';
import { FACT_GROUPS } from './fact-groups.ts';
import css from './fact-list.module.css';
import { FactRow, type FactRowProps } from './fact-row.tsx';

interface FactListProps {
  rowOf: (fact: Fact) => Omit<FactRowProps, 'fact'>;
}

/** All facts in their groups. */
export function FactList({ rowOf }: FactListProps) {
  const groups = Object.keys(FACT_GROUPS) as (keyof typeof FACT_GROUPS)[];
  return groups.map((group) => <FactGroup key={group} group={group} rowOf={rowOf} />);
}

function FactGroup({ group, rowOf }: FactListProps & { group: keyof typeof FACT_GROUPS }) {
  const t = useText('facts');
  const headingId = useId();
  return (
    <div className={css.group}>
      <h3 className={css.heading} id={headingId}>
        {t(`groups.${group}`)}
      </h3>
      <ul className={css.list} aria-labelledby={headingId}>
        {FACT_GROUPS[group].map((fact) => (
          <FactRow key={fact} fact={fact} {...rowOf(fact)} />
        ))}
      </ul>
    </div>
  );
}
