import { useMemo, useState } from 'react';
import type { Catalogue } from '../../../../shared/catalogue/catalogue.ts';
import { countOutcomes, type Outcome } from '../../../../shared/domain/copying/copy-plan.ts';
import type { CopySide } from '../../../data/copy-query.ts';
import { formatNumber } from '../../../text/format.ts';
import { useLanguage, useText } from '../../../text/use-text.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { VirtualList } from '../../../ui/virtual-list.tsx';
import css from './copy.module.css';
import { CopyStepRow, OUTCOME_ICON } from './copy-step-row.tsx';
import type { CopyPlan } from './use-copy-plan.ts';

/** What is done comes first, then what is not. */
const OUTCOMES: readonly Outcome[] = ['new', 'replaced', 'kept', 'same', 'impossible'];
/** Height of a row in pixels, as in the style sheet. */
const ROW = 50;

interface CopyPreviewProps {
  plan: CopyPlan | undefined;
  mine: CopySide;
  catalogue: Catalogue;
  /** A source is chosen; its plan may still be loading. */
  isChosen: boolean;
}

/** What would happen: in numbers, which narrow the list, and answer by answer. */
export function CopyPreview({ plan, mine, catalogue, isChosen }: CopyPreviewProps) {
  const t = useText('copying');
  const language = useLanguage();
  const [only, setOnly] = useState<Outcome | null>(null);
  const counts = useMemo(() => countOutcomes(plan?.steps ?? []), [plan]);
  const shown = useMemo(() => (plan?.steps ?? []).filter(({ outcome }) => !only || outcome === only), [plan, only]);
  if (!isChosen) return <Placeholder title={t('preview.chooseTitle')} text={t('preview.chooseText')} />;
  if (!plan) return <section className={css.preview} aria-busy />;
  if (plan.steps.length === 0) return <Placeholder title={t('preview.noneTitle')} text={t('preview.noneText')} />;
  return (
    <section className={css.preview} aria-label={t('preview.label')}>
      <ul className={css.outcomes}>
        {OUTCOMES.map((outcome) => {
          const Shape = OUTCOME_ICON[outcome];
          return (
            <li key={outcome}>
              <button
                type="button"
                className={`plain ${css.outcome}`}
                data-outcome={outcome}
                aria-pressed={only === outcome}
                disabled={counts[outcome] === 0}
                onClick={() => setOnly(only === outcome ? null : outcome)}
              >
                <Shape size={16} stroke={2} aria-hidden />
                <b>{formatNumber(counts[outcome], language)}</b> {t(`outcome.${outcome}`)}
              </button>
            </li>
          );
        })}
      </ul>
      <VirtualList
        items={shown}
        rowHeight={ROW}
        keyOf={({ from }) => from.id}
        label={t('preview.label')}
        className={css.steps}
      >
        {(step) => <CopyStepRow step={step} source={plan.source} mine={mine} catalogue={catalogue} />}
      </VirtualList>
    </section>
  );
}

function Placeholder({ title, text }: { title: string; text: string }) {
  return (
    <section className={css.preview}>
      <EmptyState title={title} text={text} />
    </section>
  );
}
