import { IconArrowFork, IconBuilding, IconCircleOff } from '@tabler/icons-react';
import { memo, type ReactNode } from 'react';
import type { Origin } from '../../../../shared/domain/layers.ts';
import { isComplete, type Progress, share } from '../../../../shared/domain/progress.ts';
import { useText } from '../../../text/use-text.ts';
import { Bar } from '../../../ui/bar.tsx';
import { Term } from '../../../ui/term-line.tsx';
import type { GroupChoice } from '../list/list-model.ts';
import css from './group-item.module.css';

interface GroupItemProps extends Progress {
  id: GroupChoice;
  title: string;
  /** The German term, where the English title does not have it. */
  term?: string | undefined;
  /** Depth in the tree, from 1. */
  level: number;
  isChosen: boolean;
  /** Not relevant to this contract, or below a group that is not. */
  isSetAside?: boolean;
  /** Where what is said about the group itself comes from. */
  origin?: Origin | null;
  menu?: ReactNode;
}

/** "All measures": one line, because the header already shows how far all of them have come. */
export const AllItem = memo(function AllItem({ isChosen, ...progress }: Progress & { isChosen: boolean }) {
  const t = useText('measures');
  return (
    <div
      role="treeitem"
      aria-level={1}
      aria-selected={isChosen}
      tabIndex={isChosen ? 0 : -1}
      className={`${css.item} ${css.all}`}
      data-group="all"
    >
      <span className={css.title}>{t('groups.all')}</span>
      <Count {...progress} />
    </div>
  );
});

/** A group with its progress; of all groups only the chosen one is a stop of the tab key. */
export const GroupItem = memo(function GroupItem(props: GroupItemProps) {
  const { id, title, term, level, answered, applicable, isChosen, isSetAside = false, origin, menu } = props;
  return (
    <div
      role="treeitem"
      aria-level={level}
      aria-selected={isChosen}
      tabIndex={isChosen ? 0 : -1}
      className={css.item}
      data-group={id}
      data-set-aside={isSetAside || undefined}
    >
      <span className={css.line}>
        <span className={`${css.title} ${css.twoLines}`} title={title}>
          {title}
        </span>
        {menu}
      </span>
      {term && <Term term={term} />}
      {origin && origin !== 'own' && <GroupOrigin origin={origin} />}
      {isSetAside ? <SetAside /> : <BarAndCount answered={answered} applicable={applicable} />}
    </div>
  );
});

function GroupOrigin({ origin }: { origin: 'organisation' | 'deviating' }) {
  const t = useText('measures');
  const Shape = origin === 'organisation' ? IconBuilding : IconArrowFork;
  return (
    <span className={css.origin} data-origin={origin} title={t(`origin.group.${origin}Hint`)}>
      <Shape size={12} stroke={1.75} aria-hidden="true" />
      {t(`origin.group.${origin}`)}
    </span>
  );
}

function BarAndCount(progress: Progress) {
  return (
    <span className={css.counts}>
      <Bar value={progress.applicable === 0 ? 0 : share(progress)} />
      <Count {...progress} />
    </span>
  );
}

function Count(progress: Progress) {
  const t = useText('measures');
  const isDone = isComplete(progress) && progress.applicable > 0;
  return (
    <span className={css.number} data-complete={isDone || undefined} title={t('groups.progress', { ...progress })}>
      {t('groups.progressShort', { ...progress })}
    </span>
  );
}

function SetAside() {
  const t = useText('measures');
  return (
    <span className={css.setAside}>
      <IconCircleOff size={12} stroke={1.75} aria-hidden="true" />
      {t('groups.notRelevant')}
    </span>
  );
}
