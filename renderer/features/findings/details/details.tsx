import { Button } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { navigate } from '../../../data/navigation-store.ts';
import { formatDate } from '../../../text/format.ts';
import { useText } from '../../../text/use-text.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { SeverityIcon } from '../../../ui/findings/severity.tsx';
import { Kbd } from '../../../ui/kbd.tsx';
import type { DescribedFinding } from '../described.ts';
import { useFrame } from '../frame.ts';
import { canAccept, canWithdraw, type FindingActions } from '../use-finding-actions.ts';
import { AcceptanceNote } from './acceptance-note.tsx';
import css from './details.module.css';

interface DetailsProps {
  item: DescribedFinding | undefined;
  actions: FindingActions;
}

/** All that is known of one finding, with what can be done about it. */
export function Details({ item, actions }: DetailsProps) {
  const t = useText('findings');
  if (!item) return <EmptyState title={t('details.none')} text={t('details.noneText')} />;
  const { finding, message, advice } = item;
  return (
    <section className={css.details} aria-label={t('details.label')}>
      <Severity item={item} />
      <h2 className={css.message}>{message}</h2>
      {advice && <p>{advice}</p>}
      <Buttons item={item} actions={actions} />
      {finding.acceptance && <AcceptanceNote finding={finding} acceptance={finding.acceptance} />}
      <Facts item={item} />
    </section>
  );
}

function Severity({ item: { finding } }: { item: DescribedFinding }) {
  const t = useText('findings');
  const ui = useText('ui');
  if (finding.isUnanswered) return <p className="muted">{t('list.unanswered')}</p>;
  return (
    <p className={css.severity} data-severity={finding.severity}>
      <SeverityIcon severity={finding.severity} decorative />
      {ui(`findings.severity.${finding.severity}`)}
    </p>
  );
}

function Buttons({ item, actions }: { item: DescribedFinding; actions: FindingActions }) {
  const t = useText('findings');
  const { scope } = useFrame();
  const { standing } = item.finding;
  return (
    <div className={css.buttons}>
      <Button
        variant="default"
        size="compact-md"
        rightSection={<IconArrowRight size={15} stroke={1.75} aria-hidden />}
        onClick={() => actions.open(item)}
      >
        {t('details.go')}
      </Button>
      {canAccept(item) && (
        <Button
          variant="default"
          size="compact-md"
          rightSection={<Kbd keys="A" />}
          onClick={() => actions.accept([item])}
        >
          {t(standing === 'open' ? 'details.accept' : 'details.again')}
        </Button>
      )}
      {standing === 'accepted' && canWithdraw(item, scope.id) && (
        <Button variant="default" size="compact-md" onClick={() => actions.withdraw([item])}>
          {t('details.withdraw')}
        </Button>
      )}
    </div>
  );
}

function Facts({ item }: { item: DescribedFinding }) {
  const t = useText('findings');
  const { language, scope } = useFrame();
  const { subject, target, field, value, source, rule } = item;
  const asOf = rule.asOf ? t('details.asOf', { date: formatDate(rule.asOf, language) }) : '';
  return (
    <dl className={css.facts}>
      <Fact label={t('details.place')}>{[subject, target].filter(Boolean).join(' · ')}</Fact>
      <Fact label={t('details.field')}>{field}</Fact>
      <Fact label={t('details.value')}>{value}</Fact>
      <Fact label={t('details.source')}>{[source, asOf].filter(Boolean).join(' · ')}</Fact>
      <Fact label={t('details.rule')}>
        <button
          type="button"
          className={`plain ${css.link}`}
          onClick={() => navigate({ screen: 'rules', ruleId: rule.partOf, scope })}
        >
          {rule.isOwn ? t('list.ownRule') : [rule.id, ...rule.also].join(', ')}
        </button>
      </Fact>
    </dl>
  );
}

/** Nothing to say leaves no gap. */
function Fact({ label, children }: { label: string; children: ReactNode }) {
  if (!children) return null;
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
