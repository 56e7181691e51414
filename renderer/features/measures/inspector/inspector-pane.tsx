import { useText } from '../../../text/use-text.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { useFrame } from '../frame.ts';
import type { ListActions } from '../list/use-list-actions.ts';
import type { GroupsState } from '../use-groups.ts';
import { useView } from '../view-store.ts';
import { Inspector } from './inspector.tsx';
import css from './inspector-pane.module.css';
import { placeOf } from './place-of.ts';
import { useFollowedMeasure } from './use-followed-measure.ts';

interface InspectorPaneProps {
  groups: GroupsState;
  actions: ListActions;
  /** Brings the focus back into the list. */
  onLeave: () => void;
}

/** The inspector of the active measure: beside the list, or over it where the window is narrow. */
export function InspectorPane({ groups, actions, onLeave }: InspectorPaneProps) {
  const frame = useFrame();
  const { scope, catalogue } = frame;
  const t = useText('measures');
  const active = useFollowedMeasure();
  const isOpen = useView(scope.id, (view) => view.isInspectorOpen);
  const measure = active ? catalogue.measure(active) : undefined;
  return (
    <aside className={css.pane} data-open={isOpen || undefined} data-region>
      {measure ? (
        <Inspector measure={measure} place={placeOf(measure, frame, groups)} actions={actions} onLeave={onLeave} />
      ) : (
        <EmptyState title={t('inspector.none')} text={t('inspector.noneText')} />
      )}
    </aside>
  );
}
