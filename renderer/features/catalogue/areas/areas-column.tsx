import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { type KeyboardEvent, type MouseEvent, useLayoutEffect, useMemo, useRef } from 'react';
import type { AreaId } from '../../../../shared/domain/ids.ts';
import { termTitle } from '../../../text/term-title.ts';
import { useText } from '../../../text/use-text.ts';
import { targetIndex } from '../../../ui/list-keys.ts';
import { useFrame } from '../frame.ts';
import { useCatalogueCommands } from '../use-catalogue-commands.ts';
import { type AreaChoice, changeView, useView } from '../view-store.ts';
import { AreaItem } from './area-item.tsx';
import { AreaMenu } from './area-menu.tsx';
import css from './areas-column.module.css';

interface AreasColumnProps {
  /** Brings the focus into the list of the chosen area. */
  onEnter: () => void;
}

/** The areas with the number of their measures. Arrow keys choose, Enter and → go on to the measures. */
export function AreasColumn({ onEnter }: AreasColumnProps) {
  const { catalogue, delivered, language } = useFrame();
  const t = useText('catalogue');
  const { createArea, moveArea } = useCatalogueCommands();
  const tree = useRef<HTMLDivElement>(null);
  const chosen = useView((view) => view.area);
  const counts = useCounts();
  const choices: AreaChoice[] = ['all', ...catalogue.areas.map(({ id }) => id)];
  // A new one is chosen before it has come back from the data base.
  const isThere = choices.includes(chosen);

  useLayoutEffect(() => {
    if (!isThere) return;
    const item = tree.current?.querySelector<HTMLElement>(`[data-area="${CSS.escape(chosen)}"]`);
    item?.scrollIntoView({ block: 'nearest' });
    if (tree.current?.contains(document.activeElement)) item?.focus();
  }, [chosen, isThere]);

  function handleKey(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    const index = choices.indexOf(chosen);
    const target = choices[targetIndex(event.key, index, choices.length) ?? -1];
    const isOwn = chosen !== 'all' && !delivered.area(chosen);
    if (event.altKey) {
      if (!isOwn || !event.key.startsWith('Arrow') || !target || target === 'all' || target === chosen) return;
      void moveArea(chosen, choices.indexOf(target) - 1);
    } else if (event.key === 'Enter' || event.key === 'ArrowRight') onEnter();
    else if (target) choose(target);
    else return;
    event.preventDefault();
  }

  function handleClick(event: MouseEvent) {
    const item = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-area]') : null;
    if (item?.dataset.area) choose(item.dataset.area as AreaChoice);
  }

  return (
    <nav className={css.column} aria-label={t('areas.label')} data-region>
      <div
        className={css.tree}
        ref={tree}
        role="tree"
        tabIndex={-1}
        aria-label={t('areas.label')}
        onKeyDown={handleKey}
        onClick={handleClick}
      >
        <AreaItem
          id="all"
          title={t('areas.all')}
          count={catalogue.measures.length}
          isChosen={chosen === 'all'}
          isOwn={false}
        />
        {catalogue.areas.map((area, index) => {
          const isOwn = !delivered.area(area.id);
          const { text, term } = termTitle(area.title, language);
          return (
            <AreaItem
              key={area.id}
              id={area.id}
              title={text}
              term={term}
              count={counts.get(area.id) ?? 0}
              isChosen={chosen === area.id}
              isOwn={isOwn}
              menu={chosen === area.id && isOwn ? <AreaMenu area={area} index={index} /> : undefined}
            />
          );
        })}
      </div>
      <div className={css.add}>
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconPlus size={14} stroke={2} />}
          onClick={() => void createArea()}
        >
          {t('areas.add')}
        </Button>
      </div>
    </nav>
  );
}

function choose(area: AreaChoice): void {
  changeView({ area, query: '', isAreaOpen: false });
}

function useCounts(): ReadonlyMap<AreaId, number> {
  const { catalogue } = useFrame();
  return useMemo(() => {
    const counts = new Map<AreaId, number>();
    for (const { areaId } of catalogue.measures) counts.set(areaId, (counts.get(areaId) ?? 0) + 1);
    return counts;
  }, [catalogue]);
}
