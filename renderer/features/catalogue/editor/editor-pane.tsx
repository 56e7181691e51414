import { useDeferredValue } from 'react';
import { useText } from '../../../text/use-text.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { AreaEditor } from '../areas/area-editor.tsx';
import { useFrame } from '../frame.ts';
import { useView } from '../view-store.ts';
import css from './editor.module.css';
import { EditorHead } from './editor-head.tsx';
import { MeasureEditor } from './measure-editor.tsx';
import { useWantedField } from './use-wanted-field.ts';

/** The editor of the active measure, or of the chosen area: beside the list, or over it where the window is narrow. */
export function EditorPane({ onLeave }: { onLeave: () => void }) {
  const { catalogue, house, language } = useFrame();
  const t = useText('catalogue');
  // While an arrow key is held down, rows come first and the editor follows when there is time.
  const active = useDeferredValue(useView((view) => view.active));
  const isAreaOpen = useView((view) => view.isAreaOpen);
  const areaId = useView((view) => view.area);
  const isOpen = useView((view) => view.isEditorOpen);
  const area = isAreaOpen ? house.ownAreas.find(({ id, deleted }) => id === areaId && !deleted) : undefined;
  const measure = active ? catalogue.measure(active) : undefined;
  const shown = area?.id ?? measure?.id;
  const pane = useWantedField(shown);
  return (
    <aside
      ref={pane}
      className={css.pane}
      data-open={isOpen || undefined}
      data-region
      aria-label={t(area ? 'areas.editor' : 'editor.label')}
      onKeyDown={(event) => {
        const isInList = event.target instanceof Element && event.target.closest('[aria-expanded="true"]');
        if (event.key === 'Escape' && !event.defaultPrevented && !isInList) onLeave();
      }}
    >
      {area ? (
        <div className={css.editor}>
          <EditorHead meta={t('areas.editor')} title={area.title[language] || area.title.de} onLeave={onLeave} />
          <AreaEditor key={area.id} area={area} />
        </div>
      ) : measure ? (
        <MeasureEditor key={measure.id} measure={measure} onLeave={onLeave} />
      ) : (
        <EmptyState title={t('editor.none')} text={t('editor.noneText')} />
      )}
    </aside>
  );
}
