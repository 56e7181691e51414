import { IconLock } from '@tabler/icons-react';
import type { KeyboardEvent } from 'react';
import type { ListedLayout } from '../../../shared/catalogue/layouts.ts';
import type { LayoutId } from '../../../shared/domain/ids.ts';
import { inLanguage } from '../../../shared/domain/localised.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { useMoveKeys } from '../../ui/move-keys.ts';
import { Sortable, useSortable } from '../../ui/sortable.tsx';
import css from './layout-list.module.css';
import { openLayout } from './open-layout.ts';
import { useLayoutActions } from './use-layout-actions.ts';

interface LayoutListProps {
  layouts: readonly ListedLayout[];
  chosen: LayoutId | undefined;
}

/** Own layouts first, then the delivered ones. Arrow keys choose, with Alt they move an own one. */
export function LayoutList({ layouts, chosen }: LayoutListProps) {
  const t = useText('layouts');
  const { move } = useLayoutActions();
  const own = layouts.filter((layout) => layout.own);
  const delivered = layouts.filter((layout) => !layout.own);
  const all = [...own, ...delivered];

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const next = step && !event.altKey && all[all.findIndex((layout) => layout.id === chosen) + step];
    if (!next) return;
    event.preventDefault();
    event.currentTarget.querySelector<HTMLElement>(`[data-layout="${CSS.escape(next.id)}"]`)?.focus();
    openLayout(next.id);
  };

  return (
    <nav className={css.list} aria-label={t('title')} data-region onKeyDown={onKeyDown}>
      <h2 className={css.heading}>{t('own')}</h2>
      {own.length === 0 && <p className={css.hint}>{t('noOwn')}</p>}
      <Sortable onMove={(id, index) => void move(id as never, index)}>
        <ul className={css.items}>
          {own.map((layout, index) => (
            <OwnItem key={layout.id} layout={layout} index={index} count={own.length} isChosen={layout.id === chosen} />
          ))}
        </ul>
      </Sortable>
      <h2 className={css.heading}>{t('delivered')}</h2>
      <ul className={css.items}>
        {delivered.map((layout) => (
          <li key={layout.id}>
            <Item layout={layout} isChosen={layout.id === chosen} />
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface OwnItemProps {
  layout: ListedLayout;
  index: number;
  count: number;
  isChosen: boolean;
}

function OwnItem({ layout, index, count, isChosen }: OwnItemProps) {
  const { move } = useLayoutActions();
  const { row, handle } = useSortable(layout.id, index, count < 2);
  const moveByKey = useMoveKeys(index, count, (to) => void move(layout.id as never, to));
  return (
    <li {...row} className={css.own} onKeyDown={moveByKey}>
      {handle}
      <Item layout={layout} isChosen={isChosen} />
    </li>
  );
}

function Item({ layout, isChosen }: { layout: ListedLayout; isChosen: boolean }) {
  const language = useLanguage();
  const t = useText('layouts');
  const description = inLanguage(layout.description, language);
  return (
    <button
      type="button"
      className={`plain ${css.item}`}
      data-layout={layout.id}
      aria-current={isChosen || undefined}
      tabIndex={isChosen ? 0 : -1}
      onClick={() => openLayout(layout.id)}
    >
      <span className="grow">
        <span className={css.name}>{inLanguage(layout.title, language)}</span>
        {description && (
          <span className={css.description} title={description}>
            {description}
          </span>
        )}
      </span>
      {!layout.own && <IconLock size={14} stroke={1.75} aria-label={t('locked')} className={css.lock} />}
    </button>
  );
}
