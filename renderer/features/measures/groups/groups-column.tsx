import { type KeyboardEvent, type MouseEvent, useLayoutEffect, useRef } from 'react';
import type { Group } from '../../../../shared/domain/catalogue.ts';
import type { GroupId } from '../../../../shared/domain/ids.ts';
import { inLanguage, type Language } from '../../../../shared/domain/localised.ts';
import { totalProgress } from '../../../../shared/domain/progress.ts';
import { termTitle } from '../../../text/term-title.ts';
import { useText } from '../../../text/use-text.ts';
import { targetIndex } from '../../../ui/list-keys.ts';
import { Soon } from '../../../ui/soon.tsx';
import { useFrame } from '../frame.ts';
import type { GroupChoice } from '../list/list-model.ts';
import type { GroupsState } from '../use-groups.ts';
import { AllItem, GroupItem } from './group-item.tsx';
import { GroupMenu } from './group-menu.tsx';
import css from './groups-column.module.css';
import { SchemeMenu } from './scheme-menu.tsx';

interface GroupsColumnProps {
  groups: GroupsState;
  onChoose: (group: GroupChoice) => void;
  /** Brings the focus into the list of the chosen group. */
  onEnter: () => void;
}

/** The groups of the scheme with their progress. Arrow keys choose, Enter and → go on to the measures. */
export function GroupsColumn({ groups, onChoose, onEnter }: GroupsColumnProps) {
  const { language } = useFrame();
  const t = useText('measures');
  const tree = useRef<HTMLDivElement>(null);
  const { rows, chosen, progress, relevant } = groups;
  const choices: GroupChoice[] = ['all', ...rows.filter((row) => !row.isHeading).map((row) => row.group.id)];

  useLayoutEffect(() => {
    const item = tree.current?.querySelector<HTMLElement>(`[data-group="${CSS.escape(chosen)}"]`);
    item?.scrollIntoView({ block: 'nearest' });
    if (tree.current?.contains(document.activeElement)) item?.focus();
  }, [chosen]);

  function handleKey(event: KeyboardEvent) {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const target = choices[targetIndex(event.key, choices.indexOf(chosen), choices.length) ?? -1];
    if (event.key === 'Enter' || event.key === 'ArrowRight') onEnter();
    else if (target) onChoose(target);
    else return;
    event.preventDefault();
  }

  function handleClick(event: MouseEvent) {
    const item = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-group]') : null;
    if (item?.dataset.group) onChoose(item.dataset.group as GroupId | 'all');
  }

  return (
    <nav className={css.column} aria-label={t('groups.label')} data-region>
      <SchemeMenu />
      <div
        className={css.tree}
        ref={tree}
        role="tree"
        tabIndex={-1}
        aria-label={t('groups.label')}
        onKeyDown={handleKey}
        onClick={handleClick}
      >
        <AllItem isChosen={chosen === 'all'} {...totalProgress(progress.values())} />
        {rows.map(({ group, depth, isHeading }) =>
          isHeading ? (
            <div key={group.id} className={css.heading} role="treeitem" aria-level={depth + 1} tabIndex={-1}>
              <span className={css.headingTitle} title={inLanguage(group.title, language)}>
                {inLanguage(group.title, language)}
              </span>
              <Soon>
                <GroupMenu group={group} groups={groups} isHeading />
              </Soon>
            </div>
          ) : (
            <GroupItem
              key={group.id}
              id={group.id}
              {...namesOf(group.title, language)}
              level={depth + 1}
              isChosen={chosen === group.id}
              isSetAside={!relevant.has(group.id)}
              origin={groups.originOf(group.id)}
              menu={chosen === group.id ? <GroupMenu group={group} groups={groups} /> : undefined}
              {...(progress.get(group.id) ?? NOTHING)}
            />
          ),
        )}
      </div>
    </nav>
  );
}

function namesOf(title: Group['title'], language: Language) {
  const { text, term } = termTitle(title, language);
  return { title: text, term };
}

const NOTHING = { answered: 0, applicable: 0 };
