import { useMemo } from 'react';
import type { Operation } from '../../../../../shared/domain/records.ts';
import { CLIENT, GENERAL, type Target, targetId, targetsOf } from '../../../../../shared/domain/target.ts';
import { navigate } from '../../../../data/navigation-store.ts';
import { formatNumber } from '../../../../text/format.ts';
import { useLanguage, useText } from '../../../../text/use-text.ts';
import { Stack } from '../../../../ui/stack.tsx';
import { totalOf } from '../operation-figures.ts';
import { answerTotals, targetFigures } from './answer-figures.ts';
import css from './operation-overview.module.css';
import type { OperationSummary } from './use-operation-summary.ts';

/** How many answers there are in general, about each site and party, and about duties of the client. */
export function TargetBars({ operation, summary }: { operation: Operation; summary: OperationSummary }) {
  const t = useText('overview');
  const language = useLanguage();
  const { layered, sites, parties } = summary;
  const rows = useMemo(() => targetFigures(layered, targetsOf(operation)), [layered, operation]);
  const totals = useMemo(() => answerTotals(layered), [layered]);
  const nameOf = (target: string) => {
    if (target === GENERAL) return t('operation.general');
    if (target === CLIENT) return t('operation.client');
    return [...sites, ...parties].find(({ id }) => id === targetId(target))?.name ?? '';
  };
  const open = (target: string) =>
    navigate({ screen: 'operation', operationId: operation.id, target: target as Target });
  if (rows.length === 0) return null;
  return (
    <section className={css.section} aria-labelledby="overview-targets">
      <h2 id="overview-targets" className={css.title}>
        {t('operation.targets')}
      </h2>
      <p className={css.totals}>
        {t('operation.answerTotals', {
          count: totals.answers,
          measures: t('operation.measureCount', { count: totals.measures }),
        })}
      </p>
      <ul>
        {rows.map(({ target, counts }) => {
          const count = totalOf(counts);
          return (
            <li key={target}>
              <button
                type="button"
                className={`plain ${css.target}`}
                aria-label={t('operation.answersOf', { count, name: nameOf(target) })}
                onClick={() => open(target)}
              >
                <span className="cut" title={nameOf(target)}>
                  {nameOf(target)}
                </span>
                <Stack counts={counts} />
                <span className={css.number}>{formatNumber(count, language)}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
