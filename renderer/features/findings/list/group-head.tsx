import { IconChevronRight } from '@tabler/icons-react';
import type { Severity } from '../../../../shared/domain/finding-records.ts';
import type { AreaId } from '../../../../shared/domain/ids.ts';
import { inLanguage } from '../../../../shared/domain/localised.ts';
import type { Standing } from '../../../../shared/findings/accepted.ts';
import { formatNumber } from '../../../text/format.ts';
import { useText } from '../../../text/use-text.ts';
import { type Frame, useFrame } from '../frame.ts';
import { useView } from '../view-store.ts';
import css from './finding-list.module.css';
import { type GroupBy, type Head, UNANSWERED } from './list-model.ts';

interface GroupHeadProps {
  head: Head;
  isActive: boolean;
  /** Place in the list, from 0. */
  index: number;
  /** Distance from the top of the list in pixels. */
  top: number;
  onToggle: () => void;
}

/** What the rows below have in common, and how many they are. Folds and unfolds them. */
export function GroupHead({ head, isActive, index, top, onToggle }: GroupHeadProps) {
  const t = useText('findings');
  const { scope, language } = useFrame();
  const { groupBy } = useView(scope.id);
  const isUnanswered = head.id === UNANSWERED;
  return (
    <tr className={css.head} aria-rowindex={index + 1} style={{ transform: `translateY(${top}px)` }}>
      <td className={css.headCell}>
        <button
          type="button"
          className={`plain ${css.fold}`}
          aria-expanded={head.isOpen}
          tabIndex={isActive ? 0 : -1}
          data-active-head={isActive || undefined}
          onClick={onToggle}
        >
          <IconChevronRight size={14} stroke={2} aria-hidden="true" />
          <span className="cut" title={head.message || undefined}>
            {isUnanswered ? t('list.unanswered') : <Title head={head} groupBy={groupBy} />}
          </span>
          <span className={css.count}>{formatNumber(head.count, language)}</span>
          {isUnanswered && <span className={`${css.headHint} cut`}>{t('list.unansweredHint')}</span>}
        </button>
      </td>
    </tr>
  );
}

function Title({ head: { id, message }, groupBy }: { head: Head; groupBy: GroupBy }) {
  const t = useText('findings');
  const ui = useText('ui');
  const frame = useFrame();
  switch (groupBy) {
    case 'severity':
      return ui(`findings.severity.${id as Severity}`);
    case 'standing':
      return t(`standing.${id as Standing}`);
    case 'area': {
      const area = frame.catalogue.area(id as AreaId);
      return area ? inLanguage(area.title, frame.language) : t('list.noArea');
    }
    case 'rule':
      return ruleTitle(id, message, frame, t('list.ownRule'));
  }
}

/** What all findings of the rule say, or what it is about; delivered rules are known by their number, too. */
function ruleTitle(id: string, message: string, { rules, language }: Frame, ownRule: string): string {
  const rule = rules.get(id);
  if (!rule) return id;
  return `${rule.isOwn ? ownRule : id} · ${message || inLanguage(rule.title, language)}`;
}
