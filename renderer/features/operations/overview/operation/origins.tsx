import { Modal } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { Origin } from '../../../../../shared/domain/layers.ts';
import { inLanguage } from '../../../../../shared/domain/localised.ts';
import type { Assessment, Operation } from '../../../../../shared/domain/records.ts';
import { type Target, targetId } from '../../../../../shared/domain/target.ts';
import { navigate } from '../../../../data/navigation-store.ts';
import { formatNumber } from '../../../../text/format.ts';
import { useLanguage, useText } from '../../../../text/use-text.ts';
import { StatusIcon } from '../../../../ui/status.tsx';
import { VirtualList } from '../../../../ui/virtual-list.tsx';
import { answersByOrigin } from './answer-figures.ts';
import css from './operation-overview.module.css';
import type { OperationSummary } from './use-operation-summary.ts';

const ORIGINS: readonly Origin[] = ['organisation', 'deviating', 'own'];
/** Height of a row in pixels, as in the style sheet. */
const ROW = 37;

/** How many answers come from the organisation, deviate from it, or are the operation's own; each leads to its list. */
export function Origins({ operation, summary }: { operation: Operation; summary: OperationSummary }) {
  const t = useText('overview');
  const ui = useText('ui');
  const language = useLanguage();
  const [shown, setShown] = useState<Origin | null>(null);
  const answers = useMemo(() => answersByOrigin(summary.layered), [summary.layered]);
  if (summary.layered.size === 0) return null;
  return (
    <section className={css.section} aria-labelledby="overview-origins">
      <h2 id="overview-origins" className={css.title}>
        {t('operation.origin')}
      </h2>
      <ul className={css.origins}>
        {ORIGINS.map((origin) => (
          <li key={origin}>
            <button
              type="button"
              className={`plain ${css.origin}`}
              disabled={answers[origin].length === 0}
              onClick={() => setShown(origin)}
            >
              <b>{formatNumber(answers[origin].length, language)}</b> {t(`operation.origins.${origin}`)}
            </button>
          </li>
        ))}
      </ul>
      <Modal
        opened={shown !== null}
        onClose={() => setShown(null)}
        title={shown && `${t('operation.origin')}: ${t(`operation.origins.${shown}`)}`}
        size={640}
        closeButtonProps={{ 'aria-label': ui('close') }}
      >
        {shown && <AnswerList answers={answers[shown]} operation={operation} summary={summary} />}
      </Modal>
    </section>
  );
}

interface AnswerListProps {
  answers: readonly Assessment[];
  operation: Operation;
  summary: OperationSummary;
}

function AnswerList({ answers, operation, summary: { catalogue, sites, parties } }: AnswerListProps) {
  const t = useText('overview');
  const language = useLanguage();
  const shown = useMemo(() => {
    const order = new Map(catalogue.measures.map(({ id }, index) => [id, index]));
    const known = answers.filter(({ measureId }) => order.has(measureId));
    return known.sort((one, other) => (order.get(one.measureId) ?? 0) - (order.get(other.measureId) ?? 0));
  }, [answers, catalogue]);
  const targetName = (target: string) =>
    target === 'client'
      ? t('operation.client')
      : ([...sites, ...parties].find(({ id }) => id === targetId(target))?.name ?? '');
  const open = ({ measureId, target }: Assessment) =>
    navigate({ screen: 'operation', operationId: operation.id, measureId, target: target as Target });
  return (
    <VirtualList
      items={shown}
      rowHeight={ROW}
      keyOf={({ id, measureId, target }) => `${id} ${measureId} ${target}`}
      label={t('operation.origin')}
    >
      {(answer) => {
        const measure = catalogue.measure(answer.measureId);
        const title = measure ? inLanguage(measure.title, language) : '';
        return (
          <button type="button" className={`plain ${css.answer}`} onClick={() => open(answer)}>
            <StatusIcon status={answer.status} size={18} />
            <span className="cut" title={title}>
              {title}
            </span>
            <span className={`${css.about} cut muted`}>{targetName(answer.target)}</span>
          </button>
        );
      }}
    </VirtualList>
  );
}
