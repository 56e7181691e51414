import { useMediaQuery } from '@mantine/hooks';
import { type ReactNode, useCallback, useEffect, useMemo, useRef } from 'react';
import { totalProgress } from '../../../shared/domain/progress.ts';
import type { GroupState } from '../../../shared/domain/records.ts';
import { useCommand } from '../../ui/command-registry.ts';
import { type Answers, useFrame } from './frame.ts';
import { GroupSelect } from './groups/group-select.tsx';
import { GroupTextsDialog } from './groups/group-texts-dialog.tsx';
import { GroupsColumn } from './groups/groups-column.tsx';
import { InspectorPane } from './inspector/inspector-pane.tsx';
import type { GroupChoice } from './list/list-model.ts';
import { ListPane } from './list/list-pane.tsx';
import { focusActiveRow } from './list/measure-list.tsx';
import { useListActions } from './list/use-list-actions.ts';
import { useListItems } from './list/use-list-items.ts';
import { OperationHeader } from './operation-header.tsx';
import css from './operation-panes.module.css';
import { onPendingChange, settlePending } from './pending-store.ts';
import { useAnswering } from './use-answering.ts';
import { type OperationRoute, useGoTo } from './use-go-to.ts';
import { useGroups } from './use-groups.ts';
import { useOperationCommands } from './use-operation-commands.ts';
import { useScreenActions } from './use-screen-keys.ts';
import { changeView } from './view-store.ts';

interface OperationPanesProps {
  answers: Answers;
  states: ReadonlyMap<string, GroupState>;
  route: OperationRoute;
  actions?: ReactNode;
}

/** Groups, measures and inspector side by side; in narrow windows the outer two give way. */
export function OperationPanes({ answers, states, route, actions }: OperationPanesProps) {
  const frame = useFrame();
  const { operation, scope } = frame;
  const root = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const searchInput = useRef<HTMLInputElement>(null);
  const isNarrow = useMediaQuery('(max-width: 900px)', false, { getInitialValueInEffect: false });
  useGoTo(route);

  const groups = useGroups(frame, answers, states);
  const { items, order } = useListItems(groups.chosen, answers);
  const answering = useAnswering(scope, answers);
  const focusSearch = useCallback(() => {
    searchInput.current?.focus();
    searchInput.current?.select();
  }, []);
  const listActions = useListActions(operation.id, order, answering, scroller, focusSearch);
  const { rename } = useOperationCommands();
  useSettledPending(answers);
  useCommand('search', focusSearch);
  useScreenActions(listActions, (focus) => !focus || focus === document.body || !!root.current?.contains(focus));

  const focusList = useCallback(() => {
    changeView(operation.id, { isInspectorOpen: false });
    focusActiveRow(scroller.current);
  }, [operation.id]);
  const choose = useCallback(
    (group: GroupChoice) => changeView(operation.id, { group, query: '', active: null, isAdding: false }),
    [operation.id],
  );

  const progress = useMemo(() => totalProgress(groups.progress.values()), [groups.progress]);
  const groupProps = { groups, onChoose: choose };
  return (
    <>
      <OperationHeader
        operation={operation}
        progress={progress}
        onRename={(name) => void rename(name)}
        actions={actions}
      />
      <div className={css.panes} ref={root}>
        {isNarrow ? <GroupSelect {...groupProps} /> : <GroupsColumn {...groupProps} onEnter={focusList} />}
        <ListPane
          groups={groups}
          items={items}
          order={order}
          answers={answers}
          answering={answering}
          actions={listActions}
          scroller={scroller}
          searchInput={searchInput}
          onEnterList={focusList}
        />
        <InspectorPane answers={answers} groups={groups} actions={listActions} onLeave={focusList} />
      </div>
      <GroupTextsDialog groups={groups} answers={answers} />
    </>
  );
}

/** Lets go of pending answers as soon as the data base has delivered them. */
function useSettledPending(answers: Answers): void {
  const { scope } = useFrame();
  useEffect(() => {
    const settle = () => settlePending(scope, answers);
    settle();
    return onPendingChange(settle);
  }, [scope, answers]);
}
