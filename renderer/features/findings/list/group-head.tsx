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
  /** Place in the list, from 0. */
  index: number;
  /** Distance from the top of the list in pixels. */
  top: number;
  onToggle: () => void;
}

/** What the rows below have in common, and how many they are. */
export function GroupHead({ head, index, top, onToggle }: GroupHeadProps) {
  const t = useText('findings');
  const { scope, language } = useFrame();
  const { groupBy } = useView(scope.id);
  const count = <span className={css.count}>{formatNumber(head.count, language)}</span>;
  return (
    <tr className={css.head} aria-rowindex={index + 1} style={{ transform: `translateY(${top}px)` }}>
      <td className={css.headCell}>
        {head.id === UNANSWERED ? (
          <button type="button" className={`plain ${css.fold}`} aria-expanded={head.isOpen ?? false} onClick={onToggle}>
            <IconChevronRight size={14} stroke={2} aria-hidden="true" />
            {t('list.unanswered')}
            {count}
            <span className={`${css.headHint} cut`}>{t('list.unansweredHint')}</span>
          </button>
        ) : (
          <>
            <Title id={head.id} groupBy={groupBy} />
            {count}
          </>
        )}
      </td>
    </tr>
  );
}

function Title({ id, groupBy }: { id: string; groupBy: GroupBy }) {
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
      return ruleTitle(id, frame, t('list.ownRule'));
  }
}

/** Own rules are known by what they say, delivered ones by their number, too. */
function ruleTitle(id: string, { rules, language }: Frame, ownRule: string): string {
  const rule = [...rules.values()].find(({ partOf }) => partOf === id);
  if (!rule) return id;
  const title = inLanguage(rule.title, language);
  return rule.isOwn ? `${ownRule} · ${title}` : `${id} · ${title}`;
}
