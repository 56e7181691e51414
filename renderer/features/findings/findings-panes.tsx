import { useDeferredValue, useEffect, useMemo, useRef } from 'react';
import { useCommand } from '../../ui/command-registry.ts';
import { focusActiveRow } from '../../ui/following-focus.ts';
import { useScreenKey } from '../../ui/free-keys.ts';
import type { DescribedFinding } from './described.ts';
import { Details } from './details/details.tsx';
import { AllClear, EmptyList } from './empty-list.tsx';
import css from './findings.module.css';
import { useFrame } from './frame.ts';
import { FilterBar } from './list/filter-bar.tsx';
import { FindingList } from './list/finding-list.tsx';
import { type Entry, entries, filtered, keyOf, UNANSWERED } from './list/list-model.ts';
import { MarkedBar } from './list/marked-bar.tsx';
import { OperationCounts } from './operation-counts.tsx';
import { useFindingActions } from './use-finding-actions.ts';
import { useOperationFindings } from './use-operation-findings.ts';
import { changeView, showView, useView } from './view-store.ts';

/** Filters above the list, what is known of the active finding beside it. */
export function FindingsPanes({ findings }: { findings: readonly DescribedFinding[] }) {
  const { scope, catalogue } = useFrame();
  const view = useView(scope.id);
  const filter = useDeferredValue(view.filter);
  const search = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const shown = useMemo(() => filtered(findings, filter), [findings, filter]);
  const areas = useMemo(() => catalogue.areas.map(({ id }) => id), [catalogue]);
  const rows = useMemo(
    () => entries(shown, { groupBy: view.groupBy, areas, toggled: view.toggled }),
    [shown, view.groupBy, areas, view.toggled],
  );
  const items = useMemo(() => rows.flatMap((row) => (row.kind === 'row' ? [row.item] : [])), [rows]);
  const active = rows.find((row) => keyOf(row) === view.active) ?? rows.find(({ kind }) => kind === 'row') ?? rows[0];
  const activeKey = active ? keyOf(active) : null;
  const marked = useMemo(() => items.filter(({ key }) => view.marked.has(key)), [items, view.marked]);
  const actions = useFindingActions();
  const operations = useOperationFindings(scope.kind === 'organisation' ? scope.id : undefined);
  const toSearch = () => search.current?.focus();
  useCommand('search', toSearch);
  useScreenKey('/', toSearch);
  // Before the first change below, which is kept only for the scope that is shown.
  useEffect(() => showView(scope.id), [scope.id]);
  useEffect(() => {
    if (activeKey !== view.active) changeView(scope.id, { active: activeKey });
  }, [activeKey, view.active, scope.id]);
  const toList = () => focusActiveRow(list.current);
  return (
    <div className={css.screen}>
      <FilterBar findings={findings} shown={shown} search={search} onLeave={toList} />
      {scope.kind === 'organisation' && <OperationCounts operations={operations} />}
      <div className={css.panes}>
        <div className={css.main} ref={list} data-region>
          {marked.length > 0 && <MarkedBar marked={marked} actions={actions} />}
          {items.length > 0 && isAllClear(findings) && <AllClear operations={operations} />}
          {isNothingOpen(rows) && <EmptyList findings={findings} operations={operations} />}
          {!isNothingOpen(rows) && (
            <FindingList rows={rows} items={items} active={active} marked={marked} actions={actions} />
          )}
        </div>
        <aside className={css.details} data-region>
          <Details item={active?.kind === 'row' ? active.item : undefined} actions={actions} />
        </aside>
      </div>
    </div>
  );
}

/** There is nothing but what has not been answered yet, folded away; or nothing at all. */
const isNothingOpen = (rows: readonly Entry[]): boolean =>
  rows.every((row) => row.kind === 'head' && row.id === UNANSWERED && !row.isOpen);

/** Everything that was found is accepted, or no fault but work to be done. */
const isAllClear = (findings: readonly DescribedFinding[]): boolean =>
  findings.every(({ finding }) => finding.isUnanswered || finding.standing === 'accepted');
