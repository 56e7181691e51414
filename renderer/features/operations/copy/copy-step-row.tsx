import { type Icon, IconBan, IconEqual, IconHandStop, IconPlus, IconReplace } from '@tabler/icons-react';
import type { Catalogue } from '../../../../shared/catalogue/catalogue.ts';
import { fieldsIn } from '../../../../shared/domain/copying/copy-parts.ts';
import type { CopyStep, Outcome } from '../../../../shared/domain/copying/copy-plan.ts';
import { inLanguage } from '../../../../shared/domain/localised.ts';
import type { Status } from '../../../../shared/domain/status.ts';
import { targetId, targetKind } from '../../../../shared/domain/target.ts';
import type { CopySide } from '../../../data/copy-query.ts';
import { useLanguage, useText } from '../../../text/use-text.ts';
import { StatusIcon } from '../../../ui/status.tsx';
import css from './copy.module.css';

/** A shape for each outcome, so that colour is not needed to tell them apart. */
export const OUTCOME_ICON: Readonly<Record<Outcome, Icon>> = {
  new: IconPlus,
  replaced: IconReplace,
  kept: IconHandStop,
  same: IconEqual,
  impossible: IconBan,
};

interface CopyStepRowProps {
  step: CopyStep;
  source: CopySide;
  mine: CopySide;
  catalogue: Catalogue;
}

/** What would happen to one answer: which measure, for whom, from which status to which, or why not. */
export function CopyStepRow({ step, source, mine, catalogue }: CopyStepRowProps) {
  const t = useText('copying');
  const language = useLanguage();
  const measure = catalogue.measure(step.measureId);
  const title = measure ? inLanguage(measure.title, language) : t('foreignMeasure');
  const Shape = OUTCOME_ICON[step.outcome];
  return (
    <div className={css.step} data-outcome={step.outcome}>
      <Shape className={css.shape} size={16} stroke={2} role="img" aria-label={t(`outcome.${step.outcome}`)} />
      <span className={css.what}>
        <span className={`${css.line} cut`} title={title}>
          {measure && !measure.isOwn && <span className="muted">{measure.id} </span>}
          {title}
        </span>
        <span className={`${css.line} ${css.details} cut`}>
          {[useTarget(step, source, mine), useRemark(step)].filter(Boolean).join(' · ')}
        </span>
      </span>
      <StatusChange step={step} />
    </div>
  );
}

/** Mine as it is and, where it is to become another one, the one that is taken over. */
function StatusChange({ step }: { step: CopyStep }) {
  const before = step.mine?.status ?? 'open';
  const after = (step.wanted.status as Status | undefined) ?? before;
  const shown = step.outcome === 'impossible' ? step.from.status : before;
  return (
    <span className={css.change}>
      <StatusIcon status={shown} size={18} />
      {after !== before && (
        <>
          <span aria-hidden>→</span>
          <StatusIcon status={after} size={18} />
        </>
      )}
    </span>
  );
}

function useTarget({ from: { target }, to }: CopyStep, source: CopySide, mine: CopySide): string {
  const t = useText('copying');
  const kind = targetKind(target);
  if (kind === 'general' || kind === 'former') return '';
  if (kind === 'client') return t('client');
  const { sites, parties } = (to ? mine : source).places;
  return [...sites, ...parties].find(({ id }) => id === targetId(to ?? target))?.name ?? '';
}

/** What comes along, or why nothing does. */
function useRemark({ outcome, obstacle, wanted, lost }: CopyStep): string {
  const t = useText('copying');
  if (obstacle) return t(`obstacle.${obstacle}`);
  const parts = fieldsIn(wanted).map((field) => t(`fields.${field}`));
  if (parts.length === 0) return t(`outcome.${outcome}`);
  return [...parts, lost > 0 && t('lost', { count: lost })].filter(Boolean).join(', ');
}
