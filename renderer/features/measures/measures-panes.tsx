import { useMediaQuery } from '@mantine/hooks';
import { type ReactNode, useCallback, useEffect, useMemo, useRef } from 'react';
import type { LayeredGroupState } from '../../../shared/domain/effective-answers.ts';
import { GENERAL } from '../../../shared/domain/target.ts';
import { useCommand } from '../../ui/command-registry.ts';
import { focusActiveRow } from '../../ui/following-focus.ts';
import { Soon } from '../../ui/soon.tsx';
import { FollowFindings } from './findings/findings-at-hand.tsx';
import { useFrame } from './frame.ts';
import { GroupSelect } from './groups/group-select.tsx';
import { GroupTextsDialog } from './groups/group-texts-dialog.tsx';
import { GroupsColumn } from './groups/groups-column.tsx';
import { InspectorPane } from './inspector/inspector-pane.tsx';
import { answersByTarget, answersFor, type LayeredAnswers, overallStatuses, statusesFor } from './layers.ts';
import type { GroupChoice } from './list/list-model.ts';
import { ListPane } from './list/list-pane.tsx';
import { useListActions } from './list/use-list-actions.ts';
import { useListItems } from './list/use-list-items.ts';
import { useNextOpen } from './list/use-next-open.ts';
import { MeasuresHeader } from './measures-header.tsx';
import css from './measures-panes.module.css';
import { onPendingChange, settlePending } from './pending-store.ts';
import { TargetBar } from './target-bar.tsx';
import { useAnswering } from './use-answering.ts';
import { useBackCommand } from './use-back-to-organisation.ts';
import { type MeasuresRoute, useGoTo } from './use-go-to.ts';
import { useGroups } from './use-groups.ts';
import { useScopeCommands } from './use-scope-commands.ts';
import { useScreenActions } from './use-screen-keys.ts';
import { useTargetKeys } from './use-target-switch.ts';
import { changeView, viewOf } from './view-store.ts';

interface MeasuresPanesProps {
  layered: LayeredAnswers;
  states: ReadonlyMap<string, LayeredGroupState>;
  route: MeasuresRoute;
  actions?: ReactNode;
  /** A pane at the right edge; where the window is not wide, the groups make room for it. */
  beside?: ReactNode;
}

/** Groups, measures and inspector side by side; in narrow windows the outer two give way. */
export function MeasuresPanes({ layered, states, route, actions, beside }: MeasuresPanesProps) {
  const frame = useFrame();
  const { scope, target } = frame;
  const root = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const searchInput = useRef<HTMLInputElement>(null);
  const isNarrow = useMediaQuery(beside ? '(max-width: 1599px)' : '(max-width: 900px)', false, {
    getInitialValueInEffect: false,
  });
  useGoTo(route);

  const answers = useMemo(() => answersFor(layered, target), [layered, target]);
  const statuses = useMemo(() => overallStatuses(layered), [layered]);
  const ofTarget = useMemo(() => (target === GENERAL ? null : statusesFor(layered, target)), [layered, target]);
  const counts = useMemo(() => answersByTarget(layered), [layered]);
  const groups = useGroups(frame, statuses, states, ofTarget);
  const content = useListItems(groups.chosen);
  const { order, matching } = content;
  const answering = useAnswering(frame, answers);
  const focusSearch = useCallback(() => {
    searchInput.current?.focus();
    searchInput.current?.select();
  }, []);
  const goToNextOpen = useNextOpen({ group: groups.chosen, relevant: groups.relevant, matching });
  const listActions = useListActions(scope.id, order, answering, scroller, { focusSearch, goToNextOpen });
  const { rename } = useScopeCommands();
  useSettledPending(layered);
  useCommand('search', focusSearch);
  useTargetKeys();
  useBackCommand();
  useScreenActions(listActions, (focus) => !focus || focus === document.body || !!root.current?.contains(focus));

  const focusList = useCallback(() => {
    // Hits that come a moment later take nobody away from the row.
    changeView(scope.id, { isInspectorOpen: false, searched: viewOf(scope.id).query || null });
    focusActiveRow(scroller.current);
  }, [scope.id]);
  const choose = useCallback(
    (group: GroupChoice) => changeView(scope.id, { group, query: '', active: null, isAdding: false }),
    [scope.id],
  );

  const groupProps = { groups, onChoose: choose };
  return (
    <>
      <MeasuresHeader progress={groups.total} onRename={(name) => void rename(name)} actions={actions} />
      <div className={css.panes} ref={root} data-beside={beside ? true : undefined}>
        {isNarrow ? <GroupSelect {...groupProps} /> : <GroupsColumn {...groupProps} onEnter={focusList} />}
        <div className={css.middle}>
          <TargetBar counts={counts} />
          <ListPane
            groups={groups}
            content={content}
            answers={answers}
            answering={answering}
            actions={listActions}
            scroller={scroller}
            searchInput={searchInput}
            onEnterList={focusList}
          />
        </div>
        <InspectorPane groups={groups} actions={listActions} onLeave={focusList} />
        {beside}
      </div>
      <FollowFindings />
      <Soon>
        <GroupTextsDialog groups={groups} answers={answers} />
      </Soon>
    </>
  );
}

/** Lets go of pending answers as soon as the data base has delivered them. */
function useSettledPending(layered: LayeredAnswers): void {
  const { scope } = useFrame();
  useEffect(() => {
    const settle = () => settlePending(scope, (id, target) => layered.get(`${id}/${target}`)?.answer);
    settle();
    return onPendingChange(settle);
  }, [scope, layered]);
}
