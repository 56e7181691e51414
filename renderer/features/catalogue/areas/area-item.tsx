import { memo, type ReactNode } from 'react';
import { useText } from '../../../text/use-text.ts';
import { Term } from '../../../ui/term-line.tsx';
import type { AreaChoice } from '../view-store.ts';
import css from './areas-column.module.css';

interface AreaItemProps {
  id: AreaChoice;
  title: string;
  /** The German term, where the English title does not have it. */
  term?: string | undefined;
  count: number;
  isChosen: boolean;
  isOwn: boolean;
  menu?: ReactNode;
}

/** An area; of all areas only the chosen one is a stop of the tab key. */
export const AreaItem = memo(function AreaItem({ id, title, term, count, isChosen, isOwn, menu }: AreaItemProps) {
  const t = useText('catalogue');
  return (
    <div
      role="treeitem"
      aria-level={1}
      aria-selected={isChosen}
      tabIndex={isChosen ? 0 : -1}
      className={css.item}
      data-area={id}
    >
      <span className="grow">
        <span className={css.title} title={title}>
          {title}
        </span>
        {term && <Term term={term} />}
      </span>
      {isOwn && <span className={css.own}>{t('areas.own')}</span>}
      <span className={css.count} title={t('list.count', { count })}>
        {count}
      </span>
      {menu}
    </div>
  );
});
