import { type RefObject, useCallback, useRef } from 'react';
import { useCommand } from '../../ui/command-registry.ts';
import { focusActiveRow } from '../../ui/following-focus.ts';
import { useScreenKey } from '../../ui/free-keys.ts';
import { AreasColumn } from './areas/areas-column.tsx';
import css from './catalogue-panes.module.css';
import type { CatalogueRoute } from './catalogue-screen.tsx';
import { EditorPane } from './editor/editor-pane.tsx';
import { ListPane } from './list/list-pane.tsx';
import { useGoTo } from './use-go-to.ts';
import { changeView } from './view-store.ts';

/** Areas, measures and editor side by side; in narrow windows the editor lies over the list. */
export function CataloguePanes({ route }: { route: CatalogueRoute }) {
  const root = useRef<HTMLDivElement>(null);
  const searchInput = useRef<HTMLInputElement>(null);
  useGoTo(route);
  useCommand('search', () => selectAll(searchInput));
  useScreenKey('/', () => selectAll(searchInput));
  const focusList = useCallback(() => {
    changeView({ isEditorOpen: false });
    focusActiveRow(root.current?.querySelector<HTMLElement>('[role="grid"]') ?? null);
  }, []);
  return (
    <div className={css.panes} ref={root}>
      <AreasColumn onEnter={focusList} />
      <ListPane searchInput={searchInput} onEnterList={focusList} />
      <EditorPane onLeave={focusList} />
    </div>
  );
}

function selectAll(input: RefObject<HTMLInputElement | null>): void {
  input.current?.focus();
  input.current?.select();
}
