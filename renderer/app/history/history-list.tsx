import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { useData } from '../../data/data-context.tsx';
import { useSteps } from '../../data/history-query.ts';
import { useText } from '../../text/use-text.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useOneAtATime } from '../../ui/use-one-at-a-time.ts';
import { VirtualList } from '../../ui/virtual-list.tsx';
import css from './history.module.css';
import { HistoryRowView } from './history-row.tsx';
import { type HistoryRow, historyRows, isAffected } from './history-rows.ts';
import { moveToStep } from './move-to-step.tsx';

/** Heights of rows in pixels, as in the style sheet. */
const HEIGHT = { day: 32, now: 30, step: 54 };

/** Up and down walk through the steps, Enter goes to the one that has the focus. */
export function HistoryList() {
  const t = useText('history');
  const data = useData();
  const steps = useSteps();
  const rows = useMemo(() => historyRows(steps ?? []), [steps]);
  const [activeKey, setActiveKey] = useState<string | null>(null);
  const [pointedKey, setPointedKey] = useState<string | null>(null);
  const root = useRef<HTMLElement>(null);
  const moveTo = useOneAtATime((sequence: number) => moveToStep(data, sequence));

  const ways = rows.filter(({ kind }) => kind === 'step');
  const first = ways.find((row) => row.kind === 'step' && row.step.isDone) ?? ways[0];
  const active = ways.find(({ key }) => key === activeKey) ?? first;
  const aimed = ways.find(({ key }) => key === (pointedKey ?? activeKey));
  const wantsFocus = useRef(false);
  useEffect(() => {
    if (wantsFocus.current) root.current?.querySelector<HTMLElement>('[data-active] button')?.focus();
    wantsFocus.current = false;
  });

  const onKeyDown = (event: KeyboardEvent) => {
    const here = active ? ways.indexOf(active) : 0;
    const target = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: ways.length - 1 }[event.key];
    const next = target === undefined ? undefined : ways[target];
    if (!next) return;
    event.preventDefault();
    wantsFocus.current = true;
    setActiveKey(next.key);
  };

  if (!steps) return null;
  if (steps.length === 0) return <EmptyState title={t('empty')} />;
  return (
    <section ref={root} className={css.steps} aria-label={t('title')} onKeyDown={onKeyDown}>
      <VirtualList
        items={rows}
        rowHeight={(row: HistoryRow) => HEIGHT[row.kind]}
        keyOf={(row) => row.key}
        label={t('label')}
        className={css.scroller}
        activeIndex={active ? rows.indexOf(active) : -1}
      >
        {(row) => (
          <HistoryRowView
            row={row}
            isActive={row === active}
            isAffected={isAffected(row, aimed)}
            onFocus={setActiveKey}
            onPoint={setPointedKey}
            onMove={(sequence) => void moveTo(sequence)}
          />
        )}
      </VirtualList>
    </section>
  );
}
