import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { ChangeKind } from '../../../shared/domain/catalogue-changes.ts';
import { formatNumber } from '../../text/format.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { BusyBar } from '../../ui/busy-bar.tsx';
import { useOneAtATime } from '../../ui/use-one-at-a-time.ts';
import { AnswerEffects } from './answer-effects.tsx';
import { ChangeItems } from './change-items.tsx';
import { countByKind, KIND_ORDER, type PlanEffect, visibleEffects } from './plan-figures.ts';
import css from './upgrade.module.css';
import { useUpgradeActions } from './upgrade-actions.ts';
import { usePlan } from './use-plan.ts';
import type { UpgradeSource } from './use-upgrade-source.ts';

/** What scrolls must be reachable by keyboard (WCAG 2.1.1); the rule against it does not know about scrolling. */
const SCROLLED_BY_KEYS = { tabIndex: 0 };

type View = ChangeKind | 'answers';

interface DryRunProps {
  source: UpgradeSource;
  onClose: () => void;
}

/** What the newer catalogue would change, what the user may decide about it, and the step itself. Nothing is stored before. */
export function DryRun({ source, onClose }: DryRunProps) {
  const t = useText('upgrade');
  const state = usePlan(source);
  const { plan } = state;
  const counts = useMemo(() => countByKind(plan), [plan]);
  const effects = useMemo(() => visibleEffects(plan, source), [plan, source]);
  const views: View[] = ['answers', ...KIND_ORDER.filter((kind) => counts[kind] > 0)];
  const [view, setView] = useState<View>(views[1] ?? 'answers');
  return (
    <>
      <div className={css.panes}>
        <ViewList
          views={views}
          current={view}
          count={(name) => (name === 'answers' ? effects.length : counts[name])}
          onChoose={setView}
        />
        <section className={css.list} aria-label={t(`kind.${view}`)} {...SCROLLED_BY_KEYS} key={view}>
          <p className={css.aboutKind}>{t(`about.${view}`)}</p>
          {view === 'answers' ? (
            <AnswerEffects effects={effects} source={source} />
          ) : (
            <ChangeItems kind={view} state={state} source={source} />
          )}
        </section>
      </div>
      <Footer effects={effects} state={state} source={source} onClose={onClose} />
    </>
  );
}

interface ViewListProps {
  views: readonly View[];
  current: View;
  count: (view: View) => number;
  onChoose: (view: View) => void;
}

/** The counts are the filter. */
function ViewList({ views, current, count, onChoose }: ViewListProps) {
  const t = useText('upgrade');
  const language = useLanguage();
  return (
    <ul className={css.views} aria-label={t('kinds')}>
      {views.map((view) => (
        <li key={view}>
          <button
            type="button"
            className={`plain ${css.view}`}
            aria-current={view === current}
            onClick={() => onChoose(view)}
          >
            <span className="grow">{t(`kind.${view}`)}</span>
            <span className={css.count}>{formatNumber(count(view), language)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

interface FooterProps extends DryRunProps {
  effects: readonly PlanEffect[];
  state: ReturnType<typeof usePlan>;
}

function Footer({ effects, state: { plan, decisions }, source, onClose }: FooterProps) {
  const t = useText('upgrade');
  const { apply } = useUpgradeActions();
  const [isBusy, setBusy] = useState(false);
  const start = useOneAtATime(async () => {
    setBusy(true);
    const isDone = await apply(source.steps, decisions);
    setBusy(false);
    if (isDone) onClose();
  });
  return (
    <footer className={css.footer}>
      <div className="grow">
        <p role="status">{useSummary(effects)}</p>
        <p className="muted">{t('releasesStay')}</p>
      </div>
      {isBusy && <BusyBar label={t('applying')} />}
      <Button variant="default" disabled={isBusy} onClick={onClose}>
        {t('later')}
      </Button>
      <Button disabled={isBusy} onClick={() => void start()}>
        {t('apply', { version: plan.to })}
      </Button>
    </footer>
  );
}

function useSummary(effects: readonly PlanEffect[]): string {
  const t = useText('upgrade');
  if (effects.length === 0) return t('unaffected');
  const toConfirm = effects.filter((effect) => effect.toConfirm).length;
  const aside = effects.filter(({ kind }) => kind === 'aside').length;
  const parts = [
    t('summary.changed', { count: effects.length }),
    ...(toConfirm > 0 ? [t('summary.toConfirm', { count: toConfirm })] : []),
    ...(aside > 0 ? [t('summary.aside', { count: aside })] : []),
  ];
  return `${parts.join(', ')}.`;
}
